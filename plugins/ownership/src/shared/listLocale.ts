/** In which locale things are enumerated: British in English, as in `a, b and c`. */
export const listLocale = (language: string): string =>
  language === 'en' ? 'en-GB' : language;
