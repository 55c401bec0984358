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

function decidersOf({ deciders, totals }: DecisionCell, { t }: MapVoice) {
  const [first, second] = deciders.map(shortRef);
  if (totals.deciders > 2) {
    return t('map.decidersMore', {
      first,
      left: String(totals.deciders - 1),
    });
  }
  return second ? t('map.deciders', { first, second }) : first;
}

/** A cell in words, for those who hear it: `Data in Sales: missing, 1 of 4 things decided`. */
export function cellInWords(
  voice: MapVoice,
  given: {
    title: string;
    cell: DecisionCell;
    column: DomainDecisions;
    isDimmed: boolean;
  },
): string {
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
