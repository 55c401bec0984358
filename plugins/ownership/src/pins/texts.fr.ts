export default {
  noDomain: 'Hors de tout domaine métier',
  aPerson: 'une personne',
  tier: 'Niveau {{tier}}',
  suggestion: '{{owner}} : {{reason}}',
  showAll: 'Tout afficher',

  'outcome.propose-owner.label': 'Nouveau propriétaire proposé',
  'outcome.propose-owner.means': 'Une équipe le reprend, avant un jour donné.',
  'outcome.accept.label': 'Accepté',
  'outcome.accept.means':
    'Il reste en l’état jusqu’à un jour donné, pour une raison.',
  'outcome.retire.label': 'À retirer',
  'outcome.retire.means': 'Il disparaît, avant un jour donné.',
  'outcome.open.label': 'Laissé ouvert',
  'outcome.open.means': 'On en a parlé, et rien n’a été décidé.',
  'end.true.label': 'S’est réalisé',
  'end.true.means': 'Exactement ce qui avait été décidé.',
  'end.otherwise.label': 'Réglé autrement',
  'end.otherwise.means':
    'Il a un propriétaire, ou a disparu, d’une autre manière que décidé.',
  'end.pending.label': 'Pas encore échu',
  'end.pending.means':
    'Il est sans propriétaire actif, et le jour est encore à venir.',
  'end.missed.label': 'Échu, et toujours sans propriétaire',
  'end.missed.means': 'Le jour est passé : il faut une autre décision.',
  'end.none.label': 'Avait été laissé ouvert',
  'end.none.means': 'Rien n’avait été décidé à son sujet.',
  'change.new.label': 'Nouvellement sans propriétaire',
  'change.new.means': 'Depuis la précédente.',
  'change.gone.label': 'N’est plus sans propriétaire',
  'change.gone.means': 'Il a maintenant un propriétaire, ou a disparu.',
  'change.still.label': 'Toujours sans propriétaire',
  'change.still.means': 'Comme dans la précédente.',

  'decided.none': 'Pas encore de conclusion',
  'decided.propose-owner':
    'Nouveau propriétaire proposé : {{owner}}, d’ici au {{day}}',
  'decided.accept': 'Accepté, jusqu’au {{day}}',
  'decided.retire': 'À retirer, d’ici au {{day}}',
  'decided.because': '{{decided}}. {{reason}}',
  'decided.ended': '{{end}}. {{decided}}',

  'tab.report': 'Épreuve des faits',
  'tab.agenda': 'Ordre du jour',
  'tab.changes': 'Ce qui a changé',
  'list.label': 'Liste',
  'list.orphaned': 'Sans propriétaire',
  'list.atRisk': 'À risque',
  'list.contradicted': 'Exploité par une autre équipe',

  'pins.title': 'Revues figées',
  'pins.about':
    'Une revue, figée sous un lien : ce dont parle une réunion ne bouge pas pendant qu’elle a lieu. Ce qu’elle décide est noté à côté.',
  'pins.none': 'Aucune revue n’est encore figée',
  'pins.noneAbout':
    'Figez-en une avant une réunion : elle garde les chiffres, les services sans propriétaire actif par domaine métier avec les preuves, et reçoit une conclusion pour chacun.',
  'pins.column.title': 'Titre',
  'pins.column.pinned': 'Figée',
  'pins.column.by': 'Par',
  'pins.column.data': 'Données du',
  'pins.column.orphaned': 'Sans propriétaire',
  'pins.column.decided': 'Décidés',
  'pins.decided': '{{decided}} sur {{orphaned}}',

  'add.do': 'Figer la revue',
  'add.title': 'Figer la revue telle qu’elle est maintenant',
  'add.about':
    'Toute la dernière revue est gardée telle quelle : chiffres, ordre du jour et preuves. Elle ne nomme personne. Il est retenu que vous l’avez figée.',
  'add.name': 'Titre',
  'add.nameAbout': 'Par exemple la réunion à laquelle elle doit servir.',
  'add.nameMissing': 'Donnez-lui quelques mots.',
  'add.note': 'Note',
  'add.noteAbout': 'À quoi sert la réunion ; elle s’affiche sous le titre.',

  'pin.frozen':
    'Figée : les données sont du {{day}} ({{reviewed}}), et ne bougent pas. Chaque nom mène à son état d’aujourd’hui.',
  'pin.missing': 'Cette revue figée n’existe pas',
  'pin.missingAbout': 'Elle a été supprimée, ou n’a jamais existé.',
  'pin.all': 'Toutes les revues figées',
  'pin.print': 'Imprimer',
  'remove.do': 'Supprimer',
  'remove.title': 'Supprimer cette revue figée',
  'remove.about':
    'Elle disparaît pour tout le monde, avec tout ce qui y a été décidé. C’est sans retour.',

  'sheet.printNow': 'Imprimer maintenant',
  'sheet.back': 'Retour',
  'sheet.pinned':
    'Figée le {{day}}, d’après la revue du {{reviewed}}. Elle ne bouge pas.',
  'sheet.finding': '{{subject}} : {{text}}',

  'claim.title': 'Épreuve des faits',
  'claim.about':
    'Ce que la revue a constaté, et sur quoi repose chaque affirmation. Elle ne juge personne.',
  'claim.evidence': 'Preuves',
  'claim.today': 'Aujourd’hui',
  'claim.byRule': 'Constats par règle',
  'claim.byRuleAbout':
    'Ceux que personne n’avait acceptés, les plus fréquents d’abord',
  'claim.byDomain': 'Par domaine métier',
  'claim.byDomainAbout':
    'Ceux qui manquent le plus de propriétaires d’abord ; chacun ouvre sa partie de l’ordre du jour',
  'claim.orphaned.title': 'Qui en est propriétaire',
  'claim.orphaned.text_one':
    'Sans propriétaire actif : {{orphaned}} sur {{count}} entité ({{percent}}).',
  'claim.orphaned.text_other':
    'Sans propriétaire actif : {{orphaned}} sur {{count}} entités ({{percent}}).',
  'claim.orphaned.nothing': 'Il n’y a rien qui doive avoir un propriétaire.',
  'claim.atRisk.title': 'Ce qui peut perdre son propriétaire',
  'claim.atRisk.text_one':
    '{{count}} entité pourrait facilement perdre son propriétaire : une seule personne, un groupe qui n’est pas une équipe, ou un nom qui désigne deux choses.',
  'claim.atRisk.text_other':
    '{{count}} entités pourraient facilement perdre leur propriétaire : une seule personne, un groupe qui n’est pas une équipe, ou un nom qui désigne deux choses.',
  'claim.run.title': 'Qui l’exploite',
  'claim.run.text':
    'Sur ce qui est connu, le propriétaire exploite {{shown}} entités, et une autre équipe {{contradicted}}. Non déclaré pour {{undeclared}} : c’est une inconnue, qui ne compte ni pour ni contre.',
  'claim.load.title': 'Charge',
  'claim.load.none': 'Aucune équipe ne dépasse les limites de charge.',
  'claim.load.some': 'La charge d’équipes est à examiner : {{findings}}.',
  'claim.concentration.title': 'Concentration',
  'claim.concentration.none':
    'Aucune équipe ne possède ni n’exploite une trop grande part de l’ensemble.',
  'claim.concentration.some':
    'Beaucoup de choses reposent sur peu d’équipes : {{findings}}.',
  'claim.decisions.title': 'Décisions',
  'claim.decisions.none': 'Tout ce qui est à décider a un décideur unique.',
  'claim.decisions.some':
    'Des décisions n’ont pas de décideur unique : {{findings}}.',
  'claim.guilds.title': 'Guildes',
  'claim.guilds.none': 'Les guildes se réunissent, et ont leurs responsables.',
  'claim.guilds.some': 'Des guildes demandent de l’attention : {{findings}}.',
  'claim.interactions.title': 'Interactions',
  'claim.interactions.none':
    'Chaque interaction entre équipes a une fin, qui est encore à venir.',
  'claim.interactions.some':
    'Des interactions ont dépassé leur fin, ou n’en ont pas : {{findings}}.',
  'claim.findings': '{{times}} × {{rule}}',
  'claim.off': 'Les règles qui le diraient sont désactivées.',
  'claim.waits': 'Pas encore en place : {{needs}}.',
  'claim.unknown.title': 'Ce qui n’est pas connu',
  'claim.unknown.text':
    'Le catalogue ne s’en sert pas encore, rien n’en est donc dit : {{needs}}.',

  'column.what': 'Quoi',
  'column.domain': 'Domaine métier',
  'column.tier': 'Niveau',
  'column.why': 'Pourquoi',
  'column.owner': 'Propriétaire indiqué',
  'column.could': 'Pourrait en être propriétaire',
  'column.outcome': 'Conclusion',
  'column.change': 'Changement',
  'column.now': 'Dans celle-ci',
  'column.outcomeBefore': 'Conclusion de la précédente',

  'agenda.search': 'Nom ou propriétaire',
  'agenda.nothing': 'Aucun résultat',
  'agenda.nothingAbout':
    'Rien à l’ordre du jour ne répond à tous les critères.',
  'agenda.empty': 'Rien à aborder',
  'agenda.emptyAbout': 'La revue n’a rien constaté de la sorte.',
  'agenda.since': 'Sans propriétaire depuis',

  'decide.do': 'Décider…',
  'decide.change': 'Modifier…',
  'decide.title': 'Qu’est-ce qui est décidé ?',
  'decide.about':
    'Ce que la réunion décide au sujet de {{name}}. Cela remplace ce qui avait été noté, et votre nom est gardé avec.',
  'decide.propose-owner': 'Proposer un propriétaire',
  'decide.accept': 'L’accepter en l’état',
  'decide.retire': 'Le retirer',
  'decide.open': 'Le laisser ouvert',
  'decide.save': 'Noter',
  'decide.team': 'Équipe',
  'decide.teamAbout': 'Qui doit le reprendre, par exemple group:default/shop.',
  'decide.teamMissing': 'Nommez une équipe.',
  'decide.by': 'D’ici au',
  'decide.byAbout': 'Le jour auquel ce doit être fait.',
  'decide.reason': 'Raison',
  'decide.reasonAccept': 'Pourquoi il peut rester en l’état.',

  'changes.first': 'C’est la première revue figée',
  'changes.firstAbout': 'Ce qui a changé est montré à partir de la deuxième.',
  'changes.since': 'Depuis {{title}}, figée le {{day}}.',
  'changes.gone': 'n’est plus dans le catalogue',
  'changes.nothing': 'Aucun changement ne correspond',

  'export.pinned':
    'Figée le {{day}}, d’après la revue du {{reviewed}} : {{address}}',
  'export.entity': 'entité',
  'export.what': 'quoi',
  'export.domain': 'domaine métier',
  'export.ownership': 'propriété',
  'export.run': 'exploitation',
  'export.tier': 'niveau de criticité',
  'export.risk': 'risque',
  'export.dependents': 'dépendants',
  'export.owner': 'propriétaire indiqué',
  'export.since': 'sans propriétaire depuis',
  'export.why': 'pourquoi',
  'export.evidence': 'preuves',
  'export.could': 'qui pourrait en être propriétaire',
  'export.outcome': 'conclusion',
  'export.proposed': 'propriétaire proposé',
  'export.until': 'jusqu’au',
  'export.reason': 'raison',
  'export.rule': 'règle',
  'export.subject': 'sujet',
  'export.found': 'ce qui a été constaté',
  'export.change': 'changement',
  'export.now': 'dans celle-ci',
  'export.outcomeBefore': 'conclusion de la précédente',
};
