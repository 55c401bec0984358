/**
 * Makes each part when it is first read: a chip says one of a hundred words, and
 * a list has a hundred chips.
 */
export function lazily<T extends object>(make: {
  [K in keyof T]: () => T[K];
}): T {
  const made = {} as T;
  for (const key of Object.keys(make) as Array<keyof T>) {
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make[key]();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
