import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useTabPanel } from './useTabPanel';

const Page = ({ isLoading }: { isLoading: boolean }) => {
  const panel = useTabPanel<HTMLDivElement>();
  return (
    <div className="bui-PluginHeaderTabsWrapper">
      <span role="tab" aria-selected={false} id="a" aria-controls="panel-a">
        Overview
      </span>
      <span
        role="tab"
        aria-selected={!isLoading}
        id="b"
        aria-controls="panel-b"
      >
        Rules
      </span>
      <div ref={panel}>The page</div>
    </div>
  );
};

// No browser, no scrolling.
const scrolled = jest.fn();
Element.prototype.scrollIntoView = function scrollIntoView() {
  scrolled(this.textContent);
};

beforeEach(() => scrolled.mockClear());

it('brings the active tab into sight as soon as there is one', async () => {
  const { rerender } = render(<Page isLoading />);
  expect(scrolled).not.toHaveBeenCalled();
  expect(screen.queryByRole('tabpanel')).toBeNull();
  rerender(<Page isLoading={false} />);
  await waitFor(() => expect(scrolled).toHaveBeenCalledWith('Rules'));
});

it('finds one that is marked a moment later', async () => {
  render(<Page isLoading />);
  screen.getByText('Overview').setAttribute('aria-selected', 'true');
  await waitFor(() => expect(scrolled).toHaveBeenCalledWith('Overview'));
});

it('brings it into sight again in a narrower window', () => {
  render(<Page isLoading={false} />);
  scrolled.mockClear();
  fireEvent(window, new Event('resize'));
  expect(scrolled).toHaveBeenCalledWith('Rules');
});

it('is the panel of the active tab', () => {
  render(<Page isLoading={false} />);
  const panel = screen.getByRole('tabpanel', { name: 'Rules' });
  expect(panel).toHaveTextContent('The page');
  expect(panel.id).toBe('panel-b');
});
