import type { Translation } from '../rules/texts';
import type { REASONS } from './reasons';

/** Why scopes apply or do not, and why parties are consulted, in French. */
export const REASONS_IN_FRENCH: Omit<Translation<typeof REASONS>, 'title'> = {
  clauses: {
    everything: 's’applique à tout',
    namesItself: 'nomme l’entité elle-même',
    matchesItself: 'correspond à l’entité elle-même',
    namesSystem: 'nomme son système {{place}}',
    namesSystem_hidden: 'nomme son système',
    namesDomain: 'nomme son domaine métier {{place}}',
    namesDomain_hidden: 'nomme son domaine métier',
    matchesSystem: 'correspond à son système {{place}}',
    matchesSystem_hidden: 'correspond à son système',
    matchesDomain: 'correspond à son domaine métier {{place}}',
    matchesDomain_hidden: 'correspond à son domaine métier',
    named: '{{how}}, alors que {{best}} nomme ce dont il s’agit',
    named_hidden:
      '{{how}}, alors qu’un autre périmètre nomme ce dont il s’agit',
    nearer_one: '{{how}}, {{count}} niveau plus loin que {{best}}',
    nearer_other: '{{how}}, {{count}} niveaux plus loin que {{best}}',
    nearer_hidden_one:
      '{{how}}, {{count}} niveau plus loin qu’un autre périmètre',
    nearer_hidden_other:
      '{{how}}, {{count}} niveaux plus loin qu’un autre périmètre',
    deeper:
      '{{how}} et décide de {{decision}} dans son ensemble, alors que {{best}} décide de {{part}}',
    deeper_hidden:
      '{{how}} et décide de {{decision}} dans son ensemble, alors qu’un autre périmètre n’en décide qu’une partie',
    also: '{{first}} ; {{second}}',
    otherDecider: '{{rival}} est aussi spécifique et nomme un autre décideur',
    sameDecider: '{{rival}} est aussi spécifique et nomme le même décideur',
    hiddenRival: 'un autre périmètre est aussi spécifique',
    reviewDue: 'sa revue devait avoir lieu au plus tard le {{day}}',
    cannotDecide: 'son décideur {{decider}} {{problem}}',
    notInForce: '{{how}}, mais {{why}}',
    decidesOther: '{{how}}, mais décide de {{decision}}',
    elsewhere:
      'décide de {{decision}}, mais ne couvre ni l’entité ni rien de ce dont elle fait partie',
    consulted: 'est nommé par {{scope}}',
    owns_zero: 'possède {{first}}, qui en dépend',
    owns_one: 'possède {{first}} et {{count}} autre entité qui en dépendent',
    owns_other:
      'possède {{first}} et {{count}} autres entités qui en dépendent',
  },
};
