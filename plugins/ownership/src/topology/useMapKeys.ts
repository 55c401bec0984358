import { useReactFlow } from '@xyflow/react';
import { KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Direction, nextInDirection } from './layout/nextTeam';
import { MapPicture, PlacedBox, PlacedTeam } from './layout/types';
import { idOfElement } from './mapElements';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Stop = PlacedTeam | PlacedBox;

/** What one moves between by keys: teams and closed boxes. */
const stopsOf = ({ teams, boxes }: MapPicture): Stop[] => [
  ...teams,
  ...boxes.filter(one => !one.item.isOpen),
];

/** Moves the focus from team to team, and the view with it. */
export function useMapKeys(
  picture: MapPicture,
  onChoose: (id: string) => void,
) {
  const { setCenter, getZoom } = useReactFlow();
  const stops = useMemo(() => stopsOf(picture), [picture]);
  const [at, setAt] = useState<string>();
  const current = stops.find(one => one.item.id === at) ?? stops[0];
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current && current) {
      moved.current = false;
      document
        .getElementById(idOfElement(current.item.id))
        ?.focus({ preventScroll: true });
    }
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction && current) {
      event.preventDefault();
      const next = nextInDirection(stops, current, direction);
      if (next) {
        moved.current = true;
        setAt(next.item.id);
        setCenter(next.x + next.width / 2, next.y + next.height / 2, {
          zoom: Math.max(getZoom(), 0.6),
        });
      }
    }
    if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault();
      onChoose(current.item.id);
    }
  };
  return { current: current?.item.id, setAt, onKeyDown };
}
