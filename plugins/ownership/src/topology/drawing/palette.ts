import { InteractionMode } from '@pillars/plugin-ownership-common';
import { Look } from '../model/types';

/** The colours of a picture. */
export interface Palette {
  looks: Record<Look, { fill: string; line: string }>;
  modes: Record<InteractionMode, string>;
  text: string;
  faint: string;
  ground: string;
  /** Of boxes, the outer ones first. */
  boxes: string;
  innerBoxes: string;
  border: string;
  dependency: string;
  alarm: string;
  accent: string;
}

/** On a screen the theme has its say; see Colours.module.css. */
export const SCREEN: Palette = {
  looks: {
    'stream-aligned': {
      fill: 'var(--map-stream)',
      line: 'var(--map-stream-line)',
    },
    'complicated-subsystem': {
      fill: 'var(--map-subsystem)',
      line: 'var(--map-subsystem-line)',
    },
    enabling: { fill: 'var(--map-enabling)', line: 'var(--map-enabling-line)' },
    platform: { fill: 'var(--map-platform)', line: 'var(--map-platform-line)' },
    undeclared: {
      fill: 'var(--map-undeclared)',
      line: 'var(--map-undeclared-line)',
    },
  },
  modes: {
    collaboration: 'var(--map-collaboration)',
    'x-as-a-service': 'var(--map-service)',
    facilitating: 'var(--map-facilitating)',
  },
  text: 'var(--map-text)',
  faint: 'var(--map-faint)',
  ground: 'var(--map-ground)',
  boxes: 'var(--map-box)',
  innerBoxes: 'var(--map-inner-box)',
  border: 'var(--map-border)',
  dependency: 'var(--map-dependency)',
  alarm: 'var(--map-alarm)',
  accent: 'var(--map-accent)',
};

/** On paper, whatever the theme of the screen. */
export const PAPER: Palette = {
  looks: {
    'stream-aligned': { fill: '#ffedb3', line: '#b98900' },
    'complicated-subsystem': { fill: '#ffd2ab', line: '#b3590a' },
    enabling: { fill: '#e6cbe0', line: '#8f4f80' },
    platform: { fill: '#cbdcf7', line: '#3f68ad' },
    undeclared: { fill: '#ffffff', line: '#767b82' },
  },
  modes: {
    collaboration: '#7357c8',
    'x-as-a-service': '#5c6168',
    facilitating: '#3f7d3a',
  },
  text: '#1b1f24',
  faint: '#555b63',
  ground: '#ffffff',
  boxes: '#f4f5f7',
  innerBoxes: '#ffffff',
  border: '#c3c8cf',
  dependency: '#4f7f99',
  alarm: '#c62f1e',
  accent: '#1f5fd0',
};
