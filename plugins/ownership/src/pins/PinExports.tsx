import { useApi } from '@backstage/core-plugin-api';
import { PinAgendaItem, PinAnswer } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { ownershipApiRef } from '../api';
import { Exports, ExportSpec } from '../shared/Exports';
import { usePaths } from '../shared/usePaths';
import { plural } from '../shared/words';
import { AGENDA_COLUMNS, toDocument } from './exportPin';
import { fetchLists, fetchRest, WholePin } from './wholePin';

/** Each once: what is at risk may be run by another team as well. */
const together = ({ orphaned, atRisk, contradicted }: WholePin['lists']) => [
  ...new Map(
    [...orphaned, ...atRisk, ...contradicted].map(item => [item.ref, item]),
  ).values(),
];

/** Takes all of a pinned review along as a file. */
export const PinExports = ({ answer }: { answer: PinAnswer }) => {
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const { id, title } = answer.pin;
  const address = new URL(paths.pin(id), window.location.href).href;
  const spec = useMemo(
    (): ExportSpec<PinAgendaItem> => ({
      name: 'pinned-review',
      title,
      columns: AGENDA_COLUMNS,
      count: items => plural(items, 'entity', 'entities'),
      toDocument: async items =>
        toDocument(
          {
            answer,
            lists: {
              orphaned: items.filter(one => one.ownership === 'orphaned'),
              atRisk: items.filter(one => one.ownership === 'atRisk'),
              contradicted: items.filter(one => one.run === 'contradicted'),
            },
            ...(await fetchRest(api, answer)),
          },
          address,
        ),
    }),
    [api, answer, title, address],
  );
  return (
    <Exports
      spec={spec}
      fetchItems={async () => together(await fetchLists(api, id))}
    />
  );
};
