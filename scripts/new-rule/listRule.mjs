const LIST =
  /(Rules = \[)([^\]]*)(\] as const satisfies readonly AnyRule\[\];)/;

function withImport(code, id, name) {
  const line = `import { ${name} } from './${id}';\n`;
  const imports = [...code.matchAll(/^import .* from '([^']+)';\n/gm)];
  const next = imports.find(([, path]) => path > `./${id}`);
  const last = imports.at(-1);
  const at = next?.index ?? last.index + last[0].length;
  return code.slice(0, at) + line + code.slice(at);
}

/** The rule goes to the end of the list, laid out as Prettier does. */
function withEntry(code, name) {
  const [all, before, list, after] = LIST.exec(code);
  const entries = list.split(',').flatMap(one => one.trim() || []);
  const start = code.lastIndexOf('\n', code.indexOf(all)) + 1;
  const head = code.slice(start, code.indexOf(all));
  const line = `${before}${[...entries, name].join(', ')}${after}`;
  const lines = `${before}\n${[...entries, name]
    .map(one => `  ${one},\n`)
    .join('')}${after}`;
  return code.replace(all, (head + line).length > 80 ? lines : line);
}

/** The code of a family's `index.ts` with one more rule. */
export const listRule = (code, { id, name }) =>
  withEntry(withImport(code, id, name), name);

/** The code of a family's `fr.ts` with the texts of one more rule. */
export const listTexts = (code, texts) =>
  code.replace(/(> = \{)([^]*?)\};\n$/, (_, before, known) =>
    [before, known.trimEnd(), `\n${texts}};\n`].join(''),
  );
