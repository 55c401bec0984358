import {
  makeValidator,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { PinOutcomeRequest } from '@pillars/plugin-ownership-common';

const { isValidEntityName, isValidNamespace } = makeValidator();

/** The full ref of a group that the catalog could hold. */
function groupIn(owner: string): string | undefined {
  try {
    const ref = parseEntityRef(owner, { defaultKind: 'group' });
    const isGroup =
      ref.kind.toLowerCase() === 'group' &&
      isValidEntityName(ref.name) &&
      isValidNamespace(ref.namespace);
    return isGroup ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}

function teamOf(owner: string | undefined): string {
  if (!owner?.trim()) {
    throw new InputError('owner: needs a team that is to take it');
  }
  const ref = groupIn(owner.trim());
  if (!ref) {
    throw new InputError(
      `owner: ${owner} is no team; propose a group, such as group:default/shop`,
    );
  }
  return ref;
}

function dayOf(dueOn: string | undefined, today: string): string {
  const time = Date.parse(dueOn ?? '');
  const isDay =
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === dueOn;
  if (!dueOn || !isDay) {
    throw new InputError('dueOn: needs a date, such as 2027-03-31');
  }
  if (dueOn < today) {
    throw new InputError(`dueOn: ${dueOn} is past`);
  }
  return dueOn;
}

/**
 * What is kept of an outcome.
 *
 * @param today - ISO 8601 date
 * @throws InputError that names the field which is missing or wrong
 */
export function readOutcome(
  { outcome, owner, dueOn, reason }: PinOutcomeRequest,
  today: string,
): PinOutcomeRequest {
  const said = reason?.trim();
  if (outcome === 'open') {
    return { outcome, ...(said && { reason: said }) };
  }
  if (outcome === 'accept' && !said) {
    throw new InputError('reason: needs why it stays as it is');
  }
  return {
    outcome,
    ...(outcome === 'propose-owner' && { owner: teamOf(owner) }),
    dueOn: dayOf(dueOn, today),
    ...(said && { reason: said }),
  };
}
