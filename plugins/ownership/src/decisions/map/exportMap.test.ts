import { DecisionMapQuery } from '@pillars/plugin-ownership-common';
import { toCsv, toMarkdown } from '../../shared/exportList';
import {
  aCell,
  aDecisionMap,
  aDomain,
  aKnownDecision,
} from '../../testUtils/decisionFixtures';
import { englishOf } from '../../testUtils/englishOf';
import { decisionsTexts } from '../texts';
import { createDecisionWords } from '../words/createDecisionWords';
import { decisionWordsTexts } from '../words/texts';
import { mapExport, mapLines, wholeMap } from './exportMap';

describe('mapLines', () => {
  it('has a line for each cell of the rows that are shown', () => {
    const lines = mapLines(aDecisionMap(), { isWhole: false });
    // All but data/retention, in two domains.
    expect(lines).toHaveLength(10);
    expect(mapLines(aDecisionMap(), { isWhole: true })).toHaveLength(12);
  });

  it('leaves out what is dimmed', () => {
    const missing = mapLines(aDecisionMap(), {
      isWhole: false,
      show: 'missing',
    });
    expect(missing.map(one => one.column.domain)).toEqual([
      'domain:default/sales',
      'domain:default/support',
    ]);
    const decisions = [aKnownDecision('a')];
    const domains = [aDomain('x', [aCell('a', 'covered', { matches: false })])];
    expect(mapLines({ decisions, domains }, { isWhole: true })).toEqual([]);
  });
});

describe('the file', () => {
  const { columns, title, count } = mapExport(
    englishOf(decisionsTexts),
    createDecisionWords(englishOf(decisionWordsTexts)),
  );
  const lines = mapLines(aDecisionMap(), { isWhole: false }).slice(0, 1);

  it('says all of a cell as CSV', () =>
    expect(toCsv(columns, lines)).toBe(
      'decision,title,required,in the taxonomy,domain,domain title,state,things,things decided,number of deciders,deciders,number of scopes,scopes\r\n' +
        'data,Data,yes,yes,domain:default/sales,Sales,Overlapping,4,3,2,group:default/payments group:default/platform,1,decisionscope:default/ordering-data\r\n',
    ));

  it('says it as Markdown', () =>
    expect(
      toMarkdown(columns, lines, {
        title,
        about: count(1),
      }),
    ).toContain('| data | Data | yes | yes | domain:default/sales | Sales |'));
});

describe('wholeMap', () => {
  it('reads all pages', async () => {
    const all = ['a', 'b', 'c'].map(name => aDomain(name, []));
    const ask = jest.fn(async ({ offset = 0 }: DecisionMapQuery) =>
      aDecisionMap({ domains: all.slice(offset, offset + 2), total: 3 }),
    );
    const { domains } = await wholeMap(ask, { impact: ['retention'] });
    expect(domains).toEqual(all);
    expect(ask.mock.calls).toEqual([
      [{ impact: ['retention'], offset: 0, limit: 100 }],
      [{ impact: ['retention'], offset: 2, limit: 100 }],
    ]);
  });

  it('ends where domains went away meanwhile', async () => {
    const ask = async () => aDecisionMap({ domains: [], total: 3 });
    expect((await wholeMap(ask, {})).domains).toEqual([]);
  });
});
