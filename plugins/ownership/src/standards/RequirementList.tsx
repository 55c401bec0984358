import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  Requirement,
  RequirementAdoption,
  StandardRequirement,
} from '@pillars/plugin-ownership-common';
import { adoptionInWords } from '../shared/Adoption';
import { AdoptionBar } from '../shared/AdoptionBar';
import { PageLink } from '../shared/PageLink';
import { Predicate } from '../shared/Predicate';
import { sharedTexts } from '../shared/texts';
import { usePaths } from '../shared/usePaths';
import { Level } from './Level';
import styles from './standards.module.css';
import { standardsTexts } from './texts';

/** Whether and how it is checked who meets a requirement. */
export const Check = ({ check }: Pick<StandardRequirement, 'check'>) => {
  const { t } = useTranslationRef(standardsTexts);
  const paths = usePaths();
  if (check === undefined) {
    return <>{t('check.none')}</>;
  }
  if (typeof check !== 'string') {
    return t('check.predicate', { predicate: <Predicate predicate={check} /> });
  }
  const rule = (
    <PageLink tab="rules" href={paths.rule(check)} variant="body-small">
      {check}
    </PageLink>
  );
  return t('check.rule', { rule });
};

/** How far a requirement has come, and the way to its entities. */
const Adoption = (props: {
  standard: string;
  adoption: RequirementAdoption;
}) => {
  const { standard, adoption } = props;
  const { id } = adoption;
  const { t } = useTranslationRef(standardsTexts);
  const { t: sharedT } = useTranslationRef(sharedTexts);
  const paths = usePaths();
  return (
    <div className={styles.requirementFigures}>
      <AdoptionBar label={id} counts={{ ...adoption, expiring: 0 }} />
      <PageLink
        tab="standards"
        href={paths.standard(standard, { tab: 'adoption', requirement: id })}
        variant="body-small"
      >
        {adoptionInWords(sharedT, adoption) || t('asks.appliesToNothing')}
      </PageLink>
    </div>
  );
};

/** What a standard asks for, in its order. */
export const RequirementList = (props: {
  /** Full ref. */
  standard: string;
  requirements: readonly Requirement[];
  /** Absent for a text that is not the newest one. */
  adoption?: readonly RequirementAdoption[];
}) => {
  const { t } = useTranslationRef(standardsTexts);
  const adoption = new Map(props.adoption?.map(one => [one.id, one]));
  return props.requirements.length ? (
    <ol className={styles.requirements}>
      {props.requirements.map(({ id, level, statement, check }) => {
        const figures = adoption.get(id);
        return (
          <li key={id} id={`requirement-${id}`}>
            <div>
              <div className={styles.requirementHead}>
                <Level level={level} />
                <code>{id}</code>
              </div>
              <Text as="p">{statement}</Text>
              <Text as="div" variant="body-small" color="secondary">
                <Check check={check} />
              </Text>
            </div>
            {figures && (
              <Adoption standard={props.standard} adoption={figures} />
            )}
          </li>
        );
      })}
    </ol>
  ) : (
    <Text color="secondary">{t('asks.nothing')}</Text>
  );
};
