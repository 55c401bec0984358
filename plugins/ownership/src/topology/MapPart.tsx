import { Button, Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import { CSSProperties, ReactNode, useMemo } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { download } from '../shared/exportList';
import { FailedRequest } from '../shared/FailedRequest';
import { RequestError } from '../shared/RequestError';
import { legendOf } from './drawing/legend';
import { PAPER, Palette, SCREEN } from './drawing/palette';
import { toPng, toSvg } from './exportMap';
import { MapPicture } from './layout/types';
import { usePicture } from './layout/usePicture';
import { Legend } from './Legend';
import { MapView } from './MapView';
import { TopologyWords } from './createTopologyWords';
import { MapModel } from './model/types';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';

const legendFor = (
  palette: Palette,
  picture: MapPicture,
  { dependencies, words }: { dependencies: boolean; words: TopologyWords },
) =>
  legendOf(
    palette,
    {
      looks: new Set(picture.teams.map(one => one.item.look)),
      interactions: picture.lines.some(one => one.item.interactions.length),
      dependencies,
    },
    words,
  );

/** Smaller than this part of their size, names are hard to read. */
const LEGIBLE = 0.7;

/** The map as a file. */
const Exports = ({
  picture,
  teams,
}: {
  picture: MapPicture;
  teams: number;
}) => {
  const { state, words } = useTopology();
  const { t } = words;
  const { dependencies } = state;
  const [request, save] = useAsyncFn(
    async (format: 'svg' | 'png') => {
      const day = new Date().toISOString().slice(0, 10);
      const svg = await toSvg(
        picture,
        legendFor(PAPER, picture, { dependencies, words }),
        {
          title: t('title'),
          about: t('export.about', { teams: words.teams(teams), day }),
        },
      );
      if (format === 'svg') {
        download(`topology-${day}.svg`, 'image/svg+xml', svg);
      } else {
        const png = await toPng(svg, t('export.tooLarge'));
        download(`topology-${day}.png`, 'image/png', png);
      }
    },
    [picture, teams, dependencies, words],
  );
  return (
    <Flex align="center" gap="2">
      <Button
        variant="secondary"
        size="small"
        isDisabled={request.loading}
        onPress={() => save('svg')}
      >
        {t('export.svg')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        isDisabled={request.loading}
        onPress={() => save('png')}
      >
        {t('export.png')}
      </Button>
      <RequestError error={request.error} />
    </Flex>
  );
};

/** As high as it takes to read names on the whole map, where the screen is. */
const legibly = ({ width, height } = { width: 1, height: 0 }) =>
  ({
    '--map-legible': `${Math.round(LEGIBLE * height)}px`,
    '--map-ratio': height / width,
  } as CSSProperties);

/** The map, once everything on it has its place. */
export default function MapPart(props: {
  model: MapModel;
  /** What stands beside the map. */
  children?: ReactNode;
}) {
  const { model, children } = props;
  const { state, words } = useTopology();
  const { dependencies } = state;
  const { picture, error, retry } = usePicture(model);
  const legend = useMemo(
    () => (picture ? legendFor(SCREEN, picture, { dependencies, words }) : []),
    [picture, dependencies, words],
  );
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return (
    <Flex direction="column" gap="3" style={{ minWidth: 0 }}>
      <div className={styles.columns} data-panel={children ? '' : undefined}>
        <div className={styles.frame} style={legibly(picture)}>
          {picture ? (
            <MapView picture={picture} />
          ) : (
            <div className={styles.arranging} role="status">
              <VisuallyHidden>{words.t('arranging')}</VisuallyHidden>
              <Skeleton width="90%" height="90%" />
            </div>
          )}
        </div>
        {children}
      </div>
      {picture && <Exports picture={picture} teams={model.teams} />}
      <Legend entries={legend} />
    </Flex>
  );
}
