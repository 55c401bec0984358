import {
  replaceGithubUrlType,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { pictureAt } from './hosts';

/** Against what the addresses of a text are read. */
export interface AddressContext {
  /** The web address of the file that the text stands in. */
  base?: string;
  integrations: ScmIntegrationRegistry;
}

/** What an address is for: a page to open, or a picture to show. */
export type AddressUse = 'link' | 'image';

const PROTOCOLS: Record<AddressUse, string[]> = {
  link: ['http:', 'https:', 'mailto:'],
  image: ['http:', 'https:'],
};

function protocolOf(address: string): string | undefined {
  try {
    return new URL(address).protocol;
  } catch {
    return undefined;
  }
}

/** Whether it is an address of the web, and so may become a link. */
export const isWebAddress = (address: unknown): address is string =>
  typeof address === 'string' &&
  ['http:', 'https:'].includes(protocolOf(address) ?? '');

/** A file of GitHub on its page, rather than through a redirection. */
const onItsPage = (address: string, type: string | undefined) =>
  type === 'github' && !new URL(address).pathname.endsWith('/')
    ? replaceGithubUrlType(address, 'blob')
    : address;

function resolveRelative(
  address: string,
  base: string,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  try {
    // The host's own rules hold for a path in a repository, not for `//host/`.
    const host = address.startsWith('//')
      ? undefined
      : integrations.byUrl(base);
    return host
      ? onItsPage(host.resolveUrl({ url: address, base }), host.type)
      : new URL(address, base).toString();
  } catch {
    return undefined;
  }
}

/**
 * Where an address in a text leads: one of the web or of mail, or undefined
 * where that is nothing that a page should open, or unknown for want of a base.
 * An address within the page (`#…`) is none of its business.
 */
export function resolveAddress(
  address: string,
  use: AddressUse,
  { base, integrations }: AddressContext,
): string | undefined {
  let whole: string | undefined = address;
  if (protocolOf(address) === undefined) {
    whole = isWebAddress(base)
      ? resolveRelative(address, base, integrations)
      : undefined;
  }
  if (!whole || !PROTOCOLS[use].includes(protocolOf(whole) ?? '')) {
    return undefined;
  }
  return use === 'image' ? pictureAt(whole, integrations) : whole;
}
