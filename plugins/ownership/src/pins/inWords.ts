import {
  Evidence,
  PinAgendaItem,
  PinnedEntity,
} from '@pillars/plugin-ownership-common';
import { shortRef } from '../shared/words';

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

export const nameOf = ({ title, ref }: Pick<PinAgendaItem, 'title' | 'ref'>) =>
  title ?? shortRef(ref);
