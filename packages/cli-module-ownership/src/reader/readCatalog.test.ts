import { folder, removeFolders } from '../testUtils/folder';
import { readCatalog } from './readCatalog';

const component = (name: string, spec = 'owner: team') =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec: { type: service, lifecycle: production, ${spec} }
`;

afterAll(removeFolders);

/** Names of entities, and problems as `type file:line`, of files in a folder. */
async function read(files: Record<string, string | Buffer>) {
  const base = folder(files);
  const { entities, problems } = await readCatalog(['.'], base);
  return {
    names: entities.map(one => one.entity.metadata.name),
    problems: problems.map(
      ({ type, file, line }) => `${type} ${line ? `${file}:${line}` : file}`,
    ),
    messages: problems.map(one => one.message),
    entities,
  };
}

describe('readCatalog', () => {
  it('reads YAML of a folder and below, in the order of names', async () => {
    const { names, problems } = await read({
      'b.yaml': component('b'),
      'a/z.yml': component('z'),
      'readme.md': '# no',
      'node_modules/x.yaml': component('x'),
    });
    expect(names).toEqual(['z', 'b']);
    expect(problems).toEqual([]);
  });

  it('knows the lines of documents and of what findings point at', async () => {
    const { entities } = await read({
      'a.yaml': `# first\n---\n${component(
        'a',
      )}---\napiVersion: x/v1\nkind: Component\nmetadata:\n  name: b\n  annotations:\n    pillars.dev/tier: "1"\nspec:\n  owner: team\n`,
    });
    expect(entities.map(one => one.line)).toEqual([3, 9]);
    expect(entities[1].places.get('spec.owner')?.line).toBe(16);
    expect(
      entities[1].places.get('metadata.annotations.pillars.dev/tier')?.line,
    ).toBe(14);
  });

  it('keeps the last of a ref in one file, as the catalog does', async () => {
    const { entities, problems, messages } = await read({
      'a.yaml': `${component('a', 'owner: old')}---\n${component(
        'a',
        'owner: new',
      )}`,
    });
    expect(entities.map(one => one.entity.spec?.owner)).toEqual(['new']);
    expect(problems).toEqual(['duplicate a.yaml:1']);
    expect(messages[0]).toBe(
      'component:default/a is defined here, and the definition at a.yaml:7 counts.',
    );
  });

  it('keeps the first file of a ref and names the others', async () => {
    const { names, problems, messages } = await read({
      'a.yaml': `${component('A')}---\n${component('b')}`,
      'b.yaml': `${component('a')}---\n${component('a')}`,
    });
    expect(names).toEqual(['A', 'b']);
    expect(problems).toEqual(['duplicate b.yaml:1']);
    expect(messages[0]).toContain(
      'is defined here, and at b.yaml:7, and the definition at a.yaml:1 counts.',
    );
  });

  it.each<[string, string | Buffer, string]>([
    ['a binary file', Buffer.from([0, 1, 2, 0]), 'unreadable bad.yaml'],
    ['tabs', 'kind: X\n\tmetadata: y\n', 'syntax bad.yaml:2'],
    ['no entity', 'hello: world\n', 'not-an-entity bad.yaml:1'],
    ['a list', '- 1\n- 2\n', 'not-an-entity bad.yaml:1'],
    [
      'a name that is a number',
      'apiVersion: a/b\nkind: X\nmetadata: { name: 7 }\n',
      'not-an-entity bad.yaml:1',
    ],
    [
      'deep nesting',
      `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
      'too-deep bad.yaml:1',
    ],
    [
      'ten thousand lists on one line',
      `${'- '.repeat(10_000)}x\n`,
      'too-deep bad.yaml:1',
    ],
    ['what contains itself', 'a: &a { b: *a }\n', 'too-deep bad.yaml:1'],
    [
      'an alias bomb',
      `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n`,
      'syntax bad.yaml:1',
    ],
    [
      'a name that the catalog refuses',
      component('.github'),
      'invalid bad.yaml:4',
    ],
    [
      'a kind of ours with a wrong field',
      'apiVersion: pillars.dev/v1alpha1\nkind: Guild\nmetadata: { name: g }\nspec: { form: club }\n',
      'invalid bad.yaml:4',
    ],
    [
      'a text that is not there',
      'apiVersion: pillars.dev/v1alpha1\nkind: Standard\nmetadata: { name: s }\nspec: { guild: g, status: adopted, content: { $text: ./no.md } }\n',
      'invalid bad.yaml:4',
    ],
    [
      'a second TeamAPI of a group',
      ['b', 'a']
        .map(
          name =>
            `apiVersion: pillars.dev/v1alpha1\nkind: TeamAPI\nmetadata: { name: ${name} }\nspec: { team: crew }\n`,
        )
        .join('---\n'),
      'invalid bad.yaml:4',
    ],
    [
      'a key that stands twice',
      `${component('b')}spec: {}\n`,
      'syntax bad.yaml:6',
    ],
    [
      'a blank namespace',
      'apiVersion: a/b\nkind: X\nmetadata: { name: x, namespace: }\n',
      'not-an-entity bad.yaml:1',
    ],
    [
      'a kind that every object has',
      'apiVersion: pillars.dev/v1alpha1\nkind: constructor\nmetadata: { name: x }\n',
      'invalid bad.yaml:2',
    ],
    [
      'an annotation that is no text',
      'apiVersion: backstage.io/v1alpha1\nkind: Domain\nmetadata:\n  name: x\n  annotations:\n    pillars.dev/tier: { toString: 1 }\nspec: { owner: x }\n',
      'invalid bad.yaml:6',
    ],
  ])('takes %s for a problem and reads on', async (_name, bad, problem) => {
    const { names, problems } = await read({
      'a.yaml': component('a'),
      'bad.yaml': bad,
      'c.yaml': component('c'),
    });
    expect(problems).toEqual([problem]);
    expect(names).toContain('a');
    expect(names).toContain('c');
  });

  it.each([
    [
      'Component',
      'metadata: { name: a, namespace: "" }\n',
      'The document is no entity: metadata.namespace is blank.',
    ],
    [
      'Component',
      'metadata: { name: a, annotations: { a.b/c: 7 } }\nspec: { type: a, lifecycle: b }\n',
      'The catalog would refuse it: metadata.annotations.a.b/c must be string.',
    ],
    [
      'Component',
      'metadata: { name: a, name: b }\n',
      'The key "name" stands more than once in one mapping.',
    ],
    [
      'API',
      'metadata: { name: a }\nspec: { type: a, lifecycle: b, definition: { $text: { toString: 1 } } }\n',
      'The catalog would refuse it: spec.definition must be string.',
    ],
  ])('says what is wrong with a %s of %j', async (kind, rest, message) => {
    const head = `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\n`;
    const { messages } = await read({
      'a.yaml': component('x'),
      'b.yaml': head + rest,
    });
    expect(messages).toEqual([message]);
  });

  it('names the TeamAPI that counts', async () => {
    const document = (name: string) =>
      `apiVersion: pillars.dev/v1alpha1\nkind: TeamAPI\nmetadata: { name: ${name} }\nspec: { team: crew }\n`;
    const { messages } = await read({
      'a.yaml': document('b'),
      'b.yaml': document('a'),
    });
    expect(messages).toEqual([
      'spec.team: group:default/crew has a TeamAPI already, teamapi:default/a at b.yaml:1, and that one counts.',
    ]);
  });

  it('reads a mapping of very many keys in no time', async () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: v`);
    const started = performance.now();
    const { names, problems } = await read({
      'a.yaml': component('a', `owner: team, more: { ${keys.join(', ')} }`),
    });
    expect({ names, problems }).toEqual({ names: ['a'], problems: [] });
    // Each compared with each, they take half a minute.
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 60_000);

  it('says that a file is UTF-16', async () => {
    const { names, problems, messages } = await read({
      'a.yaml': component('a'),
      'b.yaml': Buffer.from(`\uFEFF${component('b')}`, 'utf16le'),
      'c.yaml': Buffer.from(`\uFEFF${component('c')}`, 'utf16le').swap16(),
    });
    expect(names).toEqual(['a']);
    expect(problems).toEqual(['unreadable b.yaml', 'unreadable c.yaml']);
    const message =
      'The file cannot be read: it is UTF-16, and has to be UTF-8.';
    expect(messages).toEqual([message, message]);
  });

  it('leaves out a document whose tree would take all memory', async () => {
    const { names, problems } = await read({
      'a.yaml': `${component('a')}---\n${'- x\n'.repeat(
        400_000,
      )}---\n${component('b')}`,
    });
    expect(problems).toEqual(['too-large a.yaml:6']);
    expect(names).toEqual(['a', 'b']);
  }, 60_000);

  it('reads on behind a broken document of the same file', async () => {
    const { names, problems } = await read({
      'a.yaml': `kind: [\n---\n${component('b')}`,
    });
    expect(problems).toEqual(['syntax a.yaml:1']);
    expect(names).toEqual(['b']);
  });

  it.each(['owner: 7', 'owner: { a: b }', 'owner: ""', 'a: b'])(
    'leaves %s to the rules',
    async spec => {
      const { names, problems } = await read({
        'a.yaml': component('a', spec),
      });
      expect({ names, problems }).toEqual({ names: ['a'], problems: [] });
    },
  );

  it('takes no relations or status from a file', async () => {
    const claim =
      'relations: [{ type: ownedBy, targetRef: group:default/me }]\nstatus: {}\n';
    const { entities } = await read({ 'a.yaml': component('a') + claim });
    expect(Object.keys(entities[0].entity)).toEqual([
      'apiVersion',
      'kind',
      'metadata',
      'spec',
    ]);
  });

  it('reads as the catalog does: YAML 1.2, no merge keys', async () => {
    const { entities } = await read({
      'a.yaml': component('a', 'on: yes, since: 2026-01-01, <<: { owner: me }'),
    });
    expect(entities[0].entity.spec).toMatchObject({
      on: 'yes',
      since: '2026-01-01',
    });
    expect(entities[0].entity.spec).not.toHaveProperty('owner');
  });

  it('reads documents behind directives, comments and other line ends', async () => {
    const { names, problems, entities } = await read({
      'a.yaml': `%YAML 1.2\n# hi\n---\n${component('a')}...\n---\n# none\n`,
      'b.yaml': `\uFEFF---\r\n${component('b').replace(
        /\n/g,
        '\r\n',
      )}---\r\n${component('c')}`,
    });
    expect({ names, problems }).toEqual({
      names: ['a', 'b', 'c'],
      problems: [],
    });
    expect(entities.map(one => one.line)).toEqual([4, 2, 8]);
  });

  it('leaves other placeholders to the catalog', async () => {
    const { problems } = await read({
      'a.yaml':
        'apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: { name: a }\nspec: { type: openapi, lifecycle: production, owner: a, definition: { $text: ./no.yaml } }\n',
    });
    expect(problems).toEqual([]);
  });

  it('reads no text from outside', async () => {
    const outside = folder({ 's.md': 'secret' });
    const { problems, messages } = await read({
      'a.yaml': component('a'),
      's.yaml': `apiVersion: pillars.dev/v1alpha1\nkind: Standard\nmetadata: { name: s }\nspec:\n  guild: g\n  status: adopted\n  content: { $text: ${outside}/s.md }\n`,
    });
    expect(problems).toEqual(['invalid s.yaml:7']);
    expect(messages[0]).toContain('is outside of what is reviewed');
  });

  it('puts in the text that a standard names', async () => {
    const { entities, problems } = await read({
      's.yaml':
        'apiVersion: pillars.dev/v1alpha1\nkind: Standard\nmetadata: { name: s }\nspec: { guild: g, status: adopted, content: { $text: ./s.md } }\n',
      's.md': '# Hello\n',
    });
    expect(problems).toEqual([]);
    expect(entities[0].entity.spec?.content).toBe('# Hello\n');
  });

  it.each([
    [{}, /no entity to review\. \.: The folder holds no YAML file/],
    [{ 'a.yaml': 'a: b' }, /a\.yaml:1: The document is no entity/],
  ])('has nothing to review in %j', async (files, message) => {
    const base = folder(files);
    await expect(readCatalog(['.'], base)).rejects.toThrow(message);
  });

  it('says when there is nothing at a path, and reads the others', async () => {
    const base = folder({
      'a.yaml': component('a'),
      's/s.yaml':
        'apiVersion: pillars.dev/v1alpha1\nkind: Standard\nmetadata: { name: s }\nspec: { guild: g, status: adopted, content: { $text: ./s.md } }\n',
      's/s.md': '# Hello\n',
    });
    await expect(readCatalog(['nowhere'], base)).rejects.toThrow(
      /^There is no file or folder nowhere\.$/,
    );
    const { entities, problems } = await readCatalog(
      ['nowhere', 'a.yaml', 's'],
      base,
    );
    expect(entities.map(one => one.entity.metadata.name)).toEqual(['a', 's']);
    expect(problems).toEqual([
      {
        type: 'missing',
        file: 'nowhere',
        message: 'There is no file or folder nowhere.',
      },
    ]);
  });
});
