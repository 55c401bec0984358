import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** The page of what waits for a person, and the widget about it. */
export const mineTexts = createTranslationRef({
  id: 'ownership.mine',
  messages: {
    title: 'Mine',
    about:
      'What your teams must fix, what waits for you, and what changed this week.',
    counted: '{{title}} ({{total}})',
    'teams.label': 'Team',
    'teams.all': 'All my teams',
    'teams.for': 'You act for {{teams}}.',
    'teams.below_one': 'With them for {{count}} group below them.',
    'teams.below_other': 'With them for {{count}} groups below them.',
    'noTeam.title': 'You are in no team',
    'noTeam.about':
      'Your teams are the groups that your User entity in the catalog names under spec.memberOf, as they were when you signed in, and the guilds that you chair. Ask whoever looks after the directory to add you, then sign in again.',
    'pending.title': 'The first review has not ended yet',
    'pending.about':
      'It reads the whole catalog once. This page shows what waits for you as soon as it is there.',
    'fixes.title': 'What my teams must fix',
    'fixes.about':
      'The worst first, then the riskiest. What is accepted for now comes last.',
    'fixes.none': 'Your teams have nothing to fix.',
    'fixes.noneAbout':
      'A finding comes here when one of your teams is the one to act on it: as owner of what it is about, as the team or guild itself, or as owner of the system or domain around it.',
    'fixes.todo': 'To do: {{fix}}',
    'fixes.for': 'for {{team}}',
    'fixes.found': 'found {{when}}',
    'fixes.waived': 'waived until {{day}}',
    'fixes.confirmed': 'confirmed',
    'fixes.lines': 'See the lines that fix it',
    'fixes.finding': 'See the finding',
    'fixes.open': '{{label}}: {{subject}}, {{rule}}',
    'waivers.title': 'Waivers that wait',
    'waivers.about':
      'Those that you may decide on, those of your teams that nobody decided on, and those of theirs that expire soon.',
    'waivers.none': 'No waiver waits for you, and none of yours expires soon.',
    'waivers.noneAbout':
      'A waiver accepts a finding for a while. Ask for one where a finding cannot be fixed in time; somebody else approves it.',
    'waivers.selection': 'on a selection',
    'waivers.asked': '{{who}} asked {{when}}.',
    'waivers.until': 'It goes until {{day}} ({{when}}).',
    'confirm.title': 'Ownership to confirm',
    'confirm.about_one':
      'What your teams own, and nobody confirmed within {{count}} day. You say that it is still theirs; your name and the date are kept.',
    'confirm.about_other':
      'What your teams own, and nobody confirmed within {{count}} days. You say that it is still theirs; your name and the date are kept.',
    'confirm.off': 'This portal does not ask to confirm ownership.',
    'confirm.offAbout': 'The rule stale-confirmation is turned off.',
    'confirm.none': 'There is nothing to confirm.',
    'confirm.noneAbout':
      'Everything that your teams own was confirmed lately, or they own nothing that the review looks at.',
    'confirm.all_one': 'Select {{count}}',
    'confirm.all_other': 'Select all {{count}}',
    'confirm.chosen': 'Select',
    'confirm.choose': 'Select {{name}}',
    'confirm.entity': 'What',
    'confirm.owner': 'Owner',
    'confirm.last': 'Confirmed',
    'confirm.never': 'never',
    'confirm.tier': 'Tier {{tier}}',
    'confirm.submitNone': 'Confirm',
    'confirm.submit_one': 'Confirm {{count}}',
    'confirm.submit_other': 'Confirm {{count}}',
    'confirm.done_one': '{{count}} ownership confirmed',
    'confirm.done_other': '{{count}} ownerships confirmed',
    'confirm.doneBy': 'By {{who}}, {{when}}: {{what}}',
    'confirm.missing_one': '{{count}} could not be confirmed',
    'confirm.missing_other': '{{count}} could not be confirmed',
    'confirm.missingAbout':
      'Not in the last review any more, or not yours to see: {{what}}',
    'confirm.mayNot':
      'You may read this list; confirming needs the permission ownership.confirm.',
    'changes.title': 'What changed this week',
    'changes.label': 'Change',
    'changes.all': 'All changes',
    'changes.first':
      'The first review was on {{day}}: what it found may be older, and counts as found this week.',
    'changes.none': 'Nothing changed this week.',
    'changes.noneAbout':
      'Findings that come and go, waivers, confirmations and new owners of what is yours are listed here for seven days.',
    'changes.noMatch': 'No such change this week.',
    'changes.opened.label': 'Found',
    'changes.opened.means': 'A review found it for the first time.',
    'changes.reopened.label': 'Found again',
    'changes.reopened.means': 'It was resolved in the last month, and is back.',
    'changes.resolved.label': 'Resolved',
    'changes.resolved.means': 'The last review does not find it any more.',
    'changes.waived.label': 'Waived',
    'changes.waived.means': 'Somebody approved a waiver.',
    'changes.confirmed.label': 'Confirmed',
    'changes.confirmed.means': 'Somebody said that the owner is right.',
    'changes.owner.label': 'New owner',
    'changes.owner.means': 'Another group owns it than before.',
    'changes.rule': '{{rule}} on {{subject}}',
    'changes.waivedBy': '{{rule}} on {{subject}}, by {{by}}',
    'changes.selectionBy': '{{rule}} on a selection, by {{by}}',
    'changes.confirmedBy': '{{subject}}, by {{by}}',
    'changes.fromTo': '{{subject}}, from {{before}} to {{after}}',
    'changes.gained': '{{subject}} has an owner: {{after}}',
    'changes.lost': '{{subject}} has no living owner; it was {{before}}',
    'widget.title': 'My ownership',
    'widget.fixes': 'to fix',
    'widget.waivers': 'waivers wait',
    'widget.confirm': 'to confirm',
    'widget.first': 'To fix first',
    'widget.none': 'Nothing to fix: your teams have no open finding.',
    'widget.open': 'Open my page',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `mineTexts` in one language. */
export type MineT = TranslationFunction<typeof mineTexts.T>;
