/** Whether there are words for what a document says; it may say anything. */
export const isKeyOf = <T extends object>(
  words: T,
  key: string | undefined,
): key is keyof T & string => key !== undefined && Object.hasOwn(words, key);
