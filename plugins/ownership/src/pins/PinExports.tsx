import { useApi } from '@backstage/core-plugin-api';
import { PinAgendaItem, PinAnswer } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { ownershipApiRef } from '../api';
import { Exports, ExportSpec } from '../shared/Exports';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import { agendaColumns, toDocument } from './exportPin';
import { sayItem, sayReason } from './inLanguage';
import { usePinWords } from './usePinWords';
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
  const words = usePinWords();
  const wording = useWording();
  const { id, title } = answer.pin;
  const address = new URL(paths.pin(id), window.location.href).href;
  const spec = useMemo(
    (): ExportSpec<PinAgendaItem> => ({
      name: 'pinned-review',
      title,
      columns: agendaColumns(words),
      count: words.shared.entities,
      toDocument: async items => {
        const { findings, changes } = await fetchRest(api, answer);
        const whole: WholePin = {
          answer,
          lists: {
            orphaned: items.filter(one => one.ownership === 'orphaned'),
            atRisk: items.filter(one => one.ownership === 'atRisk'),
            contradicted: items.filter(one => one.run === 'contradicted'),
          },
          findings: findings.map(one => sayReason(one, wording)),
          changes,
        };
        return toDocument(whole, address, words);
      },
    }),
    [api, answer, title, address, words, wording],
  );
  const fetchItems = async () => {
    const items = together(await fetchLists(api, id));
    return items.map(item => sayItem(item, wording));
  };
  return <Exports spec={spec} fetchItems={fetchItems} />;
};
