import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { Requirement } from '@pillars/plugin-ownership-common';
import { RefLink } from '../../shared/RefLink';
import { Level } from '../Level';
import { Check } from '../RequirementList';
import { CellState } from '../standardState';
import { NONE } from './matrixRows';
import styles from './panel.module.css';
import { adoptionTexts } from './texts';

const Place = (props: { entityRef: string; none: string }) =>
  props.entityRef === NONE ? (
    <>{props.none}</>
  ) : (
    <RefLink entityRef={props.entityRef} variant="body-small" />
  );

/** Whose the entities below are. */
const Only = ({ domain, team }: Pick<CellState, 'domain' | 'team'>) => {
  const { t } = useTranslationRef(adoptionTexts);
  const places = {
    domain: <Place entityRef={domain ?? NONE} none={t('panel.noDomain')} />,
    team: <Place entityRef={team ?? NONE} none={t('panel.nobody')} />,
  };
  if (domain && team) {
    return t('panel.only.both', places);
  }
  return team ? t('panel.only.team', places) : t('panel.only.domain', places);
};

/** What the entities below have in common. */
export const AboutCell = (props: {
  cell: CellState;
  requirement?: Requirement;
}) => {
  const { cell, requirement } = props;
  const { domain, team } = cell;
  return requirement || domain || team ? (
    <div>
      {requirement && (
        <>
          <Text as="p" className={styles.statement}>
            <Level level={requirement.level} /> {requirement.statement}
          </Text>
          <Text as="div" variant="body-small" color="secondary">
            <Check check={requirement.check} />
          </Text>
        </>
      )}
      {(team || domain) && (
        <Text as="div" variant="body-small" color="secondary">
          <Only domain={domain} team={team} />
        </Text>
      )}
    </div>
  ) : null;
};
