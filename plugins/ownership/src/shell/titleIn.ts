import { ShellT, TITLES } from './texts';

const isOurs = (title: string): title is keyof typeof TITLES =>
  Object.hasOwn(TITLES, title);

/**
 * A title of ours in the language of the portal. One that the app configures, or
 * the tab of another plugin, stands as it is.
 */
export const titleIn = (t: ShellT, title: string): string =>
  isOurs(title) ? t(title) : title;
