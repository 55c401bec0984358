import { Language } from '../texts';
import { Wording } from './Wording';

/**
 * The wording in which reviews are made and stored.
 *
 * @public
 */
export const englishWording: Wording = {
  language: 'en',
  title: ({ title }) => title,
  family: family => family,
  severity: severity => severity,
  notSetUp: one => one,
  finding: finding => finding,
  check: check => check,
};

/**
 * The wording of a language. All but English is loaded when it is first asked
 * for: a browser that shows English never loads the other texts.
 *
 * @public
 */
export async function loadWording(language: Language): Promise<Wording> {
  return language === 'fr'
    ? (await import('./french')).frenchWording
    : englishWording;
}
