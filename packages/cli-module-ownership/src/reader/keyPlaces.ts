import { isMap, isScalar, isSeq, Node, YAMLMap } from 'yaml';
import { Place } from './types';

/** Places in the whole file, for offsets in one of its documents. */
export type PlaceAt = (offset: number) => Place;

const NOTED = /^(metadata|spec|metadata\.(annotations|labels))$/;

/**
 * Where the keys of metadata, annotations, labels and spec stand, and the
 * requirements of a standard one by one: what evidence points at.
 */
export function keyPlaces(root: unknown, placeAt: PlaceAt): Map<string, Place> {
  const places = new Map<string, Place>();
  const noteList = (list: unknown, path: string) => {
    const items = isSeq(list) ? (list.items as Node[]) : [];
    items.forEach(({ range }, index) => {
      if (range) {
        places.set(`${path}[${index}]`, placeAt(range[0]));
      }
    });
  };
  const note = (map: unknown, prefix: string) => {
    for (const { key, value } of isMap(map) ? (map as YAMLMap).items : []) {
      if (isScalar(key) && key.range) {
        const path = prefix + String(key.value);
        places.set(path, placeAt(key.range[0]));
        if (NOTED.test(path)) {
          note(value, `${path}.`);
        }
        if (path === 'spec.requirements') {
          noteList(value, path);
        }
      }
    }
  };
  note(root, '');
  return places;
}
