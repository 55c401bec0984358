import { render, screen, waitFor } from '@testing-library/react';
import { useTabInSight } from './useTabInSight';

const Page = ({ isLoading }: { isLoading: boolean }) => {
  useTabInSight(isLoading);
  return (
    <div className="bui-PluginHeaderTabsWrapper">
      <span role="tab" aria-selected={false}>
        Overview
      </span>
      <span role="tab" aria-selected={!isLoading}>
        Rules
      </span>
    </div>
  );
};

// No browser, no scrolling.
const scrolled = jest.fn();
Element.prototype.scrollIntoView = function scrollIntoView() {
  scrolled(this.textContent);
};

beforeEach(() => scrolled.mockClear());

it('brings the active tab into sight as soon as there is one', () => {
  const { rerender } = render(<Page isLoading />);
  expect(scrolled).not.toHaveBeenCalled();
  rerender(<Page isLoading={false} />);
  expect(scrolled).toHaveBeenCalledWith('Rules');
});

it('finds one that is marked a moment later', async () => {
  render(<Page isLoading />);
  screen.getByText('Overview').setAttribute('aria-selected', 'true');
  await waitFor(() => expect(scrolled).toHaveBeenCalledWith('Overview'));
});
