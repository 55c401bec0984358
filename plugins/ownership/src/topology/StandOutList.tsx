import { Button } from '@backstage/ui';
import { StandOuts } from './model/types';
import { pairId } from './panel/opened';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';

interface Entry {
  ends: [string, string];
  arrow: string;
  says?: string;
}

const Kind = (props: { kind: keyof StandOuts; entries: Entry[] }) => {
  const { kind, entries } = props;
  const { labelOf, update, words } = useTopology();
  return entries.length ? (
    <details>
      <summary>
        {words.t(`standOuts.${kind}`, { count: entries.length })}
      </summary>
      <ul>
        {entries.map(({ ends, arrow, says }, index) => (
          <li key={index}>
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
  const { words } = useTopology();
  const { unused, undeclared, late } = standOuts;
  return unused.length + undeclared.length + late.length ? (
    <div className={styles.outs}>
      <Kind
        kind="undeclared"
        entries={undeclared.map(one => ({
          ends: [one.from, one.to],
          arrow: '→',
          says: words.timesOf(one),
        }))}
      />
      <Kind
        kind="unused"
        entries={unused.map(one => ({
          ends: one.teams,
          arrow: '–',
          says: words.modes[one.mode].label,
        }))}
      />
      <Kind
        kind="late"
        entries={late.map(one => ({
          ends: one.teams,
          arrow: '–',
          says: words.whenOf(one),
        }))}
      />
    </div>
  ) : null;
};
