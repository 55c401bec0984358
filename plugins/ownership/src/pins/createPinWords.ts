import {
  OutcomeEnd,
  PinChange,
  PinChangeItem,
  PinnedEntity,
  PinnedOwner,
  PinOutcomeRequest,
  PinOutcomeType,
} from '@pillars/plugin-ownership-common';
import { SharedWords, Term, Tone } from '../shared/createWords';
import { termsIn } from '../shared/termsIn';
import { shortRef } from '../shared/words';
import { PinT } from './texts';

const OUTCOME: Record<PinOutcomeType, Tone> = {
  'propose-owner': 'good',
  accept: 'info',
  retire: 'warn',
  open: 'neutral',
};

const END: Record<OutcomeEnd, Tone> = {
  true: 'good',
  otherwise: 'info',
  pending: 'neutral',
  missed: 'warn',
  none: 'neutral',
};

const CHANGE: Record<PinChange, Tone> = {
  new: 'bad',
  gone: 'good',
  still: 'warn',
};

/** What a pinned review says in one language; components have it from `usePinWords`. */
export interface PinWords {
  t: PinT;
  shared: SharedWords;
  outcome: Record<PinOutcomeType, Term>;
  /** What became of an outcome. */
  end: Record<OutcomeEnd, Term>;
  change: Record<PinChange, Term>;
  /** The name of a domain, or that there is none. */
  domain(ref: string | undefined): string;
  /** Owners as they were; a person has no name here. */
  owners(entity: Pick<PinnedEntity, 'owners'>): string;
  /** The best suggestion, with what spoke for it. */
  suggestion(entity: Pick<PinnedEntity, 'suggestions'>): string;
  /** What was decided: the team, the day and the reason; never by whom. */
  decided(outcome: PinOutcomeRequest | undefined): string;
  /** What was decided before, and what became of it. */
  ended(item: Pick<PinChangeItem, 'decided'>): string;
}

function ownersIn({ nobody, standing: standings }: SharedWords, t: PinT) {
  const say = ({ ref, standing }: PinnedOwner) => {
    const name = ref ? shortRef(ref) : t('aPerson');
    return standing === 'living' ? name : `${name} (${standings[standing]})`;
  };
  return ({ owners }: Pick<PinnedEntity, 'owners'>): string =>
    owners.map(say).join(', ') || nobody;
}

const suggestionIn =
  (t: PinT) =>
  ({ suggestions: [best] }: Pick<PinnedEntity, 'suggestions'>): string => {
    if (!best) {
      return '';
    }
    const owner = shortRef(best.owner);
    const [reason] = best.reasons;
    return reason ? t('suggestion', { owner, reason }) : owner;
  };

const decidedIn =
  (t: PinT, labels: PinWords['outcome']) =>
  (one: PinOutcomeRequest | undefined): string => {
    if (!one) {
      return t('decided.none');
    }
    const { outcome, owner = '', dueOn: day, reason } = one;
    const decided =
      outcome === 'open' || !day
        ? labels[outcome].label
        : t(`decided.${outcome}`, { owner: shortRef(owner), day });
    return reason ? t('decided.because', { decided, reason }) : decided;
  };

export function createPinWords(t: PinT, shared: SharedWords): PinWords {
  // Each key is made of a topic and a value.
  const terms = termsIn(t as unknown as (key: string) => string);
  const outcome = terms('outcome', OUTCOME);
  const end = terms('end', END);
  const decided = decidedIn(t, outcome);
  return {
    t,
    shared,
    outcome,
    end,
    change: terms('change', CHANGE),
    domain: ref => (ref ? shortRef(ref) : t('noDomain')),
    owners: ownersIn(shared, t),
    suggestion: suggestionIn(t),
    decided,
    ended: ({ decided: one }) =>
      one
        ? t('decided.ended', { end: end[one.end].label, decided: decided(one) })
        : '',
  };
}
