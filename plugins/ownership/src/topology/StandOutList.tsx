import { Button } from '@backstage/ui';
import { plural } from '../shared/words';
import { StandOuts } from './model/types';
import { STAND_OUTS } from './pageWords';
import { pairId } from './panel/opened';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';
import { timesOf, whenOf } from './topologyWords';

interface Entry {
  ends: [string, string];
  arrow: string;
  says?: string;
}

const Kind = (props: {
  words: { one: string; many: string };
  entries: Entry[];
}) => {
  const { words, entries } = props;
  const { labelOf, update } = useTopology();
  return entries.length ? (
    <details>
      <summary>{plural(entries.length, words.one, words.many)}</summary>
      <ul>
        {entries.map(({ ends, arrow, says }) => (
          <li key={ends.join(' ')}>
            <Button
              variant="tertiary"
              size="small"
              onPress={() =>
                update({ dependencies: true, open: pairId(...ends) })
              }
            >
              {`${labelOf(ends[0])} ${arrow} ${labelOf(ends[1])}`}
              {says && ` (${says})`}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  ) : null;
};

/** Where what is declared and what is there differ; each opens on the map. */
export const StandOutList = ({ standOuts }: { standOuts: StandOuts }) => {
  const { unused, undeclared, late } = standOuts;
  return unused.length + undeclared.length + late.length ? (
    <div className={styles.outs}>
      <Kind
        words={STAND_OUTS.undeclared}
        entries={undeclared.map(one => ({
          ends: [one.from, one.to],
          arrow: '→',
          says: timesOf(one),
        }))}
      />
      <Kind
        words={STAND_OUTS.unused}
        entries={unused.map(one => ({ ends: one.teams, arrow: '–' }))}
      />
      <Kind
        words={STAND_OUTS.late}
        entries={late.map(one => ({
          ends: one.teams,
          arrow: '–',
          says: whenOf(one),
        }))}
      />
    </div>
  ) : null;
};
