import { Button, Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import { ReactNode, useMemo } from 'react';
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
import { MapModel } from './model/types';
import * as words from './pageWords';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';
import { teamsWords } from './topologyWords';

const legendFor = (palette: Palette, picture: MapPicture, overlay: boolean) =>
  legendOf(palette, {
    looks: new Set(picture.teams.map(one => one.item.look)),
    interactions: picture.lines.some(one => one.item.interactions.length),
    dependencies: overlay,
  });

/** The map as a file. */
const Exports = ({
  picture,
  teams,
}: {
  picture: MapPicture;
  teams: number;
}) => {
  const { state } = useTopology();
  const [request, save] = useAsyncFn(
    async (format: 'svg' | 'png') => {
      const day = new Date().toISOString().slice(0, 10);
      const svg = await toSvg(
        picture,
        legendFor(PAPER, picture, state.dependencies),
        { title: words.TITLE, about: `${teamsWords(teams)}, ${day}` },
      );
      if (format === 'svg') {
        download(`topology-${day}.svg`, 'image/svg+xml', svg);
      } else {
        download(`topology-${day}.png`, 'image/png', await toPng(svg));
      }
    },
    [picture, teams, state.dependencies],
  );
  return (
    <Flex align="center" gap="2">
      <Button
        variant="secondary"
        size="small"
        isDisabled={request.loading}
        onPress={() => save('svg')}
      >
        Export SVG
      </Button>
      <Button
        variant="secondary"
        size="small"
        isDisabled={request.loading}
        onPress={() => save('png')}
      >
        Export PNG
      </Button>
      <RequestError error={request.error} />
    </Flex>
  );
};

/** The map, once everything on it has its place. */
export default function MapPart(props: {
  model: MapModel;
  /** What stands beside the map. */
  children?: ReactNode;
}) {
  const { model, children } = props;
  const { state } = useTopology();
  const { picture, error, retry } = usePicture(model);
  const legend = useMemo(
    () => (picture ? legendFor(SCREEN, picture, state.dependencies) : []),
    [picture, state.dependencies],
  );
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return (
    <Flex direction="column" gap="3" style={{ minWidth: 0 }}>
      <div className={styles.columns} data-panel={children ? '' : undefined}>
        <div className={styles.frame}>
          {picture ? (
            <MapView picture={picture} />
          ) : (
            <div className={styles.arranging} role="status">
              <VisuallyHidden>{words.ARRANGING}</VisuallyHidden>
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
