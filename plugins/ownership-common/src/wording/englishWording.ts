import { Wording } from './Wording';

/**
 * The wording in which reviews are made and stored. That of French is
 * `frenchWording` in `@pillars/plugin-ownership-common/french`.
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
  suggestion: suggestion => suggestion,
  ownership: answer => answer,
  decision: answer => answer,
  lint: found => found,
  covered: entity => entity,
};
