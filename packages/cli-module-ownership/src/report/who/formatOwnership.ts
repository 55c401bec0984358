import {
  Lead,
  OwnedSource,
  Owner,
  WhoOwnsResponse,
} from '@pillars/plugin-ownership-common';
import { oneLine } from '../safeText';
import { toColumns } from '../standard/columns';
import { Paint, painter } from '../text';

const OWNERSHIP = {
  orphaned: 'orphaned (no living owner)',
  atRisk: 'at risk',
  owned: 'owned',
};

const RUN = {
  contradicted: 'contradicted',
  undeclared: 'undeclared',
  shown: 'shown',
  notApplicable: 'not applicable',
};

const NOBODY = 'nobody';

const ownerWords = ({ ref, standing }: Owner) => `${ref}, ${standing}`;

function leadWords(lead: Lead): string {
  switch (lead.to) {
    case 'unknown':
      return 'not stated';
    case 'managed':
      return lead.fact.value;
    case 'unattributed':
      return `${lead.fact.value}, which leads to nobody`;
    default: {
      const { fact, ref, to } = lead;
      const who = fact.value === ref ? ref : `${fact.value} of ${ref}`;
      return to === 'owner' ? who : `${who}, who is not the owner`;
    }
  }
}

type Row = [name: string, value: string];

function runRows({ run, leads }: OwnedSource): Row[] {
  return [
    ...(run ? [['who runs it', RUN[run]] as Row] : []),
    ...(leads
      ? ([
          ['operator', leadWords(leads.operator)],
          ['on-call', leadWords(leads.onCall)],
          ['escalation', leadWords(leads.escalation)],
        ] satisfies Row[])
      : []),
  ];
}

function suggestionRows({ ownership, suggestions }: OwnedSource): Row[] {
  return ownership === 'orphaned'
    ? suggestions.map(({ owner, reasons: [first] }, index) => [
        index ? '' : 'perhaps',
        `${owner}: ${first.text}`,
      ])
    : [];
}

function block(answer: OwnedSource, paint: Paint): string {
  const { ref, owners, accountable, ownership, why, source } = answer;
  const verdict = ownership && OWNERSHIP[ownership];
  const rows: Row[] = [
    ...(source ? [['source', source.place] as Row] : []),
    ...(owners.length ? owners.map(ownerWords) : [NOBODY]).map(
      (words, index): Row => [index ? '' : 'owner', words],
    ),
    ['accountable', accountable ?? NOBODY],
    ['verdict', verdict ? `${verdict}: ${why}` : why],
    ...runRows(answer),
    ...suggestionRows(answer),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return [
    paint('bold', oneLine(ref)),
    ...rows.map(
      ([name, value]) =>
        `  ${paint('gray', name)}${' '.repeat(width - name.length)}${oneLine(
          value,
        )}`,
    ),
  ].join('\n');
}

/** What is below the place, one line each: a repository may hold hundreds. */
function withinBlock(within: readonly OwnedSource[], paint: Paint): string[] {
  const rows = within.map(({ ref, owners, ownership, source }) =>
    [
      ref,
      owners.map(ownerWords).join('; ') || NOBODY,
      ownership ? OWNERSHIP[ownership] : '',
      source?.place ?? '',
    ].map(cell => oneLine(cell)),
  );
  return rows.length
    ? [
        [
          paint('bold', `Below it (${rows.length})`),
          ...toColumns(rows).map(line => `  ${line}`),
        ].join('\n'),
      ]
    : [];
}

function formatText(
  { place, entities }: WhoOwnsResponse,
  paint: Paint,
): string {
  const within = entities.filter(one => one.source?.how === 'within');
  const blocks = [
    ...(place ? [paint('bold', oneLine(place))] : []),
    ...entities
      .filter(one => one.source?.how !== 'within')
      .map(one => block(one, paint)),
    ...withinBlock(within, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Who owns what was asked about, in one of the formats of the command line. */
export function formatOwnership(
  ownership: WhoOwnsResponse,
  format: 'text' | 'json',
  colours: boolean,
): string {
  return format === 'json'
    ? `${JSON.stringify(ownership, null, 2)}\n`
    : formatText(ownership, painter(colours));
}
