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

/** No browser, no layout: each tab is 100 wide, of which one has its place. */
function layOut(width: number) {
  const tabs = document.querySelector('.bui-PluginHeaderTabsWrapper')!;
  const place = (element: Element, left: number, size: number) => {
    element.getBoundingClientRect = () => new DOMRect(left, 0, size, 40);
  };
  place(tabs, 20, width);
  screen
    .getAllByRole('tab')
    .forEach((tab, index) => place(tab, 20 + index * 100, 100));
  return tabs;
}

it('brings the active tab into sight as soon as there is one', async () => {
  const { rerender } = render(<Page isLoading />);
  const tabs = layOut(150);
  expect(screen.queryByRole('tabpanel')).toBeNull();
  rerender(<Page isLoading={false} />);
  // The second one ends at 200 of 150.
  await waitFor(() => expect(tabs.scrollLeft).toBe(50));
});

it('finds one that is marked a moment later', async () => {
  render(<Page isLoading />);
  const tabs = layOut(60);
  screen.getByText('Overview').setAttribute('aria-selected', 'true');
  await waitFor(() => expect(tabs.scrollLeft).toBe(40));
});

it('brings it into sight again in a window of another size', () => {
  render(<Page isLoading={false} />);
  const tabs = layOut(170);
  fireEvent(window, new Event('resize'));
  expect(tabs.scrollLeft).toBe(30);
});

it('is the panel of the active tab', () => {
  render(<Page isLoading={false} />);
  const panel = screen.getByRole('tabpanel', { name: 'Rules' });
  expect(panel).toHaveTextContent('The page');
  expect(panel.id).toBe('panel-b');
});
