import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What several pages say of decisions. */
export const decisionWordsTexts = createTranslationRef({
  id: 'ownership.decisions.words',
  messages: {
    'delegation.tell.label': 'Tell',
    'delegation.tell.means': 'The decider decides and lets others know.',
    'delegation.sell.label': 'Sell',
    'delegation.sell.means': 'The decider decides and wins others over to it.',
    'delegation.consult.label': 'Consult',
    'delegation.consult.means': 'The decider hears others first, then decides.',
    'delegation.agree.label': 'Agree',
    'delegation.agree.means': 'The decider and the others decide together.',
    'delegation.advise.label': 'Advise',
    'delegation.advise.means': 'The decider gives advice, and others decide.',
    'delegation.inquire.label': 'Inquire',
    'delegation.inquire.means':
      'Others decide, and the decider asks about it afterwards.',
    'delegation.delegate.label': 'Delegate',
    'delegation.delegate.means':
      'Others decide, and the decider need not hear of it.',
    'process.solo.label': 'Solo',
    'process.solo.means': 'One decides alone.',
    'process.advice.label': 'Advice',
    'process.advice.means':
      'Whoever decides first asks those whom it touches and those who know about it.',
    'process.consent.label': 'Consent',
    'process.consent.means':
      'It is decided once nobody has a reasoned objection.',
    'process.vote.label': 'Vote',
    'process.vote.means': 'The majority decides.',
    'state.inForce.label': 'In force',
    'state.inForce.means': 'It decides today.',
    'state.expired.label': 'Review due',
    'state.expired.means':
      'Its review date is past. It decides until somebody changes it.',
    'state.upcoming.label': 'Upcoming',
    'state.upcoming.means':
      'It decides from its first day, which is still to come.',
    'state.incomplete.label': 'Incomplete',
    'state.incomplete.means':
      'It lacks a decision or a decider, so that it decides nothing.',
    'cell.overlapping.label': 'Overlapping',
    'cell.overlapping.means':
      'About some of it, equally specific scopes name different deciders, so that nobody can say who decides.',
    'cell.missing.label': 'Missing',
    'cell.missing.means':
      'It must be decided in every domain, and about some of this one nobody decides.',
    'cell.expired.label': 'Expired',
    'cell.expired.means':
      'It is decided, by a scope whose review date is past: what it says may no longer hold.',
    'cell.partly.label': 'Partly',
    'cell.partly.means':
      'It is decided about some of what is in the domain. No more is required.',
    'cell.inherited.label': 'Inherited',
    'cell.inherited.means':
      'It is decided by a scope about something larger: a domain above, everything, or a decision above.',
    'cell.covered.label': 'Covered',
    'cell.covered.means':
      'It is decided by a scope about the domain, or what is in it.',
    'cell.open.label': 'Open',
    'cell.open.means': 'Nobody decides it, and nothing requires that here.',
    inConflict: 'Equally specific scopes name different deciders.',
    withheld: 'A scope has a part in it that you may not see.',
    notReadYet:
      'The catalog as it was last read, at most 15 minutes ago, does not hold it. It will, once it is read again.',
    'notShown.title': 'The catalog does not show it',
    'notShown.aside': '(the catalog does not show it)',
    'escalation.label': 'Escalation',
    'escalation.end.label': 'Last word',
    'escalation.end.means': 'It goes no further than this.',
    'escalation.noEnd.label': 'No last word',
    'escalation.noEnd.means':
      'It is left undecided there, or comes back to somebody who had it already.',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `decisionWordsTexts` in one language. */
export type DecisionWordsT = TranslationFunction<typeof decisionWordsTexts.T>;
