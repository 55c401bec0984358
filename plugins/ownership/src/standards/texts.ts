import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What the page of a standard says over all its tabs, and beside its text. */
export const standardsTexts = createTranslationRef({
  id: 'ownership.standards',
  messages: {
    'notFound.standard': 'There is no standard {{name}}',
    'notFound.version': 'There is no version {{version}} of {{name}}',
    'notFound.revision': 'There is no text {{revision}} of {{name}}',
    'notFound.description': 'It never was, or it is not yours to see.',
    'notFound.newest': 'Read the newest text',
    'notFound.all': 'All standards',
    ownPage: 'Open its own page',
    'tab.text': 'Text',
    'tab.adoption': 'Adoption',
    'tab.versions': 'Versions',
    'fact.status': 'Status',
    'fact.version': 'Version',
    'fact.guild': 'Guild',
    'fact.effectiveFrom': 'Effective from',
    'fact.sunset': 'Sunset',
    'fact.reviewBy': 'Review by',
    'fact.overdue': '⚠ overdue: {{day}}',
    'fact.supersededBy': 'Superseded by',

    'revision.text': 'text {{number}}',
    'revision.version': 'version {{version}}',
    'revision.ofSeveral': 'version {{version}} (text {{number}})',

    'old.title': 'You are reading {{revision}} of {{standard}}',
    'old.description':
      'The newest is {{revision}}, first seen {{ago}}. Adoption is always that of the newest.',
    'old.newest': 'Read the newest',
    'silent.version':
      'What version {{version}} asks for changed without a new version',
    'silent.noVersion': 'What it asks for changed, and it states no version',
    'silent.description':
      'That was seen {{ago}}. Who complied with the text before cannot know; a new version would tell them.',
    'silent.see': 'See what changed',
    'removed.title': 'It was removed from the catalog',
    'removed.description':
      'That was seen {{ago}}. It binds nobody any more; what it said stays here to be read.',
    'retired.title': 'It is retired',
    'retired.description':
      'It binds nobody any more, and stays here to be read.',
    'refused.title': 'Another definition has the same name',
    'refused.all':
      'The catalog keeps one, and drops what stands at {{places}}. One of them needs another name.',
    'refused.some_one':
      'The catalog keeps one, and drops what stands at {{places}} and {{count}} more place. One of them needs another name.',
    'refused.some_other':
      'The catalog keeps one, and drops what stands at {{places}} and {{count}} more places. One of them needs another name.',
    'noGuild.title': 'Nobody is known to publish it',
    'noGuild.description':
      'It names {{guild}}, which is no guild of the catalog, or not yours to see. Without a guild, nobody answers for what it asks.',

    'scope.all.proposed': 'Would bind every owned entity',
    'scope.all.trial': 'Is tried out on every owned entity',
    'scope.all.upcoming': 'Will bind every owned entity',
    'scope.all.inForce': 'Binds every owned entity',
    'scope.all.past': 'Bound every owned entity',
    'scope.some.proposed': 'Would bind every owned entity with: {{predicate}}',
    'scope.some.trial':
      'Is tried out on every owned entity with: {{predicate}}',
    'scope.some.upcoming': 'Will bind every owned entity with: {{predicate}}',
    'scope.some.inForce': 'Binds every owned entity with: {{predicate}}',
    'scope.some.past': 'Bound every owned entity with: {{predicate}}',
    'scope.today_one': '{{count}} entity today.',
    'scope.today_other': '{{count}} entities today.',
    'nothing.removed': 'What is not in the catalog any more binds nothing.',
    'nothing.noMatch':
      '{{field}} matches nothing in the catalog today, as far as you may see it.',
    'nothing.noEntity':
      'There is no owned entity in the catalog today, as far as you may see it.',

    'asks.title': 'What it asks for',
    'asks.summary': 'It asks for {{things}}: {{levels}}.',
    'asks.things_one': '{{count}} thing',
    'asks.things_other': '{{count}} things',
    'asks.nothing': 'The text names no requirement that could be checked.',
    'asks.appliesToNothing': 'It applies to nothing that is bound',
    'check.none': 'Not checked: nobody can tell from the catalog who meets it.',
    'check.rule': 'Checked by the rule {{rule}}',
    'check.predicate': 'Checked: {{predicate}}',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `standardsTexts` in one language. */
export type StandardsT = TranslationFunction<typeof standardsTexts.T>;
