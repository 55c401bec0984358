import { toCsv } from '../../shared/exportList';
import { aScope } from '../../testUtils/decisionFixtures';
import { englishOf } from '../../testUtils/englishOf';
import { createWords } from '../../shared/createWords';
import { sharedTexts } from '../../shared/texts';
import { decisionsTexts } from '../texts';
import { createDecisionWords } from '../words/createDecisionWords';
import { decisionWordsTexts } from '../words/texts';
import { scopesExport } from './exportScopes';

const { columns } = scopesExport(
  englishOf(decisionsTexts),
  createWords(englishOf(sharedTexts), 'en'),
  createDecisionWords(englishOf(decisionWordsTexts)),
);

it('says all of a scope, and leaves empty what it does not state', () => {
  const bare = aScope({
    title: undefined,
    decision: '',
    decider: undefined,
    delegation: undefined,
    process: undefined,
    impact: [],
    validFrom: undefined,
    reviewBy: undefined,
    state: 'incomplete',
    covers: 0,
    decides: 0,
  });
  expect(toCsv(columns, [aScope(), bare])).toBe(
    'scope,ref,decision,decider,delegation,process,impact,state,covers,decides about,valid from,review by\r\n' +
      'Data of ordering,decisionscope:default/ordering-data,data,group:default/payments,Consult,Advice,Activation,In force,4,3,2026-01-01,2027-12-31\r\n' +
      'ordering-data,decisionscope:default/ordering-data,,,,,,Incomplete,0,0,,\r\n',
  );
});
