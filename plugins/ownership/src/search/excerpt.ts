import { ResultHighlight } from '@backstage/plugin-search-common';

/** How much is shown before the first word that was found, in characters. */
const LEAD = 60;
/** How much is shown from there on. */
const LENGTH = 300;

/** The beginning of a text, of whole words where it has any, and that more follows. */
function shorten(text: string, most: number): string {
  if (text.length <= most) {
    return text;
  }
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > 0 ? end : most)}…`;
}

/** The end of a text, from the beginning of a word on. */
function ending(text: string): string {
  if (text.length <= LEAD) {
    return text;
  }
  const end = text.slice(-LEAD);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}

/**
 * The part of a text around the first word that was found, with the tags of the
 * highlight in it; the beginning where none was. Engines differ: some answer
 * with the whole text, some with a part.
 */
export function excerpt(
  text: string,
  tags?: Pick<ResultHighlight, 'preTag' | 'postTag'>,
): string {
  if (!tags) {
    return shorten(text, LENGTH);
  }
  const { preTag, postTag } = tags;
  const [lead, ...hits] = text.split(preTag);
  if (hits.length === 0) {
    return shorten(lead, LENGTH);
  }
  let shown = ending(lead);
  let room = LENGTH;
  for (const hit of hits) {
    if (room <= 0) {
      return `${shown}…`;
    }
    const [word, after = ''] = hit.split(postTag);
    shown += `${preTag}${word.slice(0, room)}${postTag}`;
    room = Math.max(0, room - word.length);
    if (after.length > room) {
      return `${shown}${shorten(after, room)}`;
    }
    shown += after;
    room -= after.length;
  }
  return shown;
}
