import {
  Language,
  Lead,
  OwnedSource,
  Owner,
  WhoOwnsResponse,
} from '@pillars/plugin-ownership-common';
import { oneLine } from '../safeText';
import { speechIn } from '../speech';
import { toColumns } from '../standard/columns';
import { Paint, painter } from '../text';
import { whoPhrases, wordFor } from './phrases';

const ownerWords = ({ ref, standing }: Owner, language: Language) =>
  whoPhrases[language]('ownerIs', {
    ref,
    standing: wordFor(standing, language),
  });

function leadWords(lead: Lead, language: Language): string {
  const t = whoPhrases[language];
  switch (lead.to) {
    case 'unknown':
      return t('notStated');
    case 'managed':
      return lead.fact.value;
    case 'unattributed':
      return t('leadsNowhere', { value: lead.fact.value });
    default: {
      const { fact, ref, to } = lead;
      const who =
        fact.value === ref ? ref : t('valueOf', { value: fact.value, ref });
      return to === 'owner' ? who : t('notOwner', { who });
    }
  }
}

type Row = [name: string, value: string];

function runRows({ run, leads }: OwnedSource, language: Language): Row[] {
  const t = whoPhrases[language];
  return [
    ...(run ? [[t('whoRuns'), wordFor(run, language)] as Row] : []),
    ...(leads
      ? ([
          [t('operator'), leadWords(leads.operator, language)],
          [t('onCall'), leadWords(leads.onCall, language)],
          [t('escalation'), leadWords(leads.escalation, language)],
        ] satisfies Row[])
      : []),
  ];
}

function suggestionRows(
  { ownership, suggestions }: OwnedSource,
  language: Language,
): Row[] {
  const t = whoPhrases[language];
  return ownership === 'orphaned'
    ? suggestions.map(({ owner, reasons: [first] }, index) => [
        index ? '' : t('perhaps'),
        t('suggested', { owner, why: first.text }),
      ])
    : [];
}

function ownershipRows(answer: OwnedSource, language: Language): Row[] {
  const t = whoPhrases[language];
  const { owners, accountable, ownership, why, source } = answer;
  const names = owners.map(one => ownerWords(one, language));
  return [
    ...(source ? [[t('source'), source.place] as Row] : []),
    ...(names.length ? names : [t('nobody')]).map(
      (words, index): Row => [index ? '' : t('owner'), words],
    ),
    [t('accountable'), accountable ?? t('nobody')],
    [
      t('verdict'),
      ownership
        ? t('verdictIs', { verdict: wordFor(ownership, language), why })
        : why,
    ],
  ];
}

function block(answer: OwnedSource, paint: Paint, language: Language): string {
  const rows = [
    ...ownershipRows(answer, language),
    ...runRows(answer, language),
    ...suggestionRows(answer, language),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return [
    paint('bold', oneLine(answer.ref)),
    ...rows.map(
      ([name, value]) =>
        `  ${paint('gray', name)}${' '.repeat(width - name.length)}${oneLine(
          value,
        )}`,
    ),
  ].join('\n');
}

/** What is below the place, one line each: a repository may hold hundreds. */
function withinBlock(
  within: readonly OwnedSource[],
  paint: Paint,
  language: Language,
): string[] {
  const t = whoPhrases[language];
  const rows = within.map(({ ref, owners, ownership, source }) =>
    [
      ref,
      owners.map(one => ownerWords(one, language)).join(t('then')) ||
        t('nobody'),
      ownership ? wordFor(ownership, language) : '',
      source?.place ?? '',
    ].map(cell => oneLine(cell)),
  );
  return rows.length
    ? [
        [
          paint('bold', t('below', { count: rows.length })),
          ...toColumns(rows).map(line => `  ${line}`),
        ].join('\n'),
      ]
    : [];
}

function formatText(
  { place, entities }: WhoOwnsResponse,
  paint: Paint,
  language: Language,
): string {
  const within = entities.filter(one => one.source?.how === 'within');
  const blocks = [
    ...(place ? [paint('bold', oneLine(place))] : []),
    ...entities
      .filter(one => one.source?.how !== 'within')
      .map(one => block(one, paint, language)),
    ...withinBlock(within, paint, language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Who owns what was asked about, in one of the formats of the command line. */
export function formatOwnership(
  found: WhoOwnsResponse,
  {
    format,
    colours,
    language,
  }: { format: 'text' | 'json'; colours: boolean; language: Language },
): string {
  const { wording } = speechIn(language);
  const ownership = {
    ...found,
    entities: found.entities.map(wording.ownership),
  };
  return format === 'json'
    ? `${JSON.stringify(ownership, null, 2)}\n`
    : formatText(ownership, painter(colours), language);
}
