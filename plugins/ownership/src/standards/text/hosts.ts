import {
  getAzureFileFetchUrl,
  ScmIntegrationRegistry,
} from '@backstage/integration';

/**
 * How a host names its pages: the address of a file's page falls into the
 * repository, a word and the file at its branch or commit, and other words give
 * other pages of the same file.
 */
interface Host {
  page: RegExp;
  /** The file as it is, for a picture. */
  raw: string;
  /** The commits that touched the file. */
  history?: string;
  /** One commit, by its hash. */
  commit?: string;
}

/**
 * The hosts describe these pages and the buttons that lead to them, and the
 * addresses only by example; here is where the buttons lead.
 *
 * @see https://docs.github.com/en/repositories/working-with-files/using-files/getting-permanent-links-to-files
 * @see https://docs.gitlab.com/user/project/repository/files/git_history/
 *
 * Bitbucket Cloud documents the commits of a file for its REST API only. Of
 * Bitbucket Data Center no address of such a page is documented, so it has none.
 */
const HOSTS: Record<string, Host> = {
  github: {
    page: /^(\/[^/]+\/[^/]+)\/(?:blob|tree|edit)\/(.+)$/,
    raw: 'raw',
    history: 'commits',
    commit: 'commit',
  },
  gitlab: {
    page: /^(\/.+?\/-)\/(?:blob|tree|edit)\/(.+)$/,
    raw: 'raw',
    history: 'commits',
    commit: 'commit',
  },
  bitbucketCloud: {
    page: /^(\/[^/]+\/[^/]+)\/src\/(.+)$/,
    raw: 'raw',
    history: 'history-node',
    commit: 'commits',
  },
  bitbucketServer: {
    page: /^(\/.+\/repos\/[^/]+)\/browse\/(.+)$/,
    raw: 'raw',
  },
  gitea: {
    page: /^(\/[^/]+\/[^/]+)\/src\/(.+)$/,
    raw: 'raw',
  },
};

const COMMIT_HASH = /^[0-9a-f]{40}$/;

/** The same address with another path, without what leads into the page. */
function withPath(address: URL, path: string): string {
  const other = new URL(address);
  other.pathname = path;
  other.hash = '';
  return other.toString();
}

function pageOf(address: string, integrations: ScmIntegrationRegistry) {
  const type = integrations.byUrl(address)?.type ?? '';
  const host = HOSTS[type];
  const url = new URL(address);
  const match = host?.page.exec(url.pathname);
  return { type, url, page: match && { host, at: match[1], file: match[2] } };
}

/**
 * Where the picture of a file's page can be had itself; the address as it is
 * where the host is not known, or serves it under that one.
 *
 * @param address - A web address that parses.
 */
export function pictureAt(
  address: string,
  integrations: ScmIntegrationRegistry,
): string {
  const { type, url, page } = pageOf(address, integrations);
  if (type === 'azure') {
    try {
      return getAzureFileFetchUrl(address);
    } catch {
      return address;
    }
  }
  return page
    ? withPath(url, `${page.at}/${page.host.raw}/${page.file}`)
    : address;
}

/**
 * The commits that touched a file; undefined where its host has no such page.
 * For Azure DevOps that is a tab of the file's own page:
 * https://learn.microsoft.com/azure/devops/repos/git/review-history.
 *
 * @param address - A web address that parses.
 */
export function historyOf(
  address: string,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  const { type, url, page } = pageOf(address, integrations);
  if (type === 'azure' && url.searchParams.has('path')) {
    url.searchParams.set('_a', 'history');
    return url.toString();
  }
  return page?.host.history
    ? withPath(url, `${page.at}/${page.host.history}/${page.file}`)
    : undefined;
}

/**
 * The commit that an address names instead of a branch; undefined where it names
 * none.
 *
 * @param address - A web address that parses.
 */
export function commitOf(
  address: string,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  const { url, page } = pageOf(address, integrations);
  const hash = page?.file.split('/')[0] ?? '';
  return page?.host.commit && COMMIT_HASH.test(hash)
    ? withPath(url, `${page.at}/${page.host.commit}/${hash}`)
    : undefined;
}
