import { isAbsolute } from 'node:path';

/** Whether what is asked about can only be the address of a repository. */
export const isAddress = (asked: string): boolean =>
  asked.includes('://') || /^[\w.-]+@[\w.-]+:/.test(asked);

/** Whether what is asked about can only be a path. */
export const isPath = (asked: string): boolean =>
  isAbsolute(asked) || /^\.{1,2}(?:[/\\]|$)/.test(asked);

/** `github.com/acme/shop`, as our findings write it and people say it. */
export const isBareAddress = (asked: string): boolean =>
  /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^/]+\/./.test(asked);
