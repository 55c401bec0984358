import { Entity } from '@backstage/catalog-model';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../testUtils/renderPage';
import { KnownRef, KnownRefs } from './KnownRefs';

const user = (name: string): Entity => ({
  apiVersion: 'v1',
  kind: 'User',
  metadata: { name, namespace: 'default', title: `Title of ${name}` },
  spec: { profile: { displayName: `${name} by name` } },
});

/** Names one more once its button is pressed. */
const Growing = (props: { refs: string[] }) => {
  const [count, setCount] = useState(props.refs.length - 1);
  const refs = props.refs.slice(0, count);
  return (
    <KnownRefs refs={refs}>
      {refs.map(ref => (
        <p key={ref}>
          <KnownRef entityRef={ref} isMarked />
        </p>
      ))}
      <button onClick={() => setCount(count + 1)}>One more</button>
    </KnownRefs>
  );
};

function show(refs: string[], catalog = catalogApiMock.mock()) {
  renderPage(
    <TestApiProvider apis={[[catalogApiRef, catalog]]}>
      <Growing refs={refs} />
    </TestApiProvider>,
    {},
  );
  return catalog;
}

describe('KnownRefs', () => {
  it('does not say of what is still asked for that it is not there', async () => {
    const catalog = catalogApiMock.mock();
    catalog.getEntitiesByRefs
      .mockResolvedValueOnce({ items: [user('ann')] })
      .mockReturnValue(new Promise(() => {}));
    show(['user:default/ann', 'user:default/bo'], catalog);
    // As Backstage names people everywhere: the display name first.
    await screen.findByRole('link', { name: 'ann by name' });
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByText('bo')).toBeVisible();
    expect(screen.queryByText(/does not show it/)).toBeNull();
  });

  it('asks for nothing where nothing is named', async () => {
    const catalog = show(['user:default/ann']);
    await screen.findByRole('button');
    expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
  });
});
