export { definePhrases } from './definePhrases';
export type { Given, Phrases } from './definePhrases';
export { LANGUAGES, languageOf } from './language';
export type { Language } from './language';
export type { Clause, Param, Params, ParamsOf, TextId, Texts } from './types';
