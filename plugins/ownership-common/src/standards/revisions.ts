import { FilterPredicate } from '@backstage/filter-predicates';
import { isSameJson } from '../isSameJson';
import { StandardNode } from '../snapshot';
import { Requirement, requirementsOf } from './requirements';

/**
 * How a standard's text came to differ from the one before.
 *
 * - `version`: it states another version, or is the first text that was seen
 * - `editorial`: the same version and requirements, in other words
 * - `requirements`: it asks for something else, or of others, and states no new
 *   version, but this one or an older one. That is a problem: who complied with
 *   the version does not know.
 *
 * @public
 */
export type RevisionChange = 'version' | 'editorial' | 'requirements';

/** What a standard says: all of which a change makes a new revision. @public */
export interface StandardText {
  version?: string;
  title?: string;
  /** Markdown. */
  content: string;
  appliesTo?: FilterPredicate;
  requirements: readonly Requirement[];
}

const textOrNone = (value: unknown) =>
  typeof value === 'string' && value ? value : undefined;

/** The version that a standard states, if any. @public */
export const versionOf = ({ entity }: StandardNode): string | undefined =>
  textOrNone(entity.spec?.version);

/** What a standard says today. @public */
export function textOf(standard: StandardNode): StandardText {
  const { appliesTo, content } = standard.entity.spec ?? {};
  const version = versionOf(standard);
  const { title } = standard;
  return {
    ...(version && { version }),
    ...(title && { title }),
    content: textOrNone(content) ?? '',
    ...(appliesTo !== undefined && { appliesTo }),
    requirements: requirementsOf(standard),
  };
}

/**
 * What a text asks for, and of whom. Where a requirement stands in the file is
 * no part of it, nor is the order; an RFC's reader does not care for either.
 */
function demandsOf({ appliesTo, requirements }: StandardText) {
  const byId = requirements.map(({ path: _path, ...one }) => [one.id, one]);
  return [appliesTo, Object.fromEntries(byId)];
}

/**
 * How a standard's text changed; undefined where it says the same.
 *
 * @param before - undefined for the first text that is seen
 * @public
 */
export function changeOf(
  before: StandardText | undefined,
  after: StandardText,
): RevisionChange | undefined {
  const isNew = after.version && after.version !== before?.version;
  if (!before || isNew) {
    return 'version';
  }
  if (!isSameJson(demandsOf(before), demandsOf(after))) {
    return 'requirements';
  }
  const saysTheSame =
    before.content === after.content &&
    before.title === after.title &&
    before.version === after.version;
  return saysTheSame ? undefined : 'editorial';
}
