import { visibleLines } from '../layout/visibleLines';
import { MapPicture } from '../layout/types';
import { BoxDrawing } from './BoxDrawing';
import { labelled, LineDrawing, LineLabel } from './LineDrawing';
import { Palette } from './palette';
import { TeamDrawing } from './TeamDrawing';

/** The whole map as one drawing, such as for a file. */
export const MapDrawing = (props: {
  picture: MapPicture;
  palette: Palette;
}) => {
  const { picture, palette } = props;
  const lines = visibleLines(picture.lines, []);
  return (
    <>
      {picture.boxes.map(one => (
        <g key={one.item.id} transform={`translate(${one.x} ${one.y})`}>
          <BoxDrawing placed={one} palette={palette} />
        </g>
      ))}
      {lines.map(one => (
        <LineDrawing key={one.item.id} placed={one} palette={palette} />
      ))}
      {picture.teams.map(one => (
        <g key={one.item.id} transform={`translate(${one.x} ${one.y})`}>
          <TeamDrawing
            item={one.item}
            size={one}
            palette={palette}
            isRoomy={picture.isRoomy}
          />
        </g>
      ))}
      {labelled(lines, picture.isRoomy).map(one => (
        <LineLabel key={one.item.id} placed={one} palette={palette} />
      ))}
    </>
  );
};
