import { BOX, FONT, fit } from '../layout/sizes';
import { PlacedBox } from '../layout/types';
import { Palette } from './palette';

/** What teams stand in, open or closed, with its name. */
export const BoxDrawing = (props: {
  placed: Pick<PlacedBox, 'item' | 'depth' | 'width' | 'height'>;
  palette: Palette;
  isChosen?: boolean;
}) => {
  const { placed, palette, isChosen } = props;
  const { item, depth, width, height } = placed;
  const { label, teamsInWords, owned, isOpen, isPlatforms } = item;
  const figures = isOpen ? teamsInWords : `${teamsInWords} · ${owned}`;
  return (
    <g>
      {!isOpen && (
        <rect
          x={5}
          y={5}
          width={width}
          height={height}
          rx={8}
          fill={palette.boxes}
          stroke={palette.border}
        />
      )}
      <rect
        width={width}
        height={height}
        rx={isPlatforms ? 2 : 8}
        fill={depth % 2 ? palette.innerBoxes : palette.boxes}
        stroke={isChosen ? palette.accent : palette.border}
        strokeWidth={isChosen ? 3 : 1}
      />
      <text
        x={BOX.padding}
        y={isOpen ? 26 : 32}
        fontSize={FONT.box}
        fontWeight="bold"
        fill={palette.text}
      >
        {fit(label, FONT.box, width - (isOpen ? 110 : 28))}
      </text>
      <text
        x={isOpen ? width - BOX.padding : BOX.padding}
        y={isOpen ? 26 : 54}
        fontSize={FONT.small}
        fill={palette.faint}
        textAnchor={isOpen ? 'end' : 'start'}
      >
        {figures}
      </text>
    </g>
  );
};
