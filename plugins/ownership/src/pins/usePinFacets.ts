import { useMemo } from 'react';
import { Facet, FacetSpec } from '../shared/address';
import { wordFor } from '../shared/wordFor';
import { PinWords } from './createPinWords';
import { AGENDA_FACETS, CHANGE_FACETS, PinFacet } from './pinState';
import { usePinWords } from './usePinWords';

type Named = Pick<FacetSpec<PinFacet>, 'title' | 'labelOf'>;

const namesIn = (words: PinWords): Record<PinFacet, Named> => {
  const { t, outcome, change, end } = words;
  return {
    domain: { title: t('column.domain') },
    outcome: {
      title: t('column.outcome'),
      labelOf: value => wordFor(outcome, value),
    },
    change: {
      title: t('column.change'),
      labelOf: value => wordFor(change, value),
    },
    end: { title: t('column.outcome'), labelOf: value => wordFor(end, value) },
  };
};

function useFacets<K extends PinFacet>(
  facets: ReadonlyArray<Facet<K>>,
): Array<FacetSpec<K>> {
  const words = usePinWords();
  return useMemo(() => {
    const names = namesIn(words);
    return facets.map(facet => ({ ...facet, ...names[facet.key] }));
  }, [facets, words]);
}

/** Beside the agenda, in words. */
export const useAgendaFacets = () => useFacets(AGENDA_FACETS);

/** Beside what changed, in words. */
export const useChangeFacets = () => useFacets(CHANGE_FACETS);
