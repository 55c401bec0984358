export default {
  'api.title': 'Team API',
  'api.channels': 'Canaux',
  'api.hours': 'Horaires',
  'api.onCall': 'Astreinte',
  'api.escalation': 'Escalade',
  'api.domains': 'Domaines',
  'api.noDomainStated': 'd’après ce qu’elle possède',
  'api.successors': 'Son travail a été repris par {{teams}}',
  'api.statedIn': 'Déclaré dans la TeamAPI {{teamApi}}.',
  'api.map': 'La voir sur la carte des équipes',
  'api.none':
    'Cette équipe n’a pas encore de Team API. Avec elle, cette page dit comment la joindre, à quoi elle sert et comment travailler avec elle.',
  'api.howTo': 'Montrer ce qu’il faut ajouter à un fichier du catalogue',
  'api.notRead':
    'Le catalogue, lu il y a 15 minutes au plus, ne contient pas ce groupe. Il y sera à la prochaine lecture.',
  'api.ofTeam':
    'Ceci décrit {{team}}. Ce qui y est dit figure sur la page de cette équipe, avec ce qu’elle possède et ce qu’elle doit corriger.',

  'type.stream-aligned.label': 'Alignée sur un flux',
  'type.stream-aligned.means':
    'Travaille le long d’un flux de valeur, de l’idée à la production.',
  'type.complicated-subsystem.label': 'Sous-système compliqué',
  'type.complicated-subsystem.means':
    'S’occupe d’une partie qui demande des spécialistes.',
  'type.enabling.label': 'Facilitatrice',
  'type.enabling.means':
    'Aide les autres, pour un temps, à apprendre ce qui leur manque.',
  'type.platform.label': 'Plateforme',
  'type.platform.means': 'Offre des services que les autres utilisent seuls.',

  'status.forming': 'En formation',
  'status.merged': 'Fusionnée',
  'status.disbanded': 'Dissoute',

  'owns.title': 'Ce qu’elle possède et exploite',
  'owns.nothing': 'Rien dans le catalogue ne la nomme comme propriétaire.',
  'owns.pending':
    'Rien n’a encore été passé en revue. La première revue est en route.',
  'owns.below': 'Avec ce que possèdent les groupes qui lui sont rattachés.',
  'owns.who': 'Propriété',
  'owns.run': 'Exploitation',
  'owns.riskiest': 'Les plus à risque',
  'owns.tier': 'Criticité {{tier}}',
  'owns.all_one': 'La voir dans la revue',
  'owns.all_other': 'Voir les {{count}} dans la revue',
  'owns.runs_one': 'Elle exploite {{count}} entité en production.',
  'owns.runs_other': 'Elle exploite {{count}} entités en production.',
  'owns.forOthers': 'Exploité pour d’autres ({{total}})',
  'owns.ownedBy': 'propriété de {{owners}}',
  'owns.ownedByNobody': 'sans propriétaire',

  'works.title': 'Comment elle travaille avec les autres',
  'works.interactions': 'Interactions ({{total}})',
  'works.needs': 'Dépend de ({{total}})',
  'works.neededBy': 'Nécessaire à ({{total}})',
  'works.cut': 'Les {{shown}} premiers sur {{total}}.',
  'works.none':
    'Cette équipe ne déclare ni interactions ni dépendances, et rien de ce qu’elle possède ne dépend de ce que possèdent d’autres.',
  'works.howTo': 'Montrer comment elle peut les déclarer',
  'works.until': 'jusqu’au {{day}} ({{away}})',
  'works.plannedFrom': 'à partir du {{day}} ({{away}})',
  'works.since': 'depuis le {{day}}',
  'works.provides': 'elle fournit',
  'works.uses': 'elle utilise',
  'works.ended.label': 'Terminée',
  'works.ended.means':
    'Son dernier jour était le {{day}}, et elle est encore déclarée. Retirez-la, ou convenez d’une nouvelle fin.',
  'works.overdue.label': 'En retard',
  'works.overdue.means':
    'Elle devait durer jusqu’au {{day}}. Convenez d’une nouvelle fin, ou retirez-la.',
  'works.undated.label': 'Sans fin déclarée',
  'works.undated.means':
    'Une collaboration coûte beaucoup aux deux équipes : dites jusqu’à quand elle doit durer.',
  'works.planned.label': 'Prévue',
  'works.planned.means': 'Elle commence le {{day}}.',
  'works.unused.label': 'Rien n’en dépend',
  'works.unused.means':
    'Elle est déclarée, et rien de ce que l’une possède ne dépend de ce que possède l’autre.',
  'works.edges_one': '{{count}} dépendance entre ce qu’elles possèdent',
  'works.edges_other': '{{count}} dépendances entre ce qu’elles possèdent',

  'mode.collaboration.label': 'Collaboration',
  'mode.collaboration.means':
    'Les deux travaillent étroitement à une même chose, pour un temps.',
  'mode.x-as-a-service.label': 'X-as-a-service',
  'mode.x-as-a-service.means': 'L’une utilise ce que l’autre offre.',
  'mode.facilitating.label': 'Facilitation',
  'mode.facilitating.means': 'L’une aide l’autre à apprendre, pour un temps.',

  'dependency.ok.label': 'OK',
  'dependency.ok.means': 'Qui dépend dit que cela se passe bien.',
  'dependency.slowing.label': 'Ralentit',
  'dependency.slowing.means': 'Qui dépend dit en être ralenti.',
  'dependency.blocking.label': 'Bloque',
  'dependency.blocking.means': 'Qui dépend dit en être bloqué.',
  'dependency.undeclared.label': 'Non déclarée',
  'dependency.undeclared.means':
    'Ce que possède l’une dépend de ce que possède l’autre, et aucune des deux équipes ne le dit.',

  'load.title': 'Charge',
  'load.systems': 'Systèmes',
  'load.domains': 'Domaines de ses systèmes',
  'load.interactions': 'Interactions en cours',
  'load.collaborations': 'Collaborations d’une plateforme',
  'load.members': 'Membres',
  'load.score': 'Charge cognitive, sur 10',
  'load.surveyAge': 'Jours depuis le sondage',
  'load.of': '{{value}} pour {{limit}} au plus',
  'load.over': 'Trop',
  'load.overMeans': 'C’est au-dessus de la limite de la règle {{rule}}.',
  'load.fewMembers': 'moins de 5',
  'load.withheld': 'non montré en dessous de 5 personnes',

  'fix.title': 'À corriger',
  'fix.nothing': 'Rien à corriger.',
  'fix.forOthers':
    'Il n’y a rien sur quoi ce soit à elle d’agir : ce qui la nomme comme propriétaire est sans propriétaire actif, et c’est à d’autres de trouver qui le reprend.',
  'fix.todo': 'Que faire :',
  'fix.by': 'par {{team}}',
  'fix.file': 'Dans le fichier de {{entity}} :',
  'fix.details': 'Détails',
  'fix.detailsOf': 'Détails : {{message}}',
  'fix.rules': 'Par règle',
  'fix.all_one': 'Le voir parmi les constats',
  'fix.all_other': 'Voir les {{count}} constats',

  tryAgain: 'Réessayer',
  failed: 'Lecture impossible : {{reason}}',
};
