import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Skeleton, Text } from '@backstage/ui';
import { FindingItem, MineResponse } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { SeverityChip } from '../shared/Chip';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { usePolled } from '../shared/usePolled';
import { useWording } from '../shared/useWording';
import { shortRef } from '../shared/words';
import styles from './mine.module.css';
import { mineTexts } from './texts';

const isPending = ({ status }: MineResponse) => status.state === 'pending';

const Figure = (props: { count: number; label: string }) => (
  <div>
    <dt>
      <Text>{props.label}</Text>
    </dt>
    <dd>{props.count}</dd>
  </div>
);

const First = ({ findings }: { findings: readonly FindingItem[] }) => {
  const { t } = useTranslationRef(mineTexts);
  const paths = usePaths();
  const wording = useWording();
  return (
    <ul className={styles.list} aria-label={t('widget.first')}>
      {findings.map(finding => (
        <li key={finding.fingerprint}>
          <div className={styles.head}>
            <SeverityChip severity={finding.severity} />
            <PageLink
              tab="mine"
              href={paths.mine({ open: finding.fingerprint })}
            >
              {shortRef(finding.subject)}
            </PageLink>
          </div>
          <Text>{wording.finding(finding).message}</Text>
        </li>
      ))}
    </ul>
  );
};

const Body = ({ mine }: { mine: MineResponse }) => {
  const { t } = useTranslationRef(mineTexts);
  const { error, warning, info } = mine.findings;
  const open = error + warning + info;
  return (
    <>
      <dl className={styles.figures}>
        <Figure count={open} label={t('widget.fixes')} />
        <Figure count={mine.waivers} label={t('widget.waivers')} />
        {mine.unconfirmed !== undefined && (
          <Figure count={mine.unconfirmed} label={t('widget.confirm')} />
        )}
      </dl>
      {open > 0 ? (
        <First findings={mine.first} />
      ) : (
        <Text>{t(mine.teams.length ? 'widget.none' : 'noTeam.title')}</Text>
      )}
    </>
  );
};

/** What waits for whoever is signed in, on the home page: figures and the first three. */
export const MineWidget = () => {
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const paths = usePaths();
  const { value, error, retry } = usePolled(() => api.getMine({}), isPending, [
    api,
  ]);
  return (
    <Flex direction="column" gap="3">
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('widget.title')}
      </Text>
      {error && !value && <FailedRequest error={error} retry={retry} />}
      {!error && !value && <Skeleton width="100%" height={160} />}
      {value && isPending(value) && <Text>{t('pending.about')}</Text>}
      {value && !isPending(value) && <Body mine={value} />}
      {paths.has('mine') && <Link href={paths.mine()}>{t('widget.open')}</Link>}
    </Flex>
  );
};
