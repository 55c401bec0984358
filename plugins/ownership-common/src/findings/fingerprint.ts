import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/**
 * Identifies a finding across reviews.
 *
 * @remarks
 *
 * Waivers hang on it, so it is built from nothing that is merely wording: the
 * rule, the subject, and `about`, the values that make it another problem when
 * they change (an owner that dangles, then another owner that dangles).
 *
 * @returns 32 hexadecimal digits
 * @public
 */
export function fingerprintOf(
  rule: string,
  subject: string,
  about: readonly string[],
): string {
  const text = JSON.stringify([rule, subject, ...about]);
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
}
