import { Fact, SnapshotEntity } from './types';

const LOCATION = 'backstage.io/source-location';
const SLUG = 'github.com/project-slug';
const GITLAB_SLUG = 'gitlab.com/project-slug';

// What stands between a repository and a path in it, on the usual hosts:
// GitHub's tree/REF and blob/REF, GitLab's -/tree/REF, Gitea's src/branch/REF,
// Bitbucket's src/REF and browse.
const MIDDLE =
  /\/(?:-\/)?(?:tree|blob|raw)\/[^/]+(?:\/|$)|\/src\/(?:branch\/)?[^/]+(?:\/|$)|\/browse(?:\/|$)/;

/**
 * The place of an entity's code in one spelling, `HOST/OWNER/REPO` or
 * `HOST/OWNER/REPO#PATH`, in lower case but for the path, so that two claims
 * of one place compare equal.
 */
export function repositoryOf(node: SnapshotEntity): Fact | undefined {
  const annotations = node.entity.metadata.annotations ?? {};
  const at = (key: string) => `metadata.annotations.${key}`;
  const location = annotations[LOCATION];
  if (typeof location === 'string') {
    const value = repositoryAt(location);
    if (value) {
      return { value, path: at(LOCATION) };
    }
  }
  for (const [key, host] of [
    [SLUG, 'github.com'],
    [GITLAB_SLUG, 'gitlab.com'],
  ]) {
    const slug = annotations[key];
    if (typeof slug === 'string' && slug.includes('/')) {
      return { value: `${host}/${slug.toLowerCase()}`, path: at(key) };
    }
  }
  return undefined;
}

/**
 * The place that a web address names, in the spelling of `repositoryOf`;
 * undefined for what is no web address.
 */
export function repositoryAt(location: string): string | undefined {
  let url: URL;
  let pathname: string;
  try {
    url = new URL(location.replace(/^url:/, ''));
    pathname = decodeURI(url.pathname);
  } catch {
    return undefined;
  }
  // A `file:` location says where a definition was read, not where code is.
  if (!url.protocol.startsWith('http')) {
    return undefined;
  }
  const [place, path] = split(pathname);
  const repository = `${url.host}${place.replace(/\.git$/, '')}`;
  return path
    ? `${repository.toLowerCase()}#${path}`
    : repository.toLowerCase();
}

function split(pathname: string): [string, string] {
  const clean = pathname.replace(/\/+$/, '');
  const middle = MIDDLE.exec(`${clean}/`);
  if (!middle) {
    return [clean, ''];
  }
  return [
    clean.slice(0, middle.index),
    clean.slice(middle.index + middle[0].length),
  ];
}
