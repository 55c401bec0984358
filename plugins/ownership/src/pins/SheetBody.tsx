import { PinAgendaItem } from '@pillars/plugin-ownership-common';
import { shortRef } from '../shared/words';
import { byDomain } from './byDomain';
import { Claim, claimsOf } from './claims';
import { evidenceInWords } from './inWords';
import { dayOf } from './pinState';
import styles from './sheet.module.css';
import {
  changeColumns,
  domainColumns,
  orphanColumns,
  shortColumns,
} from './sheetColumns';
import { SheetTable } from './SheetTable';
import { usePinWords } from './usePinWords';
import { WholePin } from './wholePin';

const Findings = (props: { claim: Claim; findings: WholePin['findings'] }) => {
  const { t } = usePinWords();
  const { evidence } = props.claim;
  return evidence && 'rules' in evidence ? (
    <ul>
      {props.findings
        .filter(one => evidence.rules.includes(one.rule))
        .map((one, index) => (
          <li key={`${one.subject} ${index}`}>
            {t('sheet.finding', {
              subject: shortRef(one.subject),
              text: one.text,
            })}
            <div className={styles.evidence}>
              {evidenceInWords(one.evidence)}
            </div>
          </li>
        ))}
    </ul>
  ) : null;
};

const Report = ({ whole }: { whole: WholePin }) => {
  const words = usePinWords();
  const { t } = words;
  const { answer, findings } = whole;
  return (
    <section>
      <h2>{t('tab.report')}</h2>
      <dl className={styles.claims}>
        {claimsOf(answer, t).map(claim => (
          <div key={claim.id}>
            <dt>{claim.title}</dt>
            <dd>
              {claim.text}
              <Findings claim={claim} findings={findings} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('claim.byDomain')}</h2>
      <SheetTable
        label={t('claim.byDomain')}
        columns={domainColumns(words)}
        items={answer.byDomain.map(row => ({ ...row, ref: row.domain ?? '' }))}
      />
    </section>
  );
};

const Domain = (props: { domain?: string; items: PinAgendaItem[] }) => {
  const words = usePinWords();
  const name = words.domain(props.domain);
  return (
    <section className={styles.domain}>
      <h2>{name}</h2>
      <p>{words.shared.entities(props.items.length)}</p>
      <SheetTable
        label={name}
        columns={orphanColumns(words)}
        items={props.items}
      />
    </section>
  );
};

const Changes = ({ whole }: { whole: WholePin }) => {
  const words = usePinWords();
  const { t } = words;
  const { previous } = whole.answer;
  return previous ? (
    <section className={styles.domain}>
      <h2>{t('tab.changes')}</h2>
      <p>
        {t('changes.since', {
          title: previous.title,
          day: dayOf(previous.createdAt),
        })}
      </p>
      <SheetTable
        label={t('tab.changes')}
        columns={changeColumns(words)}
        items={whole.changes}
      />
    </section>
  ) : null;
};

const OtherLists = ({ lists }: Pick<WholePin, 'lists'>) => {
  const words = usePinWords();
  const { t } = words;
  return (
    <>
      {(['atRisk', 'contradicted'] as const).map(
        list =>
          lists[list].length > 0 && (
            <section key={list} className={styles.domain}>
              <h2>{t(`list.${list}`)}</h2>
              <SheetTable
                label={t(`list.${list}`)}
                columns={shortColumns(words)}
                items={lists[list]}
              />
            </section>
          ),
      )}
    </>
  );
};

/** The reality check, the agenda by domain, and what changed. */
export const SheetBody = ({ whole }: { whole: WholePin }) => {
  const { t, shared } = usePinWords();
  const { title, note, createdAt, reviewedAt } = whole.answer.pin;
  const reviewed = new Date(reviewedAt).toLocaleString(shared.language, {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <>
      <h1>{title}</h1>
      <p>{t('sheet.pinned', { day: dayOf(createdAt), reviewed })}</p>
      {note && <p>{note}</p>}
      <Report whole={whole} />
      {byDomain(whole.lists.orphaned).map(group => (
        <Domain key={group.domain ?? ''} {...group} />
      ))}
      <OtherLists lists={whole.lists} />
      <Changes whole={whole} />
    </>
  );
};
