import { LegendEntry } from './drawing/legend';
import { SAMPLE } from './drawing/samples';
import { MapDrawing } from './drawing/MapDrawing';
import { PAPER } from './drawing/palette';
import { inTwoLines } from './layout/sizes';
import { MapPicture } from './layout/types';

const MARGIN = 32;
const TITLE = 64;
const ENTRY = { width: 330, height: 54 };
const MEANS = { size: 9, left: SAMPLE.width + 10, top: 27, line: 11 };

/** What browsers draw at most, in pixels to a side. */
const MOST_PIXELS = 16_000;

export interface MapTitle {
  title: string;
  /** Such as how many teams, and the day. */
  about: string;
}

const LegendDrawing = (props: {
  entries: readonly LegendEntry[];
  columns: number;
}) => (
  <>
    {props.entries.map(({ label, means, sample }, index) => (
      <g
        key={label}
        transform={`translate(${(index % props.columns) * ENTRY.width} ${
          Math.floor(index / props.columns) * ENTRY.height
        })`}
      >
        {sample}
        <text
          x={MEANS.left}
          y={12}
          fontSize={12}
          fontWeight="bold"
          fill={PAPER.text}
        >
          {label}
        </text>
        <text fontSize={MEANS.size} fill={PAPER.faint}>
          {inTwoLines(means, MEANS.size, ENTRY.width - MEANS.left - 10).map(
            (line, row) => (
              <tspan key={row} x={MEANS.left} y={MEANS.top + row * MEANS.line}>
                {`${line} `}
              </tspan>
            ),
          )}
        </text>
      </g>
    ))}
  </>
);

/** What XML cannot hold, whatever a name holds. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** How large the file of a picture is, in pixels. */
function pageOf(picture: MapPicture, entries: number) {
  const width = Math.max(picture.width, 2 * ENTRY.width) + 2 * MARGIN;
  const columns = Math.floor((width - 2 * MARGIN) / ENTRY.width);
  const rows = Math.ceil(entries / columns);
  const legendAt = TITLE + picture.height + 2 * MARGIN;
  const height = legendAt + rows * ENTRY.height + MARGIN;
  return { width, height, columns, legendAt };
}

/**
 * The map as a file: the drawing on the screen, on white, with its legend and
 * its day. Names are text in it, never markup.
 */
export async function toSvg(
  picture: MapPicture,
  legend: readonly LegendEntry[],
  { title, about }: MapTitle,
): Promise<string> {
  // Only who exports needs it.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { width, height, columns, legendAt } = pageOf(picture, legend.length);
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="Helvetica, Arial, sans-serif"
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={PAPER.ground} />
      <text
        x={MARGIN}
        y={MARGIN + 8}
        fontSize={22}
        fontWeight="bold"
        fill={PAPER.text}
      >
        {title}
      </text>
      <text x={MARGIN} y={MARGIN + 28} fontSize={12} fill={PAPER.faint}>
        {about}
      </text>
      <g transform={`translate(${MARGIN} ${TITLE + MARGIN})`}>
        <MapDrawing picture={picture} palette={PAPER} />
      </g>
      <g transform={`translate(${MARGIN} ${legendAt})`}>
        <LegendDrawing entries={legend} columns={columns} />
      </g>
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(
    FORBIDDEN,
    '',
  )}\n`;
}

/**
 * The same as pixels, twice as fine as on the screen where that is not too much.
 *
 * @param tooLarge - what is said where a browser cannot draw it
 */
export async function toPng(svg: string, tooLarge: string): Promise<Blob> {
  const image = new Image();
  // A `data:` address, which the content security policy of Backstage allows.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { width, height } = image;
  const scale = Math.min(2, MOST_PIXELS / width, MOST_PIXELS / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error(tooLarge))));
  });
}
