import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What is said of waivers: asking for one, deciding on it, and all of them. */
export const waiversTexts = createTranslationRef({
  id: 'ownership.waivers',
  messages: {
    title: 'Waivers',
    description:
      "A waiver accepts a finding for a while: with a reason, a last day, and somebody else's approval. It marks what it accepts and hides nothing; after its last day the finding is open again.",
    showAll: 'Show all waivers',
    search: 'Rule, subject or reason',
    count_one: '{{count}} waiver',
    count_other: '{{count}} waivers',
    'facet.status': 'Status',
    'none.title': 'There are no waivers',
    'none.description':
      'Ask for one on a finding, or on the page of a rule for a whole selection.',
    'empty.title': 'Nothing waits, and nothing expires soon',
    'empty.description': 'There is nothing to decide on today.',
    'noMatch.title': 'Nothing matches',
    'noMatch.description': 'No waiver has all that is asked for.',
    'column.waiver': 'Waiver',
    'column.accepts': 'What it accepts',
    'column.reason': 'Reason',
    'column.who': 'Who',
    'column.status': 'Status',
    'column.actions': 'Decide',
    'row.on': 'on {{subject}}, {{finding}}',
    'row.finding': 'see the finding',
    'row.until': 'until {{day}}',
    'row.asked': '{{person}} asked {{when}}',
    'row.decided': '{{person}} decided {{when}}',
    'row.commented': '{{said}}: {{comment}}',
    'ask.title': 'Ask for a waiver',
    'ask.about':
      'A waiver accepts this for a while. Whoever decides on waivers looks at it next; nobody approves their own. The finding stays in every list, marked.',
    'ask.submit': 'Ask',
    'reason.label': 'Reason',
    'reason.description':
      'Why it is to be accepted, and what happens until then.',
    'reason.missing': 'Say why, in a sentence.',
    'until.label': 'Until',
    'until.description': 'The last day on which it holds.',
    'until.days': '{{days}} days',
    'selection.label': 'Selection',
    'selection.description':
      'A filter predicate, as in the catalog, such as {{example}}',
    'selection.noObject': 'It needs to be an object in braces.',
    'selection.noJson': 'It is no JSON: {{why}}',
    'decide.comment': 'Comment',
    'decide.subject': '{{rule}} on {{subject}}: {{reason}}',
    'decide.selection': '{{rule}} on a selection: {{reason}}',
    'decide.approve.label': 'Approve',
    'decide.approve.title': 'Approve this waiver',
    'decide.approve.about':
      'What it covers counts as accepted from now on, until its last day.',
    'decide.reject.label': 'Reject',
    'decide.reject.title': 'Reject this waiver',
    'decide.reject.about':
      'What it covers stays open. Say why, so that it can be asked better.',
    'decide.revoke.label': 'Revoke',
    'decide.revoke.title': 'Revoke this waiver',
    'decide.revoke.about': 'It ends now, and what it covers is open again.',
    'decide.takeBack.label': 'Take back',
    'decide.takeBack.title': 'Take this request back',
    'decide.takeBack.about': 'Nobody needs to decide on it any more.',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `waiversTexts` in one language. */
export type WaiversT = TranslationFunction<typeof waiversTexts.T>;
