import { Look, MapBox, MapTeam } from '../model/types';
import { Size } from './types';

export const FONT = { team: 13, small: 11, box: 15 };

/** Between things that are beside each other. */
export const GAP = { roomy: 40, dense: 7 };

export const BOX = { header: 34, padding: 10 };

const ROOMY: Record<Look, Size> = {
  'stream-aligned': { width: 220, height: 60 },
  'complicated-subsystem': { width: 190, height: 72 },
  enabling: { width: 132, height: 100 },
  platform: { width: 220, height: 60 },
  undeclared: { width: 190, height: 56 },
};

/** Where there is little room, teams of a box are as wide as its longest name. */
const DENSE = { height: 27, least: 96, most: 190, sign: 20, figure: 34 };

// Letters of the fonts that portals use are about that wide, of their height.
const LETTER = 0.58;

/** How wide a text is, about: measured it would differ from machine to machine. */
export const widthOfText = (text: string, size: number): number =>
  [...text].length * size * LETTER;

/** How large teams are drawn that stand in one box. */
export function teamSizer(
  teams: readonly MapTeam[],
  isRoomy: boolean,
): (team: MapTeam) => Size {
  if (isRoomy) {
    return ({ look }) => ROOMY[look];
  }
  const longest = teams.map(
    ({ label, look, team }) =>
      widthOfText(label, FONT.team * (team.owns.entities ? 1.12 : 1)) +
      20 +
      (look === 'undeclared' ? 0 : DENSE.sign) +
      (team.owns.entities ? DENSE.figure - 12 : 0),
  );
  // One by one: a spread would fail on thousands.
  const width = Math.min(
    DENSE.most,
    longest.reduce((most, one) => Math.max(most, one), DENSE.least),
  );
  return () => ({ width: Math.round(width), height: DENSE.height });
}

/** As much of a text as there is room for. */
export function fit(text: string, size: number, width: number): string {
  const letters = [...text];
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text in at most two lines, broken between words where it can be. */
export function inTwoLines(
  text: string,
  size: number,
  width: number,
): string[] {
  if (widthOfText(text, size) <= width) {
    return [text];
  }
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const head = [...text].slice(0, most + 1).join('');
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('-') + 1);
  if (space <= 0) {
    return [fit(text, size, width)];
  }
  return [
    text.slice(0, space).trim(),
    fit(text.slice(space).trim(), size, width),
  ];
}

/** What a box asks for, to say its name and what is in it. */
export function sizeOfBox({ label, isOpen }: MapBox): Size {
  const name = Math.min(widthOfText(label, FONT.box), 320);
  return isOpen
    ? { width: name + 130, height: BOX.header + 40 }
    : { width: Math.max(210, name + 60), height: 76 };
}
