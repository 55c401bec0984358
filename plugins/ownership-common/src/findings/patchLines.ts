import { JsonValue } from '@backstage/types';
import { Patch } from './types';

// What YAML 1.2 and 1.1 both read as this same string without quotes.
const PLAIN = /^[A-Za-z][\w./@-]*(:[\w./@-]+)*$/;
const RESERVED = /^(true|false|yes|no|on|off|y|n|null|~)$/i;

function scalar(value: JsonValue): string {
  if (typeof value !== 'string') {
    return JSON.stringify(value);
  }
  return PLAIN.test(value) && !RESERVED.test(value)
    ? value
    : JSON.stringify(value);
}

/**
 * The lines of YAML that a patch puts into an entity's file, from the top
 * level down, ready to be pasted or merged by hand.
 *
 * @public
 */
export function patchLines(patch: Patch): string {
  return patch.path
    .map((segment, depth) => {
      const line = `${'  '.repeat(depth)}${scalar(segment)}:`;
      const last = depth === patch.path.length - 1;
      return last ? `${line} ${scalar(patch.value)}` : line;
    })
    .join('\n');
}
