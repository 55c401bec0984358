import { screen } from '@testing-library/react';
import { StandardText } from './StandardText';
import { renderReading } from '../../testUtils/renderReading';

/** The page of a text that ends with a word to wait for. */
async function pageOf(text: string): Promise<HTMLElement> {
  renderReading(
    <StandardText
      text={`${text}\n\nThe end.`}
      base="https://github.com/acme/guilds/blob/main/a.md"
    />,
  );
  await screen.findByText('The end.');
  return screen.getByRole('article');
}

/** What no text may bring into a page. */
function expectHarmless(article: HTMLElement) {
  const forbidden =
    'script, style, iframe, form, svg:not([aria-hidden]), math, object, embed, link, meta, base, button, textarea, select, video, audio, template';
  expect(article.querySelectorAll(forbidden)).toHaveLength(0);
  for (const element of article.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^srcset$|^action$|^name$/);
      expect(value).not.toMatch(/^\s*(javascript|data|vbscript):/i);
    }
  }
}

describe('what a text cannot do', () => {
  it.each([
    ['run a script', '<script>window.hacked = true</script>'],
    ['run a script in a block', '<div><script src="x.js"></script></div>'],
    ['handle an event', '<img src="x.png" onerror="alert(1)" onload=alert(1)>'],
    ['handle an event on a link', '<a href="/x" onclick="alert(1)">x</a>'],
    [
      'handle an event on words',
      '<b onclick="alert(1)" onfocus=alert(1)>x</b>',
    ],
    ['open a script by HTML', '<a href="javascript:alert(1)">x</a>'],
    ['open a script by Markdown', '[x](javascript:alert(1))'],
    [
      'open a script in disguise',
      '<a href="&#106;ava&#10;script:alert(1)">x</a>',
    ],
    ['open a document of its own', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
    [
      'show a picture of its own',
      '![x](data:image/svg+xml,%3Csvg/onload=a%3E)',
    ],
    ['draw', '<svg onload="alert(1)"><script>alert(1)</script></svg>'],
    ['draw by mathematics', '<math><mtext><style>a{}</style></mtext></math>'],
    ['frame a page', '<iframe src="https://x.example" srcdoc="x"></iframe>'],
    ['embed', '<object data="x"></object><embed src="x">'],
    ['style the page', '<style>body { display: none }</style>'],
    [
      'link a style sheet',
      '<link rel="stylesheet" href="https://x.example/x">',
    ],
    ['move the page elsewhere', '<meta http-equiv="refresh" content="0">'],
    ['change what addresses mean', '<base href="https://x.example/">'],
    [
      'ask for a password',
      '<form action="https://x.example"><input name="p" type="password"><button formaction="x">Go</button></form>',
    ],
    ['close what it stands in', '</div></article></main><form id="x">'],
    ['hide in a comment', '<!-- --!><img src=x onerror=alert(1)> -->'],
    ['hide in a template', '<template><img src=x onerror=alert(1)></template>'],
  ])('%s', async (_, text) => {
    expectHarmless(await pageOf(text));
    expect(window).not.toHaveProperty('hacked');
  });

  it('says nothing of what it took away, and keeps words', async () => {
    const article = await pageOf(
      '<style>p { color: red }</style><form><b>Read this.</b></form><script>no()</script>',
    );
    expect(article).toHaveTextContent(/^Read this\.\s*The end\.$/);
  });

  it('leaves its box: no position, no class, no size', async () => {
    const article = await pageOf(
      '<div style="position:fixed;inset:0" class="MuiDialog-root" width="9999" align="right">Away</div>\n\n<img src="a.png" width="99999" height="99999" style="position:fixed" class="x" alt="big">',
    );
    const away = screen.getByText('Away');
    expect(away.getAttributeNames()).toEqual([]);
    const image = screen.getByRole('img', { name: 'big' });
    expect(image.getAttributeNames().sort()).toEqual(
      ['alt', 'loading', 'referrerpolicy', 'src'].sort(),
    );
    expect(article).toContainElement(away);
  });

  it('takes the id or the name of anything else', async () => {
    const article = await pageOf(
      '# root\n\n## constructor\n\n## constructor\n\n## \\_\\_proto\\_\\_\n\n<b id="location">a</b><b id="location">b</b><a name="createElement">c</a><b id="text-root">d</b>',
    );
    const ids = [...article.querySelectorAll('[id]')].map(one => one.id);
    expect(ids).toEqual([
      'text-root',
      'text-constructor',
      'text-constructor-1',
      'text-__proto__',
      'text-location',
      'text-location-1',
      'text-text-root',
    ]);
    expect(article.querySelector('[name]')).toBeNull();
  });

  it('name something for those who listen that others do not see', async () => {
    const article = await pageOf(
      '<a href="https://x.example" aria-label="Your bank">x</a> <b aria-hidden="true" role="alert" data-callout="note" tabindex="1">y</b>',
    );
    expect(
      screen.getByRole('link', { name: 'x, Opens in a new window' }),
    ).toBeVisible();
    expect(article.querySelector('[role=alert], [data-callout]')).toBeNull();
    expect(screen.getByText('y').getAttributeNames()).toEqual([]);
  });
});
