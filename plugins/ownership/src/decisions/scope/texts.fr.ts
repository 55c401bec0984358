export default {
  'page.all': 'Tous les périmètres de décision',
  'page.unknown.title': 'Il n’y a pas de périmètre de décision {{scope}}',
  'page.unknown.description':
    'Il a été supprimé ou renommé, ou vous ne pouvez pas le voir. Un nouveau périmètre est là à la prochaine lecture du catalogue, dans les 15 minutes.',

  'what.title': 'Ce qui est décidé',
  'what.decision': 'Décision',
  'what.noDecision': 'Il n’en indique aucune.',
  'what.about': 'Porte sur',
  'what.state': 'État',
  'what.idle':
    'Il ne couvre rien que vous puissiez voir dans le catalogue : ce qu’il nomme, ou demande, est-il encore là ?',
  'what.validFrom': 'Valable à partir du',
  'what.reviewBy': 'À revoir au plus tard le',
  'what.reviewWasDue': 'Devait être revu le',
  'what.moves': 'Joue sur',
  'what.inCatalog': 'Dans le catalogue',
  'what.day': '{{day}}, {{distance}}',
  'moves.acquisition': 'Il joue sur l’arrivée de nouveaux clients.',
  'moves.activation':
    'Il joue sur le temps qu’il faut aux nouveaux clients pour y trouver leur compte.',
  'moves.retention': 'Il joue sur le nombre de clients qui restent.',
  'moves.expansion':
    'Il joue sur ce que les clients utilisent et achètent en plus.',
  'moves.enablement':
    'Il joue sur ce dont les quatre autres ont besoin : outils, personnes, temps.',
  'about.names': 'Il nomme {{targets}}',
  'about.wide':
    'Ce qui est dans un système ou un domaine qu’il nomme compte aussi.',
  'about.namesNothing':
    'Il ne nomme rien de valable, ou rien que vous puissiez voir.',
  'about.nothing': 'Il ne dit rien, ou ce qu’il dit ne s’applique à rien.',
  'about.everything': 'Tout ce qui est dans le catalogue.',
  'about.matching':
    'Tout ce qui remplit ces conditions, ou est dans un système ou un domaine qui les remplit : {{predicate}}',

  'overlaps.title': 'Conflits',
  'overlaps.about':
    'Ces périmètres sont tout aussi spécifiques et nomment un autre décideur : là où ils se rencontrent, personne ne peut dire qui décide',
  'overlaps.scope': '{{scope}} nomme {{decider}}',
  'overlaps.proof': 'la preuve : {{question}}',
  'overlaps.question': '{{decision}} pour {{entity}}',
  'health.about': 'Ce que disent les règles du périmètre lui-même',
  'health.none': 'Rien d’autre que le conflit.',

  'who.title': 'Qui décide',
  'who.decider': 'Décideur',
  'who.nobody': 'Il ne nomme personne.',
  'who.deciderOf': '{{decider}}, de {{teams}}',
  'who.delegation': 'Délégation',
  'who.process': 'Processus',
  'who.consulted': 'Consultés',
  'who.informed': 'Informés',
  'escalation.title': 'Escalade',
  'escalation.about': 'Où va la question quand personne ne décide',
  'escalation.none': 'Il ne le dit pas.',
  'limits.title': 'Limites',
  'limits.cost': 'Coût',
  'limits.blastRadius': 'Étendue des effets',
  'limits.reversibility': 'Réversibilité',
  'limits.veto': 'Veto',
  'limits.vetoOn': '{{party}} : {{grounds}}',
  'limits.vetoWithoutGrounds': '{{party}}, sans motif indiqué',
  'related.title': 'Périmètres liés',
  'related.parent': 'Découpé dans',
  'related.children': 'Restreint par',

  'covers.title': 'Ce qu’il couvre aujourd’hui',
  'covers.incomplete':
    'Il ne décide de rien tant qu’il n’indique pas une décision et un décideur.',
  'covers.nothing': 'Rien.',
  'covers.later_one':
    'Ce sera {{count}} entité, d’après le catalogue d’aujourd’hui.',
  'covers.later_other':
    'Ce seront {{count}} entités, d’après le catalogue d’aujourd’hui.',
  'covers.all_one': 'C’est {{count}} entité, et le périmètre décide pour elle.',
  'covers.all_other':
    'Ce sont {{count}} entités, et le périmètre décide pour toutes.',
  'covers.some_one':
    'Entités couvertes : {{count}} ; le périmètre décide pour {{decides}} d’entre elles.',
  'covers.some_other':
    'Ce sont {{count}} entités, et le périmètre décide pour {{decides}} d’entre elles.',
  'covers.ask': 'Poser une question sur ce qu’il couvre',
  'covers.loading': 'Chargement de ce qu’il couvre',
  'covers.search': 'Nom ou titre',
  'holds.label': 'Si le périmètre décide',
  'holds.all': 'Toutes ({{entities}})',
  'holds.this': 'Décide ({{entities}})',
  'holds.other': 'Ne décide pas ({{entities}})',
  'covers.none': 'Rien de ce qu’il couvre ne correspond.',
  'covers.showAll': 'Tout montrer',
  'covers.entity': 'Couvre',
  'covers.reason': 'Le périmètre…',
  'covers.holder': 'Ce qui vaut',
  'covers.answer': 'Réponse',
  'holder.this': 'ce périmètre',
  'holder.notYet.label': 'pas encore ce périmètre',
  'holder.notYet.means': 'Il n’est pas encore en vigueur.',
  'holder.overlap': 'périmètres en conflit',
  'holder.withheld': 'pas montré',
  'why.link': 'Pourquoi',
  'why.label': 'Qui décide de {{decision}} pour {{entity}}',
};
