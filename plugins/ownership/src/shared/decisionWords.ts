import {
  BusinessImpact,
  CellState,
  DelegationLevel,
  ScopeItem,
  ScopeState,
} from '@pillars/plugin-ownership-common';
import { Words } from './words';

/** Why nobody can say who decides. */
export const IN_CONFLICT = 'Equally specific scopes name different deciders.';
export const WITHHELD = 'A scope has a part in it that you may not see.';

/** Of an entity that is newer than the catalog that answers. */
export const NOT_READ_YET =
  'The catalog as it was last read, at most 15 minutes ago, does not hold it. It will, once it is read again.';

/** How much of a decision the decider keeps, as the decider would say it. */
export const DELEGATION: Record<DelegationLevel, Words> = {
  tell: {
    label: 'Tell',
    means: 'The decider decides and lets others know.',
    tone: 'neutral',
  },
  sell: {
    label: 'Sell',
    means: 'The decider decides and wins others over to it.',
    tone: 'neutral',
  },
  consult: {
    label: 'Consult',
    means: 'The decider hears others first, then decides.',
    tone: 'neutral',
  },
  agree: {
    label: 'Agree',
    means: 'The decider and the others decide together.',
    tone: 'neutral',
  },
  advise: {
    label: 'Advise',
    means: 'The decider gives advice, and others decide.',
    tone: 'neutral',
  },
  inquire: {
    label: 'Inquire',
    means: 'Others decide, and the decider asks about it afterwards.',
    tone: 'neutral',
  },
  delegate: {
    label: 'Delegate',
    means: 'Others decide, and the decider need not hear of it.',
    tone: 'neutral',
  },
};

/** How the decider comes to a decision. */
export const PROCESS: Record<NonNullable<ScopeItem['process']>, Words> = {
  solo: {
    label: 'Solo',
    means: 'One decides alone.',
    tone: 'neutral',
  },
  advice: {
    label: 'Advice',
    means:
      'Whoever decides first asks those whom it touches and those who know about it.',
    tone: 'neutral',
  },
  consent: {
    label: 'Consent',
    means: 'It is decided once nobody has a reasoned objection.',
    tone: 'neutral',
  },
  vote: {
    label: 'Vote',
    means: 'The majority decides.',
    tone: 'neutral',
  },
};

/** What a decision moves. */
export const IMPACT: Record<BusinessImpact, Words> = {
  acquisition: {
    label: 'Acquisition',
    means: 'It moves how new customers come.',
    tone: 'neutral',
  },
  activation: {
    label: 'Activation',
    means: 'It moves how soon new customers get value.',
    tone: 'neutral',
  },
  retention: {
    label: 'Retention',
    means: 'It moves how many customers stay.',
    tone: 'neutral',
  },
  expansion: {
    label: 'Expansion',
    means: 'It moves how much more customers use and buy.',
    tone: 'neutral',
  },
  enablement: {
    label: 'Enablement',
    means: 'It moves what the other four need: tools, people, time.',
    tone: 'neutral',
  },
};

export const SCOPE_STATE: Record<ScopeState, Words> = {
  inForce: {
    label: 'In force',
    means: 'It decides today.',
    tone: 'good',
  },
  expired: {
    label: 'Review due',
    means: 'Its review date is past. It decides until somebody changes it.',
    tone: 'warn',
  },
  upcoming: {
    label: 'Upcoming',
    means: 'It decides from its first day, which is still to come.',
    tone: 'info',
  },
  incomplete: {
    label: 'Incomplete',
    means: 'It lacks a decision or a decider, so that it decides nothing.',
    tone: 'bad',
  },
};

/** How one decision stands in one domain. */
export const CELL: Record<CellState, Words> = {
  overlapping: {
    label: 'Overlapping',
    means:
      'About some of it, equally specific scopes name different deciders, so that nobody can say who decides.',
    tone: 'bad',
  },
  missing: {
    label: 'Missing',
    means:
      'It must be decided in every domain, and about some of this one nobody decides.',
    tone: 'bad',
  },
  expired: {
    label: 'Expired',
    means:
      'It is decided, by a scope whose review date is past: what it says may no longer hold.',
    tone: 'warn',
  },
  partly: {
    label: 'Partly',
    means:
      'It is decided about some of what is in the domain. No more is required.',
    tone: 'neutral',
  },
  inherited: {
    label: 'Inherited',
    means:
      'It is decided by a scope about something larger: a domain above, everything, or a decision above.',
    tone: 'info',
  },
  covered: {
    label: 'Covered',
    means: 'It is decided by a scope about the domain, or what is in it.',
    tone: 'good',
  },
  open: {
    label: 'Open',
    means: 'Nobody decides it, and nothing requires that here.',
    tone: 'neutral',
  },
};
