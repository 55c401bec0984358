import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { WaiverItem } from '@pillars/plugin-ownership-common';
import { WaiverChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import { WaiverActions } from '../waivers/WaiverActions';
import styles from './mine.module.css';
import { mineTexts } from './texts';

const Waiver = (props: { waiver: WaiverItem; onChanged: () => void }) => {
  const { waiver, onChanged } = props;
  const { rule, subject, fingerprint, expiresOn } = waiver;
  const { t } = useTranslationRef(mineTexts);
  const { ago, inDays } = useWords();
  const paths = usePaths();
  const href = fingerprint
    ? paths.findings({ state: 'any', open: fingerprint })
    : paths.rule(rule);
  return (
    <li>
      <div className={styles.head}>
        <WaiverChip status={waiver.status} />
        <PageLink tab={fingerprint ? 'findings' : 'rules'} href={href}>
          {rule}
        </PageLink>
        {subject ? (
          <RefLink entityRef={subject} />
        ) : (
          <Text color="secondary">{t('waivers.selection')}</Text>
        )}
      </div>
      <Text>{waiver.reason}</Text>
      <Text as="div" variant="body-small" color="secondary">
        {t('waivers.asked', {
          who: <RefLink entityRef={waiver.requestedBy} variant="body-small" />,
          when: ago(waiver.requestedAt),
        })}{' '}
        {expiresOn &&
          t('waivers.until', { day: expiresOn, when: inDays(expiresOn) })}
      </Text>
      <WaiverActions waiver={waiver} onChanged={onChanged} />
    </li>
  );
};

/** Waivers that wait for a decision or end soon, with what one may do. */
export const Waivers = (props: {
  items: readonly WaiverItem[];
  onChanged: () => void;
}) => (
  <ul className={styles.list}>
    {props.items.map(waiver => (
      <Waiver key={waiver.id} waiver={waiver} onChanged={props.onChanged} />
    ))}
  </ul>
);
