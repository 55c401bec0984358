import { Button, Flex, Text } from '@backstage/ui';
import { RefLink } from '../../shared/RefLink';
import { useShowMore } from '../../shared/useShowMore';
import { MapBox, MapTeam } from '../model/types';
import { useTopology } from '../TopologyContext';
import { toggled } from '../topologyState';
import styles from './Panel.module.css';

const MOST = 30;

const teamsIn = (box: MapBox): MapTeam[] => [
  ...box.teams,
  ...box.boxes.flatMap(teamsIn),
];

/** What stands in a box. */
export const BoxPanel = ({ box }: { box: MapBox }) => {
  const { state, update, words } = useTopology();
  const { t, looks } = words;
  const { shown, more } = useShowMore(teamsIn(box), MOST);
  const { id, ref, isOpen, teamsInWords, owned } = box;
  return (
    <>
      <Text>{`${teamsInWords}, ${owned}`}</Text>
      {ref && <RefLink entityRef={ref} />}
      <Flex>
        <Button
          variant="secondary"
          size="small"
          onPress={() =>
            update({ boxes: toggled(state.boxes, id), open: undefined })
          }
        >
          {isOpen ? t('panel.closeBox') : t('panel.openBox')}
        </Button>
      </Flex>
      <ul className={styles.list}>
        {shown.map(one => (
          <li key={one.id}>
            <Button
              variant="tertiary"
              size="small"
              onPress={() => update({ open: one.id })}
            >
              {one.label}
            </Button>
            <Text variant="body-small" color="secondary">
              {`${looks[one.look].label}, ${one.owned}`}
            </Text>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
};
