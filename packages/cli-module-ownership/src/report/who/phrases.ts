import { definePhrases, Language } from '@pillars/plugin-ownership-common';

/** Verdicts, and how owners stand, in each language. */
export const WORDS = {
  en: {
    orphaned: 'orphaned (no living owner)',
    atRisk: 'at risk',
    owned: 'owned',
    contradicted: 'contradicted',
    undeclared: 'undeclared',
    shown: 'shown',
    notApplicable: 'not applicable',
    living: 'living',
    placeholder: 'placeholder',
    dangling: 'dangling',
    disbanded: 'disbanded',
    hollow: 'hollow',
  },
  fr: {
    orphaned: 'sans propriétaire actif',
    atRisk: 'à risque',
    owned: 'avec propriétaire',
    contradicted: 'contredite',
    undeclared: 'non déclarée',
    shown: 'établie',
    notApplicable: 'sans objet',
    living: 'actif',
    placeholder: 'ne représente personne',
    dangling: 'n’existe pas',
    disbanded: 'dissous ou fusionné',
    hollow: 'sans membre',
  },
} as const;

/** What is said of who owns a thing, in each language. */
export const WHO_PHRASES = {
  en: {
    nobody: 'nobody',
    ownerIs: '{{ref}}, {{standing}}',
    verdictIs: '{{verdict}}: {{why}}',
    suggested: '{{owner}}: {{why}}',
    notStated: 'not stated',
    leadsNowhere: '{{value}}, which leads to nobody',
    valueOf: '{{value}} of {{ref}}',
    notOwner: '{{who}}, who is not the owner',
    source: 'source',
    owner: 'owner',
    accountable: 'accountable',
    verdict: 'verdict',
    whoRuns: 'who runs it',
    operator: 'operator',
    onCall: 'on-call',
    escalation: 'escalation',
    perhaps: 'perhaps',
    below: 'Below it ({{count}})',
    then: '; ',
  },
  fr: {
    nobody: 'personne',
    ownerIs: '{{ref}}, {{standing}}',
    verdictIs: '{{verdict}} : {{why}}',
    suggested: '{{owner}} : {{why}}',
    notStated: 'rien d’indiqué',
    leadsNowhere: '{{value}}, qui ne mène à personne',
    valueOf: '{{value}} de {{ref}}',
    notOwner: '{{who}}, qui n’est pas le propriétaire',
    source: 'source',
    owner: 'propriétaire',
    accountable: 'responsable',
    verdict: 'verdict',
    whoRuns: 'exploitation',
    operator: 'exploitant',
    onCall: 'astreinte',
    escalation: 'escalade',
    perhaps: 'peut-être',
    below: 'En dessous ({{count}})',
    then: ' ; ',
  },
} as const;

/** Says them. */
export const whoPhrases = definePhrases(WHO_PHRASES);

const words = definePhrases(WORDS);

const isWord = (one: string): one is keyof typeof WORDS.en =>
  Object.hasOwn(WORDS.en, one);

/** A verdict, or how an owner stands; as it is where a newer portal says another. */
export const wordFor = (word: string, language: Language): string =>
  isWord(word) ? words[language](word) : word;
