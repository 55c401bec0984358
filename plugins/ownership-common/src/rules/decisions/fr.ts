import type { decisionsRules } from '.';
import { Translations } from '../texts';

const DEAD_END = 'Il escalade vers {{to}}, qui {{problem}}.';
const UNDECIDABLE = 'Le décideur {{decider}} {{problem}}.';

/** What the rules of this family say in French, by their ids. */
export const decisionsInFrench: Translations<typeof decisionsRules> = {
  'undecidable-scope': {
    title: 'Personne ne peut prendre cette décision',
    messages: {
      wrongKind: UNDECIDABLE,
      placeholder: UNDECIDABLE,
      dangling: UNDECIDABLE,
      disbanded: UNDECIDABLE,
      hollow: UNDECIDABLE,
    },
    fixes: {
      successor:
        'Laissez décider {{replacement}}, qui a pris la suite de {{decider}}.',
      similar:
        'Nommez un décideur qui existe. Vouliez-vous dire {{replacement}} ?',
      declareMembers:
        'Déclarez les membres de {{decider}}, ou nommez un autre décideur.',
      nameAnother:
        'Nommez comme décideur un utilisateur, un groupe ou une guilde du catalogue.',
    },
  },
  'overlapping-scopes': {
    title: 'Deux périmètres nomment des décideurs différents',
    messages: {
      overlap_zero:
        'Pour {{entity}}, il confie {{decision}} à {{decider}}, alors que {{rival}} confie la même décision à {{otherDecider}}.',
      overlap_one:
        'Pour {{entity}}, il confie {{decision}} à {{decider}}, alors que {{rival}} confie la même décision à {{otherDecider}} ; 1 autre périmètre entre dans un tel conflit avec lui.',
      overlap_other:
        'Pour {{entity}}, il confie {{decision}} à {{decider}}, alors que {{rival}} confie la même décision à {{otherDecider}} ; {{count}} autres périmètres entrent dans un tel conflit avec lui.',
    },
    fixes: {
      agree:
        'Accordez-vous sur un seul décideur, ou restreignez l’un des deux périmètres à moins de cibles ou à une décision plus précise.',
      agreeAll:
        'Accordez-vous sur un seul décideur, ou restreignez tous ces périmètres sauf un à moins de cibles ou à une décision plus précise.',
    },
    labels: {
      entityOfBoth: 'une entité à laquelle les deux s’appliquent',
      entityOfFirst: 'une entité à laquelle il s’applique, ainsi que {{rival}}',
    },
  },
  undecided: {
    title: 'Personne n’en décide dans ce domaine métier',
    messages: {
      undecided_zero:
        'Personne ne décide de {{decision}} : aucun périmètre ne s’applique au domaine métier.',
      undecided_one:
        'Personne ne décide de {{decision}} : aucun périmètre ne s’applique au domaine métier, ni à {{first}}.',
      undecided_other:
        'Personne ne décide de {{decision}} : aucun périmètre ne s’applique au domaine métier, ni à {{first}} et à {{more}} de plus dans ce domaine.',
    },
    fixes: {
      addScope:
        'Dites qui décide : ajoutez un DecisionScope dont la décision est {{decision}} et qui s’applique à ce domaine métier.',
    },
    clauses: {
      onlyDomains: 'tout ce qu’il contient est dans les domaines en dessous',
      nothingRequired: 'aucune décision n’y est requise',
    },
    labels: {
      decision: 'décision requise',
      entities: 'entités du domaine métier',
      open: 'entités dont personne ne décide',
    },
  },
  'escalation-cycle': {
    title: 'L’escalade tourne en rond',
    messages: {
      circle:
        'L’escalade de {{decision}} pour {{entity}} revient à son point de départ : {{way}}.',
      repeated: 'Son escalade passe plus d’une fois par {{to}} : {{way}}.',
    },
    fixes: {
      breakIt:
        'Faites escalader l’un de ces périmètres vers quelqu’un qui ne renvoie pas la question.',
      nameOnce:
        'Ne nommez {{to}} qu’une fois, puis passez à quelqu’un d’autre.',
    },
    clauses: { noEscalation: 'il ne prévoit aucune escalade' },
  },
  'escalation-dead-end': {
    title: 'L’escalade est incomplète',
    messages: {
      wrongKind: DEAD_END,
      placeholder: DEAD_END,
      dangling: DEAD_END,
      disbanded: DEAD_END,
      hollow: DEAD_END,
      noTime: 'Il ne dit pas après quel délai la question passe à {{targets}}.',
      noEnd:
        'Son escalade n’a pas de niveau terminal : il ne dit pas ce qui se passe si {{last}} ne décide pas.',
    },
    fixes: {
      nameAnother: 'Escaladez vers quelqu’un qui peut prendre la décision.',
      giveTime:
        'Donnez à chaque niveau un délai, par exemple P2D, après lequel c’est son tour.',
      markEnd: 'Marquez d’un terminal: true le niveau qui a le dernier mot.',
    },
    clauses: { noEscalation: 'il ne prévoit aucune escalade' },
  },
  'decided-too-high': {
    title:
      'La décision est prise plus haut que l’équipe à qui elle est laissée',
    messages: {
      tooHigh:
        'Il est laissé à d’autres ({{delegation}}), et pourtant {{decider}} décide, alors que tout ce à quoi il s’applique appartient à {{team}}, plus bas.',
    },
    fixes: {
      letThemDecide:
        'Laissez décider {{team}}, ou indiquez tell, sell, consult ou agree si {{decider}} entend garder le dernier mot.',
    },
    clauses: {
      notDelegated: 'il n’est pas laissé à d’autres',
      nothingOwned:
        'il ne s’applique à aucune entité qui doit avoir un propriétaire',
    },
    labels: {
      team: 'le groupe, plus bas, à qui appartient tout ce à quoi il s’applique',
    },
  },
  'veto-sprawl': {
    title: 'Trop de vetos, ou un veto sans motif',
    messages: {
      tooMany:
        'Nombre de vetos sur cette décision : {{vetoes}}, pour un maximum de {{maxVetoes}}.',
      noGrounds: 'Le veto de {{by}} n’indique aucun motif.',
    },
    fixes: {
      consult:
        'Laissez le veto à qui répond du dommage qu’il évite, et consultez les autres.',
      stateGrounds:
        'Dites pour quels motifs {{by}} peut s’y opposer, ou consultez plutôt {{by}}.',
    },
    clauses: { noVeto: 'personne n’a de veto' },
  },
  'decider-bottleneck': {
    title: 'Un seul décideur concentre trop de décisions',
    messages: {
      bottleneck:
        '{{decider}} décide dans {{held}} des {{all}} périmètres, soit {{percent}} %.',
      bottleneck_person:
        'Une seule personne décide dans {{held}} des {{all}} périmètres, soit {{percent}} %.',
    },
    fixes: {
      handOver:
        'Confiez à chaque équipe les décisions qui ne concernent qu’elle, et gardez celles qui en engagent plusieurs.',
    },
    clauses: {
      tooFew: 'moins de {{minScopes}} périmètres sont en vigueur',
      saidElsewhere: '{{scope}} représente tous ceux de {{decider}}',
      saidElsewhere_person:
        '{{scope}} représente tous ceux d’une même personne',
    },
  },
  'expired-scope': {
    title: 'Sa revue est en retard',
    messages: {
      expired:
        'Il devait être revu au plus tard le {{missed}}, et dit toujours que {{decider}} décide.',
    },
    fixes: {
      askAgain:
        'Demandez à {{decider}} si ce périmètre vaut toujours, et fixez le jour de la prochaine revue, ou supprimez-le.',
    },
    clauses: { noReview: 'il n’indique pas de jour de revue' },
  },
  'unlinked-impact': {
    title: 'Aucun impact métier n’est nommé',
    messages: {
      unlinked:
        'Le champ {{path}} ne dit pas ce que cela apporte à l’activité.',
    },
    fixes: {
      nameImpact:
        'Nommez dans {{path}} ce que cela fait progresser : acquisition, activation, retention, expansion ou enablement.',
    },
    clauses: {
      notInUse: 'aucun périmètre ni domaine métier ne nomme d’impact',
    },
  },
};
