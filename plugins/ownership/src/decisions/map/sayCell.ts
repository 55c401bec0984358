import {
  DecisionCell,
  DomainDecisions,
} from '@pillars/plugin-ownership-common';
import { shortRef } from '../../shared/words';
import { DecisionsT } from '../texts';
import { DecisionWords } from '../words/createDecisionWords';
import { titleOf } from './mapRows';

/** What the cells of a map are said with; the same for all of them. */
export interface MapVoice {
  t: DecisionsT;
  states: DecisionWords['cell'];
  language: string;
}

/** One decision in one domain. */
export interface GivenCell {
  /** Of the decision. */
  title: string;
  cell: DecisionCell;
  column: DomainDecisions;
  isDimmed: boolean;
}

/** A cell in words, for those who see it and those who hear it. */
export interface SaidCell {
  /** As much as fits into a cell: the first decider, or what is wrong. */
  short: string;
  /** `1 of 4`. */
  share: string;
  /** On hover: `Missing: 1 thing decided of 4`. */
  hover: string;
  /** All of it: `Data in Sales: missing, 1 of 4 things decided`. */
  label: string;
}

function decidersOf({ deciders, totals }: DecisionCell, { t }: MapVoice) {
  const [first, second] = deciders.map(shortRef);
  if (totals.deciders > 2) {
    return t('map.decidersMore', { first, left: String(totals.deciders - 1) });
  }
  return second ? t('map.deciders', { first, second }) : first;
}

function labelOf(voice: MapVoice, given: GivenCell): string {
  const { t, states, language } = voice;
  const { title, cell, column, isDimmed } = given;
  const deciders = decidersOf(cell, voice);
  const how = {
    decision: title,
    domain: titleOf(column),
    state: states[cell.state].label.toLocaleLowerCase(language),
    share: t('map.decided', {
      decided: String(cell.decided),
      count: column.entities,
    }),
  };
  const said = deciders
    ? t('map.cellBy', { ...how, deciders })
    : t('map.cell', how);
  return isDimmed ? t('map.dimmed', { cell: said }) : said;
}

function shortOf(
  { state, deciders: [first], totals }: DecisionCell,
  word: string,
) {
  if (first) {
    const others = totals.deciders - 1;
    return `${shortRef(first)}${others ? ` +${others}` : ''}`;
  }
  return state === 'open' ? '' : word;
}

/** Puts a cell into words. */
export function sayCell(voice: MapVoice, given: GivenCell): SaidCell {
  const { t, states } = voice;
  const { cell, column } = given;
  const { decided } = cell;
  const state = states[cell.state].label;
  const all = String(column.entities);
  return {
    short: shortOf(cell, state),
    share: t('map.share', { decided: String(decided), things: all }),
    hover: t('map.hover', { state, count: decided, all }),
    label: labelOf(voice, given),
  };
}
