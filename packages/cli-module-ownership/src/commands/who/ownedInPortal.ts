import { Asking } from '../../portal/askPortal';
import { everyItem, PAGE } from '../../portal/everyItem';

/** Full refs of the owned entities that the reader may see, by name. */
export async function ownedInPortal({
  client,
  options,
}: Asking): Promise<string[]> {
  const items = await everyItem(offset =>
    client.getVerdicts({ offset, limit: PAGE, sort: 'name' }, options()),
  );
  const refs: unknown[] = items.map(one => one.ref);
  return refs.filter(
    (ref): ref is string =>
      typeof ref === 'string' && /^[^:/]+:[^:/]+\/[^:/]+$/.test(ref),
  );
}
