export default {
  title: 'Propriété',
  absent:
    'L’entité n’est pas encore dans la dernière revue. Elle sera dans la prochaine.',
  nothing: 'Rien à corriger.',
  reviewed: 'Dernière revue : {{when}}. {{link}}',
  seeChecks: 'Voir toutes les vérifications',
  'warning.orphaned': 'Sans propriétaire actif',
  'warning.atRisk': 'À risque',
  'warning.waived': '{{message}} Dérogation jusqu’au {{day}}.',
  'warning.see': 'Voir pourquoi, et que faire',
};
