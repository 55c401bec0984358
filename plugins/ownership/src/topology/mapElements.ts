const PREFIX = 'map-';

/** The id of what stands on the map for a team or a box. */
export const idOfElement = (id: string) => PREFIX + id;

/** For which team or box an element of the map stands; nothing for others. */
export const idFromElement = ({ id }: Element): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;
