export { definePhrases } from './definePhrases';
export type { Phrases } from './definePhrases';
export { LANGUAGES, languageOf } from './language';
export type { Language } from './language';
export type { Clause, Param, Params, Texts } from './types';
