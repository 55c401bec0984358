import { render } from '@testing-library/react';
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

it('brings the active tab into sight as soon as there is one', () => {
  // No browser, no scrolling.
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled(this.textContent);
  };
  const { rerender } = render(<Page isLoading />);
  expect(scrolled).not.toHaveBeenCalled();
  rerender(<Page isLoading={false} />);
  expect(scrolled).toHaveBeenCalledWith('Rules');
});
