import { PinAgendaItem, PinChangeItem } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { usePaths } from '../shared/usePaths';
import { plural, shortRef } from '../shared/words';
import { byDomain } from './byDomain';
import { claimsOf } from './claims';
import {
  nameOf,
  outcomeInWords,
  ownersInWords,
  reasonsInWords,
  suggestionInWords,
} from './inWords';
import { dayOf, domainName } from './pinState';
import {
  AGENDA,
  CHANGE_WORDS,
  CHANGED,
  CLAIM,
  END,
  LIST,
  TAB,
} from './pinWords';
import styles from './sheet.module.css';
import { WholePin } from './wholePin';

/** A column; its width is a share of the paper, for the same in each table. */
type Column<T> = [
  title: string,
  read: (item: T) => ReactNode,
  percent?: number,
];

/** A plain table: its head stands on every page, and no row is cut. */
function SheetTable<T extends { ref: string }>(props: {
  label: string;
  columns: ReadonlyArray<Column<T>>;
  items: readonly T[];
}) {
  const { label, columns, items } = props;
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map(([title, , percent]) => (
            <th
              key={title}
              scope="col"
              style={percent ? { width: `${percent}%` } : undefined}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.ref}>
            {columns.map(([title, read]) => (
              <td key={title}>{read(item)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Name = ({ item }: { item: Pick<PinAgendaItem, 'ref' | 'title'> }) => (
  <a href={usePaths().review({ open: item.ref })}>{nameOf(item)}</a>
);

const { columns: HEADS } = AGENDA;

const ORPHAN_COLUMNS: ReadonlyArray<Column<PinAgendaItem>> = [
  [HEADS.entity, item => <Name item={item} />, 16],
  [HEADS.tier, item => item.tier, 6],
  [HEADS.why, reasonsInWords],
  [HEADS.owner, ownersInWords, 16],
  [HEADS.could, suggestionInWords],
  [HEADS.outcome, item => outcomeInWords(item.outcome), 20],
];

const SHORT_COLUMNS: ReadonlyArray<Column<PinAgendaItem>> = [
  [HEADS.entity, item => <Name item={item} />, 20],
  ['Domain', item => domainName(item.domain), 14],
  [HEADS.tier, item => item.tier, 6],
  [HEADS.owner, ownersInWords, 20],
  [HEADS.why, reasonsInWords],
];

const CHANGE_COLUMNS: ReadonlyArray<Column<PinChangeItem>> = [
  [HEADS.entity, item => <Name item={item} />],
  ['Domain', item => domainName(item.domain)],
  ['Change', item => CHANGE_WORDS[item.change].label],
  [
    'Outcome of the one before',
    ({ decided }) =>
      decided && `${END[decided.end].label}. ${outcomeInWords(decided)}`,
  ],
];

const Report = ({ whole }: { whole: WholePin }) => {
  const { answer, findings } = whole;
  return (
    <section>
      <h2>{TAB.report}</h2>
      <dl className={styles.claims}>
        {claimsOf(answer).map(({ id, title, text, evidence }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {text}
              {evidence && 'rules' in evidence && (
                <ul>
                  {findings
                    .filter(one => evidence.rules.includes(one.rule))
                    .map((one, index) => (
                      <li key={`${one.subject} ${index}`}>
                        {shortRef(one.subject)}: {one.text}
                      </li>
                    ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h2>{CLAIM.byDomain}</h2>
      <SheetTable
        label={CLAIM.byDomain}
        columns={[
          ['Domain', row => domainName(row.domain)],
          ['Orphaned', row => row.ownership.orphaned],
          ['At risk', row => row.ownership.atRisk],
          ['Owned', row => row.ownership.owned],
          ['Contradicted', row => row.run.contradicted],
          ['Undeclared', row => row.run.undeclared],
        ]}
        items={answer.byDomain.map(row => ({ ...row, ref: row.domain ?? '' }))}
      />
    </section>
  );
};

const Domain = (props: { domain?: string; items: PinAgendaItem[] }) => {
  const name = domainName(props.domain);
  return (
    <section className={styles.domain}>
      <h2>{name}</h2>
      <p>{plural(props.items.length, 'entity', 'entities')}</p>
      <SheetTable label={name} columns={ORPHAN_COLUMNS} items={props.items} />
    </section>
  );
};

const Rest = ({ whole }: { whole: WholePin }) => {
  const { answer, lists, changes } = whole;
  const { previous } = answer;
  return (
    <>
      {(['atRisk', 'contradicted'] as const).map(
        list =>
          lists[list].length > 0 && (
            <section key={list} className={styles.domain}>
              <h2>{LIST[list]}</h2>
              <SheetTable
                label={LIST[list]}
                columns={SHORT_COLUMNS}
                items={lists[list]}
              />
            </section>
          ),
      )}
      {previous && (
        <section className={styles.domain}>
          <h2>{TAB.changes}</h2>
          <p>{CHANGED.since(previous.title, dayOf(previous.createdAt))}</p>
          <SheetTable
            label={TAB.changes}
            columns={CHANGE_COLUMNS}
            items={changes}
          />
        </section>
      )}
    </>
  );
};

/** The reality check, the agenda by domain, and what changed. */
export const SheetBody = ({ whole }: { whole: WholePin }) => {
  const { title, note, createdAt, reviewedAt } = whole.answer.pin;
  return (
    <>
      <h1>{title}</h1>
      <p>
        {CHANGED.pinned(dayOf(createdAt), new Date(reviewedAt).toUTCString())}
      </p>
      {note && <p>{note}</p>}
      <Report whole={whole} />
      {byDomain(whole.lists.orphaned).map(group => (
        <Domain key={group.domain ?? ''} {...group} />
      ))}
      <Rest whole={whole} />
    </>
  );
};
