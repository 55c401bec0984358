/**
 * The path or address in a location as the catalog writes it: `https://…` for
 * `url:https://…`. Anything else stays as it is.
 *
 * @public
 */
export const fileOf = (location: string): string =>
  location.replace(/^(url|file):/, '');
