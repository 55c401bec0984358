import { screen } from '@testing-library/react';
import { renderPage } from '../testUtils/renderPage';
import { Enumeration } from './Enumeration';

const ITEMS = ['a', 'b', 'c'].map(one => <b key={one}>{one}</b>);

it.each([
  [1, false, 'a'],
  [2, false, 'a and b'],
  [3, false, 'a, b and c'],
  [3, true, 'a, b, c'],
])(
  'enumerates %p things, with more to follow: %p',
  async (count, isCut, said) => {
    renderPage(
      <p data-testid="list">
        <Enumeration items={ITEMS.slice(0, count)} isCut={isCut} />
      </p>,
      {},
    );
    expect((await screen.findByTestId('list')).textContent).toBe(said);
  },
);
