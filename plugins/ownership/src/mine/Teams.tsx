import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex, Select, Text } from '@backstage/ui';
import { MineTeam } from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { RefLink } from '../shared/RefLink';
import { shortRef } from '../shared/words';
import styles from './mine.module.css';
import { mineTexts } from './texts';

const TeamLinks = ({ teams }: { teams: readonly MineTeam[] }) => (
  <>
    {teams.map(({ ref }, index) => (
      <Fragment key={ref}>
        {index > 0 && ', '}
        <RefLink entityRef={ref} />
      </Fragment>
    ))}
  </>
);

/** In whose place one acts, and which of these the page is about. */
export const Teams = (props: {
  teams: readonly MineTeam[];
  chosen: string | undefined;
  onChange: (team: string | undefined) => void;
}) => {
  const { teams, chosen, onChange } = props;
  const { t } = useTranslationRef(mineTexts);
  const below = teams.reduce((sum, one) => sum + one.below, 0);
  if (teams.length === 0 && !chosen) {
    return (
      <Alert
        status="info"
        icon
        title={t('noTeam.title')}
        description={t('noTeam.about')}
      />
    );
  }
  return (
    <Flex align="center" gap="3" style={{ flexWrap: 'wrap' }}>
      {teams.length > 0 && (
        <Text as="div">
          {t('teams.for', { teams: <TeamLinks teams={teams} /> })}{' '}
          {below > 0 && t('teams.below', { count: below })}
        </Text>
      )}
      {(teams.length > 1 || chosen) && (
        <Select
          aria-label={t('teams.label')}
          className={styles.select}
          size="small"
          options={[
            { value: '', label: t('teams.all') },
            ...teams.map(({ ref, title }) => ({
              value: ref,
              label: title ?? shortRef(ref),
            })),
          ]}
          value={chosen ?? ''}
          onChange={value => onChange(value ? String(value) : undefined)}
        />
      )}
    </Flex>
  );
};
