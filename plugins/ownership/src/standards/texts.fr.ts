export default {
  'notFound.standard': 'Il n’y a pas de norme {{name}}',
  'notFound.version': 'Il n’y a pas de version {{version}} de {{name}}',
  'notFound.revision': 'Il n’y a pas de texte {{revision}} de {{name}}',
  'notFound.description':
    'Cela n’a jamais existé, ou vous ne pouvez pas le voir.',
  'notFound.newest': 'Lire le texte le plus récent',
  'notFound.all': 'Toutes les normes',
  ownPage: 'Ouvrir sa propre page',
  'tab.text': 'Texte',
  'tab.adoption': 'Adoption',
  'tab.versions': 'Versions',
  'fact.status': 'Statut',
  'fact.version': 'Version',
  'fact.guild': 'Guilde',
  'fact.effectiveFrom': 'Prise d’effet',
  'fact.sunset': 'Fin de validité',
  'fact.reviewBy': 'À revoir d’ici le',
  'fact.overdue': '⚠ en retard : {{day}}',
  'fact.supersededBy': 'Remplacée par',

  'revision.text': 'texte {{number}}',
  'revision.version': 'version {{version}}',
  'revision.ofSeveral': 'version {{version}} (texte {{number}})',

  'old.title': 'Vous lisez un ancien texte de {{standard}} : {{revision}}',
  'old.description':
    'Le texte le plus récent est « {{revision}} », vu pour la première fois {{ago}}. L’adoption est toujours celle du texte le plus récent.',
  'old.newest': 'Lire le plus récent',
  'silent.version':
    'Ce que demande la version {{version}} a changé sans nouvelle version',
  'silent.noVersion':
    'Ce qu’elle demande a changé, et elle n’indique pas de version',
  'silent.description':
    'Cela a été vu {{ago}}. Qui respectait le texte précédent ne peut pas le savoir ; une nouvelle version le dirait.',
  'silent.see': 'Voir ce qui a changé',
  'removed.title': 'Elle a été retirée du catalogue',
  'removed.description':
    'Cela a été vu {{ago}}. Elle n’engage plus personne ; ce qu’elle disait reste lisible ici.',
  'retired.title': 'Elle est retirée',
  'retired.description': 'Elle n’engage plus personne, et reste lisible ici.',
  'refused.title': 'Une autre définition porte le même nom',
  'refused.all':
    'Le catalogue en garde une, et écarte ce qui se trouve ici : {{places}}. L’une d’elles a besoin d’un autre nom.',
  'refused.some_one':
    'Le catalogue en garde une, et écarte ce qui se trouve ici : {{places}}, et à {{count}} autre endroit. L’une d’elles a besoin d’un autre nom.',
  'refused.some_other':
    'Le catalogue en garde une, et écarte ce qui se trouve ici : {{places}}, et à {{count}} autres endroits. L’une d’elles a besoin d’un autre nom.',
  'noGuild.title': 'On ne sait pas qui la publie',
  'noGuild.description':
    'Elle nomme {{guild}}, qui n’est pas une guilde du catalogue, ou que vous ne pouvez pas voir. Sans guilde, personne ne répond de ce qu’elle demande.',

  'scope.all.proposed':
    'Engagerait toute entité qui doit avoir un propriétaire',
  'scope.all.trial':
    'Est à l’essai sur toute entité qui doit avoir un propriétaire',
  'scope.all.upcoming': 'Engagera toute entité qui doit avoir un propriétaire',
  'scope.all.inForce': 'Engage toute entité qui doit avoir un propriétaire',
  'scope.all.past': 'Engageait toute entité qui doit avoir un propriétaire',
  'scope.some.proposed':
    'Engagerait toute entité qui doit avoir un propriétaire, avec : {{predicate}}',
  'scope.some.trial':
    'Est à l’essai sur toute entité qui doit avoir un propriétaire, avec : {{predicate}}',
  'scope.some.upcoming':
    'Engagera toute entité qui doit avoir un propriétaire, avec : {{predicate}}',
  'scope.some.inForce':
    'Engage toute entité qui doit avoir un propriétaire, avec : {{predicate}}',
  'scope.some.past':
    'Engageait toute entité qui doit avoir un propriétaire, avec : {{predicate}}',
  'scope.today_one': '{{count}} entité aujourd’hui.',
  'scope.today_other': '{{count}} entités aujourd’hui.',
  'nothing.removed': 'Ce qui n’est plus dans le catalogue n’engage rien.',
  'nothing.noMatch':
    'Rien dans le catalogue ne correspond aujourd’hui à {{field}}, pour autant que vous puissiez le voir.',
  'nothing.noEntity':
    'Rien dans le catalogue ne doit avoir de propriétaire aujourd’hui, pour autant que vous puissiez le voir.',

  'asks.title': 'Ce qu’elle demande',
  'asks.summary': 'Elle demande {{things}} : {{levels}}.',
  'asks.things_one': '{{count}} chose',
  'asks.things_other': '{{count}} choses',
  'asks.nothing': 'Le texte ne nomme aucune exigence vérifiable.',
  'asks.appliesToNothing':
    'Elle ne s’applique à rien de ce que la norme engage',
  'check.none':
    'Non vérifiée : le catalogue ne permet pas de savoir qui la respecte.',
  'check.rule': 'Vérifiée par la règle {{rule}}',
  'check.predicate': 'Vérifiée ainsi : {{predicate}}',
};
