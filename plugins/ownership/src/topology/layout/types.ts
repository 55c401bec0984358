import { MapBox, MapLine, MapTeam } from '../model/types';

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Rect extends Point, Size {}

export interface PlacedTeam extends Rect {
  item: MapTeam;
}

export interface PlacedBox extends Rect {
  item: MapBox;
  /** How many boxes it is in. */
  depth: number;
}

/** A line with its two ends. */
export interface PlacedLine {
  item: MapLine;
  from: Point;
  /** What it is drawn towards on its way; halfway where it is straight. */
  bend: Point;
  to: Point;
  middle: Point;
}

/** The map with a place for everything, from its upper left corner. */
export interface MapPicture extends Size {
  /** The outer ones first. */
  boxes: PlacedBox[];
  teams: PlacedTeam[];
  lines: PlacedLine[];
  isRoomy: boolean;
}
