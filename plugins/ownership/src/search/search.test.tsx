import { createExtensionTester } from '@backstage/frontend-test-utils';
import { Result, SearchDocument } from '@backstage/plugin-search-common';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { screen, within } from '@testing-library/react';
import ownershipPlugin from '../plugin';
import { renderPage } from '../testUtils/renderPage';

type Type = 'guild' | 'standard' | 'decision-scope';
const TYPES: Type[] = ['guild', 'standard', 'decision-scope'];

const itemOf = (type: Type) =>
  createExtensionTester(
    ownershipPlugin.getExtension(`search-result-list-item:ownership/${type}`),
  ).get(SearchResultListItemBlueprint.dataRefs.item);

/** A result as the search page shows it. */
function renderResult(
  type: Type,
  document: Partial<SearchDocument> & Record<string, unknown>,
  highlight?: Result<SearchDocument>['highlight'],
) {
  const { component: Item } = itemOf(type);
  const result = { title: 'X', text: '', location: '/x', ...document };
  const props = { result, highlight, rank: 1 };
  renderPage(<Item {...props} />, {});
  return screen.findByRole('listitem');
}

const marked = (item: HTMLElement) =>
  [...item.querySelectorAll('mark')].map(one => one.textContent);

describe('what the plugin brings to the search', () => {
  it('is an item and a filter for each type of its own', () => {
    for (const type of TYPES) {
      const { predicate } = itemOf(type);
      const taken = [...TYPES, 'software-catalog', 'techdocs'].filter(one =>
        predicate?.({ type: one } as Result<SearchDocument>),
      );
      expect(taken).toEqual([type]);
      const filter = createExtensionTester(
        ownershipPlugin.getExtension(
          `search-filter-result-type:ownership/${type}`,
        ),
      ).get(SearchFilterResultTypeBlueprint.dataRefs.resultType);
      expect(filter.value).toBe(type);
    }
  });

  it('shows a standard with its status, its version and its guild', async () => {
    const item = await renderResult(
      'standard',
      {
        title: 'API design',
        text: 'never shown',
        location: '/ownership/standards/default/api-design',
        status: 'trial',
        version: '1.0',
        guild: 'guild:default/architects',
      },
      {
        preTag: '<1-a>',
        postTag: '</1-a>',
        fields: {
          title: '<1-a>API</1-a> design',
          text: `${'word '.repeat(500)}a <1-a>promise</1-a> to people`,
        },
      },
    );
    expect(
      within(item).getByRole('link', { name: 'API design' }),
    ).toHaveAttribute('href', '/ownership/standards/default/api-design');
    expect(marked(item)).toEqual(['API', 'promise']);
    expect(item).toHaveTextContent('word a promise to people');
    expect(item).not.toHaveTextContent('never shown');
    expect(within(item).getByText('On trial')).toBeVisible();
    expect(within(item).getByText('Version 1.0')).toBeVisible();
    expect(
      within(item).getByRole('link', { name: 'architects' }),
    ).toHaveAttribute('href', '/catalog/default/guild/architects');
  });

  it('shows a guild with its form and its authority', async () => {
    const item = await renderResult('guild', {
      title: 'API guild',
      text: 'APIs that a stranger can use.\nOpen to all.',
      form: 'community-of-practice',
      authority: 'advisory',
    });
    expect(item).toHaveTextContent(
      'APIs that a stranger can use. · Open to all.',
    );
    expect(item).toHaveTextContent('Community of practice');
    expect(item).toHaveTextContent('Advisory');
    expect(marked(item)).toEqual([]);
  });

  it('shows a decision scope with what is decided, and by whom', async () => {
    const item = await renderResult('decision-scope', {
      title: 'Datastores',
      decision: 'architecture/datastore',
      decider: 'group:a/payments',
    });
    expect(item).toHaveTextContent('architecture/datastore');
    expect(item).toHaveTextContent('Decided by a/payments');
  });

  it.each(TYPES)('bears a %s that says nothing of itself', async type => {
    const item = await renderResult(type, {
      status: 'constructor',
      form: 'constructor',
      authority: '',
      title: '<img src=x onerror=alert(1)>',
    });
    expect(within(item).getByRole('link')).toHaveTextContent(
      '<img src=x onerror=alert(1)>',
    );
    expect(item).toHaveTextContent(/^<img src=x onerror=alert\(1\)>$/);
  });
});
