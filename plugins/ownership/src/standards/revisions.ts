import {
  changeOf,
  Requirement,
  RevisionItem,
  StandardText,
} from '@pillars/plugin-ownership-common';
import { StandardsT } from './texts';

/**
 * `version 1.2`; `version 1.2 (text 3)` where several texts have that version, or
 * `text 3` where it states none.
 */
export function revisionName(
  t: StandardsT,
  { number, version }: Pick<RevisionItem, 'number' | 'version'>,
  revisions: readonly RevisionItem[],
): string {
  if (!version) {
    return t('revision.text', { number: String(number) });
  }
  const alike = revisions.filter(one => one.version === version);
  return alike.length > 1
    ? t('revision.ofSeveral', { version, number: String(number) })
    : t('revision.version', { version });
}

/** A requirement as two texts have it. */
export interface RequirementChange {
  id: string;
  before?: Requirement;
  after?: Requirement;
}

/** Only what they ask for; the domain says what that is. */
const asksElse = (
  before: Partial<StandardText>,
  after: Partial<StandardText>,
): boolean => {
  const none = { content: '', requirements: [] };
  const change = changeOf({ ...none, ...before }, { ...none, ...after });
  return change === 'requirements';
};

/** Whether two texts bind other things. */
export const bindsElse = (before: StandardText, after: StandardText): boolean =>
  asksElse({ appliesTo: before.appliesTo }, { appliesTo: after.appliesTo });

/** The requirements that one text has and another has not, or has in another way. */
export function requirementChanges(
  before: StandardText,
  after: StandardText,
): RequirementChange[] {
  const was = new Map(before.requirements.map(one => [one.id, one]));
  const is = new Map(after.requirements.map(one => [one.id, one]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(id => {
    const [old, now] = [was.get(id), is.get(id)];
    const differs =
      !old ||
      !now ||
      asksElse({ requirements: [old] }, { requirements: [now] });
    return differs ? [{ id, before: old, after: now }] : [];
  });
}
