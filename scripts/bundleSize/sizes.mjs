import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const OURS = /^\.\.\/\.\.\/plugins\/ownership\/src\//;
const MAP = /MapPart$|elk/;
const FRENCH = /\.fr$|\/french$/;
/** What a click loads: to draw a file, for one. */
const ON_DEMAND = /^react-dom\//;

const sum = numbers => numbers.reduce((all, one) => all + one, 0);

/** A build of the portal, by the statistics of the bundler. */
export function readBundle(folder) {
  const { chunks, entrypoints } = JSON.parse(
    readFileSync(join(folder, 'bundle-stats.json'), 'utf8'),
  );
  const gzipped = new Map();
  const sizeOf = file => {
    if (!gzipped.has(file)) {
      gzipped.set(file, gzipSync(readFileSync(join(folder, file))).length);
    }
    return gzipped.get(file);
  };
  // All are read now: the folder of a build may go away.
  const initial = sum(entrypoints.main.assets.map(one => sizeOf(one.name)));
  const parts = chunks
    .filter(chunk => !chunk.initial)
    .map(({ files, modules = [], origins = [] }) => ({
      modules: modules.map(one => one.name),
      bytes: sum(files.filter(file => /\.(js|css)$/.test(file)).map(sizeOf)),
      origins: origins.map(({ moduleName, request }) => ({
        from: moduleName,
        request,
      })),
    }));
  const modules = chunks
    .filter(chunk => chunk.initial)
    .flatMap(chunk => (chunk.modules ?? []).map(one => one.name));
  return { initial, modules, parts };
}

/** What some of the imports load. */
const loadedBy = (parts, isLoaded) =>
  parts.filter(one => one.origins.some(isLoaded));

const bytesOf = parts => sum(parts.map(one => one.bytes));

/**
 * What the plugin adds to a portal: to each page of it, to each of its own pages
 * and cards (with what is nested in it; chunks that another plugin loads as well
 * count too, so it is an upper bound), and the map.
 */
export function sizesOf(bundle, without) {
  const { parts } = bundle;
  const all = parts
    .flatMap(one => one.origins)
    .filter(one => OURS.test(one.from));
  const ofPlugin = all.filter(one => /src\/plugin\.tsx$/.test(one.from));
  const names = [...new Set(ofPlugin.map(one => one.request))].sort();
  const loaders = names.map(name => {
    const folder = name.replace(/^\.\//, '').replace(/[^/]*$/, '');
    const nested = new RegExp(`plugins/ownership/src/${folder}`);
    const loads = ({ from, request }) =>
      (/src\/plugin\.tsx$/.test(from) && request === name) ||
      (nested.test(from) && /Routes/.test(name));
    const plain = one =>
      loads(one) && ![MAP, FRENCH, ON_DEMAND].some(it => it.test(one.request));
    const english = loadedBy(parts, plain);
    const holders = new Set([
      ...bundle.modules,
      ...english.flatMap(one => one.modules),
    ]);
    const french = loadedBy(
      parts,
      ({ from, request }) => FRENCH.test(request) && holders.has(from),
    );
    return {
      name: name.replace(/^\.\//, ''),
      english: bytesOf(english),
      french: bytesOf([...new Set([...english, ...french])]),
    };
  });
  return {
    shell: bundle.initial - without.initial,
    loaders,
    map: bytesOf(
      loadedBy(parts, one => OURS.test(one.from) && MAP.test(one.request)),
    ),
  };
}
