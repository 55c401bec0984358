import { Requirement } from './requirements';

/**
 * What to do about a requirement that an entity does not meet, in a sentence.
 *
 * @public
 */
export const requirementFix = ({
  id,
  check,
}: Pick<Requirement, 'id' | 'check'>): string =>
  typeof check === 'string'
    ? `Do what ${check} says of it.`
    : `Change what the check of the requirement ${id} looks at so that the standard is met.`;
