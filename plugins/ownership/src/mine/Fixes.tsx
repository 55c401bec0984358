import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { FindingItem, isOpen } from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { AcceptedChip, SeverityChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';
import { shortRef } from '../shared/words';
import styles from './mine.module.css';
import { mineTexts } from './texts';

/** For which team, since when, and what people say of it. */
const About = (props: { finding: FindingItem; isForOne: boolean }) => {
  const { accountable, openedAt, waiver, confirmation } = props.finding;
  const { t } = useTranslationRef(mineTexts);
  const { ago } = useWords();
  const parts = [
    accountable && !props.isForOne
      ? t('fixes.for', {
          team: <RefLink entityRef={accountable} variant="body-small" />,
        })
      : undefined,
    t('fixes.found', { when: ago(openedAt) }),
    waiver?.expiresOn && t('fixes.waived', { day: waiver.expiresOn }),
    confirmation && t('fixes.confirmed'),
  ].filter(Boolean);
  return (
    <Text as="div" variant="body-small" color="secondary">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </Text>
  );
};

const Fix = (props: {
  finding: FindingItem;
  isForOne: boolean;
  onOpen: (fingerprint: string) => void;
}) => {
  const { finding, isForOne, onOpen } = props;
  const { t } = useTranslationRef(mineTexts);
  const { message, fix } = useWording().finding(finding);
  const { subject, rule, fingerprint } = finding;
  const label = t(fix.patch ? 'fixes.lines' : 'fixes.finding');
  return (
    <li>
      <div className={styles.head}>
        <SeverityChip severity={finding.severity} />
        {!isOpen(finding) && <AcceptedChip />}
        <RefLink entityRef={subject} />
        <Text variant="body-small" color="secondary">
          {parseEntityRef(subject).kind}
        </Text>
      </div>
      <Text>{message}</Text>
      <Text color="secondary">{t('fixes.todo', { fix: fix.summary })}</Text>
      <About finding={finding} isForOne={isForOne} />
      <Button
        variant="secondary"
        size="small"
        aria-label={t('fixes.open', {
          label,
          subject: shortRef(subject),
          rule,
        })}
        onPress={() => onOpen(fingerprint)}
      >
        {label}
      </Button>
    </li>
  );
};

/** What somebody's teams are to fix; each opens the whole finding. */
export const Fixes = (props: {
  items: readonly FindingItem[];
  /** Whether it is about one team alone, which then need not be named. */
  isForOne: boolean;
  onOpen: (fingerprint: string) => void;
}) => (
  <ul className={styles.list}>
    {props.items.map(finding => (
      <Fix
        key={finding.fingerprint}
        finding={finding}
        isForOne={props.isForOne}
        onOpen={props.onOpen}
      />
    ))}
  </ul>
);
