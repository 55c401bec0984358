/* eslint-disable no-script-url */
import { AddressUse, resolveAddress } from './resolveAddress';
import { integrations } from '../../testUtils/renderReading';

const GITHUB = 'https://github.com/acme/guilds/tree/main/standards/logging.md';
const GITLAB =
  'https://gitlab.com/acme/it/guilds/-/blob/main/standards/logging.md';
const BITBUCKET =
  'https://bitbucket.org/acme/guilds/src/main/standards/logging.md';
const DATA_CENTER =
  'https://bitbucket.acme.example/projects/IT/repos/guilds/browse/standards/logging.md?at=main';
const AZURE =
  'https://dev.azure.com/acme/it/_git/guilds?path=%2Fstandards%2Flogging.md&version=GBmain';
const GITEA =
  'https://gitea.acme.example/acme/guilds/src/branch/main/standards/logging.md';
const WIKI = 'https://wiki.acme.example/standards/logging.md';

const resolve = (address: string, use: AddressUse, base?: string) =>
  resolveAddress(address, use, { base, integrations });

describe('resolveAddress', () => {
  it.each([
    [GITHUB, 'https://github.com/acme/guilds/blob/main/standards/a.md'],
    [GITLAB, 'https://gitlab.com/acme/it/guilds/-/blob/main/standards/a.md'],
    [BITBUCKET, 'https://bitbucket.org/acme/guilds/src/main/standards/a.md'],
    [
      DATA_CENTER,
      'https://bitbucket.acme.example/projects/IT/repos/guilds/browse/standards/a.md?at=main',
    ],
    [
      AZURE,
      'https://dev.azure.com/acme/it/_git/guilds?path=%2Fstandards%2Fa.md&version=GBmain',
    ],
    [
      GITEA,
      'https://gitea.acme.example/acme/guilds/src/branch/main/standards/a.md',
    ],
    [WIKI, 'https://wiki.acme.example/standards/a.md'],
  ])('opens a file beside %s on its page', (base, expected) => {
    expect(resolve('./a.md', 'link', base)).toBe(expected);
  });

  it.each([
    [GITHUB, 'https://github.com/acme/guilds/raw/main/standards/a.png'],
    [GITLAB, 'https://gitlab.com/acme/it/guilds/-/raw/main/standards/a.png'],
    [BITBUCKET, 'https://bitbucket.org/acme/guilds/raw/main/standards/a.png'],
    [
      DATA_CENTER,
      'https://bitbucket.acme.example/projects/IT/repos/guilds/raw/standards/a.png?at=main',
    ],
    [
      AZURE,
      'https://dev.azure.com/acme/it/_apis/git/repositories/guilds/items?api-version=6.0&path=%2Fstandards%2Fa.png&version=main',
    ],
    [
      GITEA,
      'https://gitea.acme.example/acme/guilds/raw/branch/main/standards/a.png',
    ],
    [WIKI, 'https://wiki.acme.example/standards/a.png'],
  ])('shows a picture beside %s', (base, expected) => {
    expect(resolve('a.png', 'image', base)).toBe(expected);
  });

  it('begins at the root of the repository, or of a host that is not known', () => {
    expect(resolve('/docs/a.md', 'link', GITHUB)).toBe(
      'https://github.com/acme/guilds/blob/main/docs/a.md',
    );
    expect(resolve('/docs/a.md', 'link', WIKI)).toBe(
      'https://wiki.acme.example/docs/a.md',
    );
  });

  it('goes up, keeps the place in a page, and leads to a folder', () => {
    expect(resolve('../a.md#part', 'link', GITHUB)).toBe(
      'https://github.com/acme/guilds/blob/main/a.md#part',
    );
    expect(resolve('./more/', 'link', GITHUB)).toBe(
      'https://github.com/acme/guilds/tree/main/standards/more/',
    );
  });

  it('leaves whole addresses alone', () => {
    const page = 'https://github.com/acme/guilds/tree/main/a.md';
    expect(resolve(page, 'link', GITLAB)).toBe(page);
    expect(resolve('https://x.example/a.png', 'image')).toBe(
      'https://x.example/a.png',
    );
    expect(resolve('mailto:guild@acme.example', 'link')).toBe(
      'mailto:guild@acme.example',
    );
  });

  it('turns the page of a picture into the picture', () => {
    const page = 'https://github.com/acme/guilds/blob/main/a.png?raw=true';
    expect(resolve(page, 'image')).toBe(
      'https://github.com/acme/guilds/raw/main/a.png?raw=true',
    );
  });

  it('takes another host from a path that begins with two slashes', () => {
    expect(resolve('//x.example/a.md', 'link', GITHUB)).toBe(
      'https://x.example/a.md',
    );
  });

  it.each([undefined, '', 'file:///srv/logging.md', 'no address'])(
    'knows no place for a relative address with the base %p',
    base => {
      expect(resolve('./a.md', 'link', base)).toBeUndefined();
      expect(resolve('a.png', 'image', base)).toBeUndefined();
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'http://[',
  ])('never leads to %p', address => {
    expect(resolve(address, 'link', GITHUB)).toBeUndefined();
    expect(resolve(address, 'image', GITHUB)).toBeUndefined();
  });

  it('takes mail for no picture', () => {
    expect(resolve('mailto:a@b.example', 'image', GITHUB)).toBeUndefined();
  });
});
