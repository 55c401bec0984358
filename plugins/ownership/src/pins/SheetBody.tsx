import { PinAgendaItem, PinChangeItem } from '@pillars/plugin-ownership-common';
import { usePaths } from '../shared/usePaths';
import { plural, shortRef } from '../shared/words';
import { byDomain } from './byDomain';
import { claimsOf } from './claims';
import {
  allEvidence,
  evidenceInWords,
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
import { SheetColumn, SheetTable } from './SheetTable';
import { WholePin } from './wholePin';

const Name = ({ item }: { item: Pick<PinAgendaItem, 'ref' | 'title'> }) => (
  <a href={usePaths().review({ open: item.ref })}>{nameOf(item)}</a>
);

/** A sentence, and what anybody can check. */
const Why = ({ item }: { item: PinAgendaItem }) => (
  <>
    {reasonsInWords(item)}
    <div className={styles.evidence}>{allEvidence(item)}</div>
  </>
);

const { columns: HEADS } = AGENDA;

const ORPHAN_COLUMNS: ReadonlyArray<SheetColumn<PinAgendaItem>> = [
  [HEADS.entity, item => <Name item={item} />, 16],
  [HEADS.tier, item => item.tier, 6],
  [HEADS.why, item => <Why item={item} />],
  [HEADS.owner, ownersInWords, 16],
  [HEADS.could, suggestionInWords],
  [HEADS.outcome, item => outcomeInWords(item.outcome), 20],
];

const SHORT_COLUMNS: ReadonlyArray<SheetColumn<PinAgendaItem>> = [
  [HEADS.entity, item => <Name item={item} />, 20],
  ['Domain', item => domainName(item.domain), 14],
  [HEADS.tier, item => item.tier, 6],
  [HEADS.owner, ownersInWords, 20],
  [HEADS.why, item => <Why item={item} />],
];

const CHANGE_COLUMNS: ReadonlyArray<SheetColumn<PinChangeItem>> = [
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
                        <div className={styles.evidence}>
                          {evidenceInWords(one.evidence)}
                        </div>
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
