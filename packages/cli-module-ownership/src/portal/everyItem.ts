import { hasFields } from '../reader/hasFields';
import { WrongAnswerError } from './askPortal';

/** The most that one request may ask for. */
export const PAGE = 500;

/** Every item of a list that comes in pages. */
export async function everyItem<T>(
  page: (offset: number) => Promise<{ items: T[]; total: number }>,
): Promise<T[]> {
  const items: T[] = [];
  for (;;) {
    const { items: more, total } = await page(items.length);
    if (!Array.isArray(more) || !more.every(hasFields)) {
      throw new WrongAnswerError();
    }
    items.push(...more);
    if (!more.length || items.length >= total) {
      return items;
    }
  }
}
