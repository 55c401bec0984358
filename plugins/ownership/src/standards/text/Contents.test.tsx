import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StandardText } from './StandardText';
import { renderReading } from '../../testUtils/renderReading';

const TEXT = [
  '# Logging',
  '## Scope',
  '### Small print',
  '## Scope',
  '## *Why* <b>so</b>',
].join('\n\nWords.\n\n');

const contents = async () =>
  within(await screen.findByRole('navigation', { name: 'Contents' }));

/** Lays the headings out one below the other, 500 pixels each. */
function scrolledBy(pixels: number) {
  screen.getAllByRole('heading').forEach((heading, index) => {
    heading.getBoundingClientRect = () =>
      ({ top: 500 * (index + 1) - pixels } as DOMRect);
  });
  act(() => {
    document.dispatchEvent(new Event('scroll'));
    jest.advanceTimersByTime(50);
  });
}

describe('Contents', () => {
  it('lists two levels with the ids that the headings have', async () => {
    renderReading(<StandardText text={TEXT} title="Logging" />);
    const links = (await contents()).getAllByRole('link', { hidden: true });
    expect(links.map(one => one.textContent)).toEqual([
      'Scope',
      'Small print',
      'Scope',
      'Why so',
    ]);
    const ids = screen.getAllByRole('heading').map(one => `#${one.id}`);
    expect(links.map(one => one.getAttribute('href'))).toEqual(ids);
  });

  it('leaves deeper headings out, and is left out for a single one', async () => {
    renderReading(<StandardText text={'## One\n\n#### Deep\n\nWords.'} />);
    await screen.findByText('Words.');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('opens and closes where it stands above the text', async () => {
    renderReading(<StandardText text={TEXT} />);
    const button = (await contents()).getByRole('button', { name: 'Contents' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveAttribute(
      'aria-controls',
      (await contents()).getByRole('list', { hidden: true }).id,
    );
  });

  it('marks where one is', async () => {
    renderReading(<StandardText text={TEXT} title="Logging" />);
    const list = await contents();
    jest.useFakeTimers();
    const current = () =>
      list
        .getAllByRole('link', { hidden: true })
        .filter(one => one.getAttribute('aria-current') === 'location')
        .map(one => one.getAttribute('href'));
    scrolledBy(0);
    expect(current()).toEqual([]);
    scrolledBy(500);
    expect(current()).toEqual(['#text-scope']);
    scrolledBy(1_600);
    expect(current()).toEqual(['#text-scope-1']);
    scrolledBy(9_000);
    expect(current()).toEqual(['#text-why-so']);
    scrolledBy(600);
    expect(current()).toEqual(['#text-scope']);
    jest.useRealTimers();
  });

  it('follows one through a list that is longer than the window', async () => {
    renderReading(<StandardText text={TEXT} title="Logging" />);
    const list = await contents();
    jest.useFakeTimers();
    scrolledBy(0);
    const nav = screen.getByRole('navigation', { name: 'Contents' });
    const scrollBy = jest.fn();
    nav.scrollBy = scrollBy;
    nav.getBoundingClientRect = () =>
      ({ top: 100, bottom: 300, height: 200 } as DOMRect);
    const links = list.getAllByRole('link', { hidden: true });
    links.forEach((link, index) => {
      const top = 150 + 100 * index;
      link.getBoundingClientRect = () => ({ top, bottom: top + 20 } as DOMRect);
    });
    scrolledBy(500);
    expect(scrollBy).not.toHaveBeenCalled();
    scrolledBy(9_000);
    // The last link stands at 450; the middle of the list is at 200.
    expect(scrollBy).toHaveBeenCalledWith(0, 250);
    jest.useRealTimers();
  });
});

describe('an address with a place in the text', () => {
  const scrolled: string[] = [];
  beforeEach(() => {
    scrolled.length = 0;
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      scrolled.push(this.id);
    };
  });

  it.each([
    ['our own', '#text-why-so', 'text-why-so'],
    ['that of the source', '#why-so', 'text-why-so'],
    ['one that is escaped', '#text-%77hy-so', 'text-why-so'],
  ])('leads there: %s', async (_, hash, id) => {
    renderReading(<StandardText text={TEXT} />, `/${hash}`);
    await contents();
    expect(scrolled).toEqual([id]);
  });

  it.each(['', '#', '#nowhere', '#%E0%A4%A'])(
    'leads nowhere: %p',
    async hash => {
      renderReading(<StandardText text={TEXT} />, `/${hash}`);
      await contents();
      expect(scrolled).toEqual([]);
    },
  );
});
