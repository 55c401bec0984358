import { plainText } from './plainText';

describe('plainText', () => {
  it('keeps what one reads, each block on its line', () => {
    const text = plainText(`# API *design*

An API is a **promise**
to \`people\` one does [not know](https://example.com/secret).

- One
- [x] Done
- ![A diagram](./diagram.png) of two

| Level | Means |
| ----- | ----- |
| MUST  | no way around |

> [!NOTE]
> Ask ~~twice~~ &amp; wait.

\`\`\`yaml
paths: {}
\`\`\`
`);
    expect(text.split('\n')).toEqual([
      'API design',
      'An API is a promise to people one does not know.',
      'One',
      'Done',
      'A diagram of two',
      'Level',
      'Means',
      'MUST',
      'no way around',
      'Ask twice & wait.',
      'paths: {}',
    ]);
  });

  it('leaves out markup, and what a browser does not show of it', () => {
    const text = plainText(`<details><summary>Why</summary>

Because <b onclick="steal()">it</b> holds.

<script>steal()</script>

<!-- a note to myself -->

<style>
p { color: red }
</style>

</details>`);
    expect(text.split('\n')).toEqual(['Why', 'Because it holds.']);
  });

  it('takes no text for none', () => {
    expect(plainText('')).toBe('');
    expect(plainText('\n\n---\n')).toBe('');
  });

  it.each(['[', '![', '*a ', '> ', '<', '<!--', '- ', '|', '`', '&', '\\'])(
    'reads 200,000 characters of %j in under five seconds',
    piece => {
      const text = piece.repeat(200_000 / piece.length);
      const began = performance.now();
      plainText(text);
      expect(performance.now() - began).toBeLessThan(5000);
    },
  );
});
