import { screen, waitFor } from '@testing-library/react';
import { ReactElement } from 'react';
import { Answer } from '../decisions/ask/Answer';
import { CoveredTable } from '../decisions/scope/CoveredTable';
import { aDecisionAnswer } from '../testUtils/decisionFixtures';
import { aSuggestion, anAnswer } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { aCovered, aScopeAnswer } from '../testUtils/scopeFixtures';
import { BestSuggestion, Suggestions } from './Suggestions';

const show = (page: ReactElement) => renderPage(page, {}, { language: 'fr' });

const OWNS = /Elle possède system:default\/shop, dont cette entité fait partie/;
const NAMES = /nomme son système/;

describe('on a portal in French', () => {
  it('says in French what speaks for each owner', async () => {
    show(<Suggestions suggestions={[aSuggestion()]} />);
    expect(await screen.findByText(OWNS)).toBeVisible();
  });

  it('says in French what speaks for the best owner', async () => {
    show(<BestSuggestion verdict={anAnswer().verdict} />);
    expect(await screen.findByText(OWNS)).toBeVisible();
  });

  it('says in French why a scope decides', async () => {
    show(<Answer answer={aDecisionAnswer()} />);
    // Once in the sentence, and once among the scopes that were looked at.
    await waitFor(() => expect(screen.getAllByText(NAMES)).toHaveLength(2));
    expect(screen.queryByText(/names its system/)).not.toBeInTheDocument();
  });

  it('says in French why a scope covers something', async () => {
    const { scope } = aScopeAnswer();
    show(<CoveredTable scope={scope!} items={[aCovered('basket')]} isStale />);
    expect(await screen.findByText(NAMES)).toBeVisible();
  });
});
