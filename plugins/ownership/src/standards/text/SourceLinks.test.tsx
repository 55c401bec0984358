/* eslint-disable no-script-url */
import { Entity } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import { SourceLinks } from './SourceLinks';
import { sourceAddresses, textBaseOf } from './sourceAddresses';
import { integrations, renderReading } from '../../testUtils/renderReading';

const CONTENT = 'pillars.dev/content-location';
const LOCATION = 'backstage.io/managed-by-location';
const SOURCE = 'backstage.io/source-location';
const EDIT = 'backstage.io/edit-url';

const aStandard = (
  annotations: Record<string, string>,
  discussion?: unknown,
): Entity =>
  ({
    apiVersion: 'pillars.dev/v1alpha1',
    kind: 'Standard',
    metadata: { name: 'logging', annotations },
    spec: { discussion },
  } as Entity);

const addressesOf = (...args: Parameters<typeof aStandard>) =>
  sourceAddresses(aStandard(...args), integrations);

const HASH = '4bf92f3577b34da6a3ce929d0e0e4736aabbccdd';

describe('sourceAddresses', () => {
  it('prefers the file of the text to the document that points to it', () => {
    expect(
      addressesOf({
        [CONTENT]: 'url:https://github.com/acme/guilds/tree/main/logging.md',
        [LOCATION]:
          'url:https://github.com/acme/guilds/blob/main/catalog-info.yaml',
        [EDIT]: 'https://github.com/acme/guilds/edit/main/catalog-info.yaml',
      }),
    ).toEqual({
      edit: 'https://github.com/acme/guilds/edit/main/logging.md',
      source: 'https://github.com/acme/guilds/tree/main/logging.md',
      history: 'https://github.com/acme/guilds/commits/main/logging.md',
    });
  });

  it('takes the document where the text stands in it', () => {
    expect(
      addressesOf({
        [LOCATION]: 'url:https://github.com/acme/guilds/blob/main/a.yaml',
        [EDIT]: 'https://editor.acme.example/a.yaml',
      }),
    ).toEqual({
      edit: 'https://editor.acme.example/a.yaml',
      source: 'https://github.com/acme/guilds/blob/main/a.yaml',
      history: 'https://github.com/acme/guilds/commits/main/a.yaml',
    });
  });

  it.each([
    [
      'https://gitlab.com/acme/it/guilds/-/blob/main/a.md',
      'https://gitlab.com/acme/it/guilds/-/edit/main/a.md',
      'https://gitlab.com/acme/it/guilds/-/commits/main/a.md',
    ],
    [
      'https://bitbucket.org/acme/guilds/src/main/a.md',
      'https://bitbucket.org/acme/guilds/src/main/a.md?mode=edit&at=main',
      'https://bitbucket.org/acme/guilds/history-node/main/a.md',
    ],
    [
      'https://dev.azure.com/acme/it/_git/guilds?path=%2Fa.md&version=GBmain',
      'https://dev.azure.com/acme/it/_git/guilds?path=%2Fa.md&version=GBmain',
      'https://dev.azure.com/acme/it/_git/guilds?path=%2Fa.md&version=GBmain&_a=history',
    ],
    [
      'https://bitbucket.acme.example/projects/IT/repos/guilds/browse/a.md?at=main',
      'https://bitbucket.acme.example/projects/IT/repos/guilds/browse/a.md',
      undefined,
    ],
    ['https://wiki.acme.example/a.md', undefined, undefined],
  ])('knows what the host of %s offers', (file, edit, history) => {
    const { source, ...others } = addressesOf({ [CONTENT]: `url:${file}` });
    expect(source).toBe(file);
    expect(others).toEqual({
      ...(edit && { edit }),
      ...(history && { history }),
    });
  });

  it('leads to the commit where one is named, which nobody can edit', () => {
    const file = `https://github.com/acme/guilds/blob/${HASH}/a.md`;
    expect(addressesOf({ [CONTENT]: `url:${file}` })).toEqual({
      source: file,
      history: `https://github.com/acme/guilds/commits/${HASH}/a.md`,
      commit: `https://github.com/acme/guilds/commit/${HASH}`,
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '#general',
    '/forum',
    42,
    null,
    { $text: './a' },
  ])('never makes a link of the discussion %p', discussion => {
    expect(addressesOf({}, discussion)).toEqual({});
  });

  it('never makes a link of another sort of location', () => {
    const odd = 'url:javascript:alert(1)';
    expect(
      addressesOf({
        [CONTENT]: odd,
        [LOCATION]: 'file:/srv/catalog-info.yaml',
        [SOURCE]: 'nonsense',
        [EDIT]: 'javascript:alert(1)',
      }),
    ).toEqual({});
  });
});

describe('textBaseOf', () => {
  const all = {
    [CONTENT]: 'url:https://a.example/a.md',
    [SOURCE]: 'url:https://b.example/',
    [LOCATION]: 'url:https://c.example/c.yaml',
  };

  it('is the most exact address that is known', () => {
    expect(textBaseOf(aStandard(all))).toBe('https://a.example/a.md');
    const { [CONTENT]: _a, ...without } = all;
    expect(textBaseOf(aStandard(without))).toBe('https://b.example/');
    const { [SOURCE]: _b, ...least } = without;
    expect(textBaseOf(aStandard(least))).toBe('https://c.example/c.yaml');
  });

  it('is unknown for files of the portal itself', () => {
    expect(
      textBaseOf(aStandard({ [LOCATION]: 'file:/srv/a.yaml' })),
    ).toBeUndefined();
    expect(textBaseOf({ ...aStandard({}), metadata: { name: 'x' } })).toBe(
      undefined,
    );
  });
});

describe('SourceLinks', () => {
  it('offers what is known, in new windows', async () => {
    renderReading(
      <SourceLinks
        entity={aStandard(
          { [CONTENT]: 'url:https://github.com/acme/g/tree/main/a.md' },
          'https://forum.acme.example/1',
        )}
      />,
    );
    const links = await screen.findAllByRole('link');
    expect(links.map(one => one.textContent)).toEqual(
      ['Edit', 'Discuss', 'Source', 'History'].map(
        label => `${label}, Opens in a new window`,
      ),
    );
    expect(links[1]).toHaveAttribute('href', 'https://forum.acme.example/1');
    links.forEach(link => expect(link).toHaveAttribute('rel', 'noopener'));
  });

  it('shows nothing where nothing is known', async () => {
    renderReading(
      <div data-testid="around">
        <SourceLinks entity={aStandard({})} />
      </div>,
    );
    expect(await screen.findByTestId('around')).toBeEmptyDOMElement();
  });
});
