import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  EntityVerdict,
  toOwnershipAnswer,
} from '@pillars/plugin-ownership-common';
import { Asking, WrongAnswerError } from '../../portal/askPortal';
import { everyItem, PAGE } from '../../portal/everyItem';
import { hasFields } from '../../reader/hasFields';
import { Ownership } from '../../report/who/Ownership';
import { isAddress, isPath } from './asked';
import { unknownEntity } from './unknownEntity';

function isVerdict(value: unknown): value is EntityVerdict {
  return (
    hasFields(value) &&
    typeof value.ref === 'string' &&
    typeof value.ownership === 'string' &&
    typeof value.run === 'string' &&
    Array.isArray(value.owners) &&
    value.owners.every(hasFields) &&
    Array.isArray(value.checks) &&
    value.checks.every(hasFields)
  );
}

function parse(asked: string) {
  if (!isAddress(asked) && !isPath(asked)) {
    try {
      return parseEntityRef(asked.toLowerCase(), {
        defaultKind: '*',
        defaultNamespace: '*',
      });
    } catch {
      // As below.
    }
  }
  throw new InputError(
    `A portal is asked about an entity, such as component:default/checkout, not "${asked}": repositories and paths go with --in.`,
  );
}

/** Full refs of the owned entities that the reader may see. */
async function seen({ client, options }: Asking, q?: string) {
  const items = await everyItem(offset =>
    client.getVerdicts({ offset, limit: PAGE, sort: 'name', q }, options()),
  );
  const refs: unknown[] = items.map(one => one.ref);
  return refs.filter(
    (ref): ref is string =>
      typeof ref === 'string' && /^[^:/]+:[^:/]+\/[^:/]+$/.test(ref),
  );
}

async function refsNamed(asked: string, asking: Asking): Promise<string[]> {
  const { kind, namespace, name } = parse(asked);
  const fits = (part: string, value: string) => part === '*' || part === value;
  return (await seen(asking, name)).filter(ref => {
    const one = parseEntityRef(ref);
    return (
      one.name === name &&
      fits(kind, one.kind) &&
      fits(namespace, one.namespace)
    );
  });
}

/**
 * Who owns an entity, as the last review of a portal says, as far as the token
 * may see it. Where those lead who run it, a portal does not say.
 *
 * @throws InputError where there is no such entity
 */
export async function ownershipInPortal(
  asked: string,
  asking: Asking,
): Promise<Ownership> {
  const { client, options } = asking;
  const named = await refsNamed(asked, asking);
  const entities = await Promise.all(
    named.map(async ref => {
      const answer: unknown = await client.getEntity(ref, options());
      if (!hasFields(answer) || !isVerdict(answer.verdict)) {
        throw new WrongAnswerError();
      }
      return toOwnershipAnswer(answer.verdict);
    }),
  );
  if (!entities.length) {
    throw unknownEntity(asked, await seen(asking), 'owned entity');
  }
  return { asked, entities };
}
