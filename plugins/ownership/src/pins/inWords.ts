import {
  Evidence,
  PinAgendaItem,
  PinnedEntity,
  PinnedOwner,
  PinOutcomeRequest,
} from '@pillars/plugin-ownership-common';
import { STANDING } from '../shared/RefLink';
import { shortRef } from '../shared/words';
import { AGENDA, OUTCOME } from './pinWords';

function ownerInWords({ ref, standing }: PinnedOwner): string {
  const name = ref ? shortRef(ref) : AGENDA.person;
  return standing === 'living' ? name : `${name} (${STANDING[standing]})`;
}

/** Owners as they were; a person has no name here. */
export const ownersInWords = ({ owners }: PinnedEntity): string =>
  owners.map(ownerInWords).join(', ') || AGENDA.nobody;

/** Why something stands on an agenda, in a sentence or some. */
export const reasonsInWords = ({ reasons }: PinnedEntity): string =>
  reasons.map(({ text }) => text).join(' ');

/** What anybody can check, such as `spec.owner = "gone"`. */
export const evidenceInWords = (evidence: readonly Evidence[]): string =>
  evidence
    .map(({ ref, path, value }) =>
      [ref, path, '=', JSON.stringify(value)].filter(Boolean).join(' '),
    )
    .join('; ');

/** The same of everything that speaks for a verdict. */
export const allEvidence = ({ reasons }: PinnedEntity): string =>
  evidenceInWords(reasons.flatMap(({ evidence }) => evidence));

/** The best suggestion, with what spoke for it. */
export function suggestionInWords({ suggestions }: PinnedEntity): string {
  const [best] = suggestions;
  return best ? `${shortRef(best.owner)}: ${best.reasons[0] ?? ''}`.trim() : '';
}

/** What was decided: the team, the day and the reason; never by whom. */
export function outcomeInWords(decided: PinOutcomeRequest | undefined): string {
  if (!decided) {
    return AGENDA.undecided;
  }
  const { outcome, owner, dueOn, reason } = decided;
  const { label } = OUTCOME[outcome];
  const what = owner ? `${label}: ${shortRef(owner)}` : label;
  const until = dueOn ? AGENDA.until(what, dueOn) : what;
  return reason ? `${until}. ${reason}` : until;
}

export const nameOf = ({ title, ref }: Pick<PinAgendaItem, 'title' | 'ref'>) =>
  title ?? shortRef(ref);
