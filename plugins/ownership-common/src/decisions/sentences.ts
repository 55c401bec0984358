import { definePhrases } from '../texts/definePhrases';

/** The sentences in which an answer is said, in each language. */
export const TABLES = {
  en: {
    unknownEntity:
      'Nobody can say who decides {{decision}} of {{entity}}: the catalog holds no such entity.',
    decides:
      '{{decider}} decides {{decision}} of {{entity}}: {{scope}} {{why}}.',
    withheld:
      'Who decides {{decision}} of {{entity}} is withheld: a scope that you may not see has a part in it.',
    conflict:
      'Nobody can say who decides {{decision}} of {{entity}}: {{sides}} are named by scopes that are equally specific.',
    unknownDecision:
      'Nobody decides {{decision}} of {{entity}}: no scope of the catalog decides that, anything above it or anything below it.',
    undecided:
      'Nobody decides {{decision}} of {{entity}}: no scope in force covers it.',
    askByRef:
      'An entity is asked for by a ref with its kind, such as component:default/checkout.',
    ownersHeard:
      'Whoever decides it asks the owners of what depends on it first: {{heard}}.',
    heardWithheld: 'Whom they ask first is withheld as well.',
    hears: 'It asks {{heard}} first.',
    hears_nobody: 'It has nobody to ask first.',
    hears_veto: 'It asks {{heard}} first, and {{by}} may veto it.',
    hears_nobodyVeto: 'It has nobody to ask first, and {{by}} may veto it.',
    hear: 'Whoever decides it asks {{heard}} first.',
    hear_nobody: 'Whoever decides it has nobody to ask first.',
    hear_veto:
      'Whoever decides it asks {{heard}} first, and {{by}} may veto it.',
    hear_nobodyVeto:
      'Whoever decides it has nobody to ask first, and {{by}} may veto it.',
    level: '{{level}}. After {{time}} it goes to {{to}}{{when}}{{end}}.',
    level_again:
      '{{level}}. After {{time}} {{to}} is asked again{{when}}{{end}}.',
    levelAnytime:
      '{{level}}. At no stated time it goes to {{to}}{{when}}{{end}}.',
    levelAnytime_again:
      '{{level}}. At no stated time {{to}} is asked again{{when}}{{end}}.',
    inCase: ', in this case: "{{when}}"',
    ends: '; there it ends',
    goesOnHidden: '{{sentence}} It goes on with a scope that you may not see.',
    comesBack:
      '{{sentence}} It comes back to {{to}}, who had it already: nobody has the last word.',
    stops: '{{sentence}} It stops there: nobody has the last word.',
    ownEnd: '{{sentence}} It states no last word.',
    ownGoesOn:
      '{{sentence}} It states no last word; an answer goes on with the scope of {{to}}, if there is one.',
    others: '{{count}} others',
    list: '{{names,and}}',
  },
  fr: {
    unknownEntity:
      'Personne ne peut dire qui décide de {{decision}} pour {{entity}} : le catalogue ne contient pas cette entité.',
    decides:
      '{{decider}} décide de {{decision}} pour {{entity}} : {{scope}} {{why}}.',
    withheld:
      'Qui décide de {{decision}} pour {{entity}} n’est pas montré : un périmètre que vous ne pouvez pas voir y prend part.',
    conflict:
      'Personne ne peut dire qui décide de {{decision}} pour {{entity}} : {{sides}} sont nommés par des périmètres également spécifiques.',
    unknownDecision:
      'Personne ne décide de {{decision}} pour {{entity}} : aucun périmètre du catalogue n’en décide, ni de ce qui la contient, ni de ce qu’elle contient.',
    undecided:
      'Personne ne décide de {{decision}} pour {{entity}} : aucun périmètre en vigueur ne couvre cette décision.',
    askByRef:
      'Une entité se demande par une référence avec son type, par exemple component:default/checkout.',
    ownersHeard:
      'Qui décide demande d’abord l’avis des propriétaires de ce qui en dépend : {{heard}}.',
    heardWithheld:
      'À qui l’avis est d’abord demandé n’est pas montré non plus.',
    hears: 'Ce décideur demande d’abord l’avis de {{heard}}.',
    hears_nobody: 'Ce décideur n’a à demander l’avis de personne.',
    hears_veto:
      'Ce décideur demande d’abord l’avis de {{heard}}, sous réserve d’un veto de {{by}}.',
    hears_nobodyVeto:
      'Ce décideur n’a à demander l’avis de personne, sous réserve d’un veto de {{by}}.',
    hear: 'Qui décide demande d’abord l’avis de {{heard}}.',
    hear_nobody: 'Qui décide n’a à demander l’avis de personne.',
    hear_veto:
      'Qui décide demande d’abord l’avis de {{heard}}, sous réserve d’un veto de {{by}}.',
    hear_nobodyVeto:
      'Qui décide n’a à demander l’avis de personne, sous réserve d’un veto de {{by}}.',
    level:
      '{{level}}. Après {{time}}, la question passe à {{to}}{{when}}{{end}}.',
    level_again:
      '{{level}}. Après {{time}}, la question est reposée à {{to}}{{when}}{{end}}.',
    levelAnytime:
      '{{level}}. Sans délai indiqué, la question passe à {{to}}{{when}}{{end}}.',
    levelAnytime_again:
      '{{level}}. Sans délai indiqué, la question est reposée à {{to}}{{when}}{{end}}.',
    inCase: ', dans ce cas : « {{when}} »',
    ends: ' ; elle s’y arrête',
    goesOnHidden:
      '{{sentence}} La suite dépend d’un périmètre que vous ne pouvez pas voir.',
    comesBack:
      '{{sentence}} La question revient à {{to}}, qui l’a déjà eue : personne n’a le dernier mot.',
    stops: '{{sentence}} Elle s’arrête là : personne n’a le dernier mot.',
    ownEnd: '{{sentence}} Aucun dernier mot n’est indiqué.',
    ownGoesOn:
      '{{sentence}} Aucun dernier mot n’est indiqué ; la réponse continue avec le périmètre de {{to}}, s’il en existe un.',
    others: '{{count}} autres',
    list: '{{names,and}}',
  },
} as const;

/** Says them. */
export const sentences = definePhrases(TABLES);
