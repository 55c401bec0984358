import { createWords } from '../../shared/createWords';
import { toCsv } from '../../shared/exportList';
import { sharedTexts } from '../../shared/texts';
import { englishOf } from '../../testUtils/englishOf';
import { aBound, anAdoption } from '../../testUtils/standardFixtures';
import {
  boundExport,
  cellLines,
  matrixExport,
  standingLines,
} from './exportAdoption';
import { adoptionTexts } from './texts';

const t = englishOf(adoptionTexts);
const words = createWords(englishOf(sharedTexts), 'en');
const STANDARD = { name: 'runbooks', title: 'Runbooks' };

describe('the files of an adoption', () => {
  it('have a line for each team and requirement', () => {
    const { rows, requirements } = anAdoption();
    const lines = cellLines(rows, requirements);
    const csv = toCsv(matrixExport(t, words, STANDARD).columns, lines);
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'domain,team,requirement,level,entities,met,waived,waiver expires,unmet,cannot be checked,not applicable',
      'domain:default/sales,group:default/checkout,exists,MUST,4,2,0,1,1,0,0',
    ]);
    expect(csv.split('\r\n')[6]).toBe(',,tried,SHOULD,1,0,0,0,0,1,0');
  });

  it('have a line for each entity and requirement, or for one of these', () => {
    const { columns } = boundExport(t, words, STANDARD);
    const items = [aBound({ title: 'Checkout' })];
    expect(toCsv(columns, standingLines(items, undefined))).toBe(
      [
        'entity,title,domain,team,requirement,level,state,waived until,to do',
        'component:default/checkout,Checkout,domain:default/sales,group:default/shop,exists,MUST,Unmet,,Do what no-runbook says of it.',
        'component:default/checkout,Checkout,domain:default/sales,group:default/shop,tried,SHOULD,Cannot be checked,,',
        '',
      ].join('\r\n'),
    );
    expect(standingLines(items, 'tried')).toHaveLength(1);
  });
});
