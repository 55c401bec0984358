export default {
  title: 'Refusées par le catalogue',
  description:
    'Les définitions que le catalogue n’accepte pas, ou pas dans leur dernière version. Ce qu’elles disent n’est dans aucun chiffre ni dans aucune autre liste ici.',
  back: 'Retour à la revue',
  showEverything: 'Tout afficher',
  search: 'Nom, fichier ou raison',
  count_one: '{{count}} définition',
  count_other: '{{count}} définitions',
  'notice.title_one': 'Le catalogue refuse {{count}} définition',
  'notice.title_other': 'Le catalogue refuse {{count}} définitions',
  'notice.description':
    'Ce qu’elles disent n’est dans aucun chiffre ni dans aucune liste ici.',
  'notice.see': 'Voir lesquelles, et pourquoi',
  'type.label': 'Refus',
  'type.all': 'Tous les refus',
  'withheld.title': 'Cette liste ne vous est pas montrée',
  'withheld.description':
    'Le catalogue n’a pas de permissions pour ce qui n’y est pas. Seuls ceux qui peuvent tout y voir voient donc ce qu’il refuse.',
  'empty.title': 'Le catalogue ne refuse rien',
  'empty.description': 'Toutes les définitions qu’il a lues y sont.',
  'noMatch.title': 'Aucun résultat',
  'noMatch.description':
    'Aucune définition refusée ne répond à tous les critères.',
  'help.title': 'Ce que cela signifie',
  'help.about':
    'Corrigez le fichier : la ligne disparaît quelques minutes après que le catalogue l’a relu',
  'column.ref': 'Définition',
  'column.type': 'Refus',
  'column.reason': 'Pourquoi, et où',
  'column.since': 'Vue d’abord',
  unknownFile: 'dans un fichier inconnu',
};
