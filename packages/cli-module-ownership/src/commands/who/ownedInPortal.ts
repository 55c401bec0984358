import { Asking } from '../../portal/askPortal';
import { everyItem, PAGE } from '../../portal/everyItem';

/** Whether a text is a ref with its kind and namespace. */
export const isFullRef = (text: string): boolean =>
  /^[^:/]+:[^:/]+\/[^:/]+$/.test(text);

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
    (ref): ref is string => typeof ref === 'string' && isFullRef(ref),
  );
}
