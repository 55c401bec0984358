import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { Requirement, StandardText } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { Predicate } from '../../shared/Predicate';
import { Level } from '../Level';
import { Check } from '../RequirementList';
import { bindsElse, RequirementChange, requirementChanges } from '../revisions';
import { versionsTexts } from './texts';
import styles from './versions.module.css';

/** How it was, or is now. */
const Side = (props: { sign: '+' | '−'; children: ReactNode }) => {
  const { sign, children } = props;
  const { t } = useTranslationRef(versionsTexts);
  return (
    <div className={styles.side} data-sign={sign}>
      <span className={styles.sign}>
        {sign === '−' ? t('demands.was') : t('demands.is')}
      </span>
      <div>{children}</div>
    </div>
  );
};

const Asked = ({ requirement }: { requirement: Requirement }) => (
  <>
    <Text as="div">
      <Level level={requirement.level} /> {requirement.statement}
    </Text>
    <Text as="div" variant="body-small" color="secondary">
      <Check check={requirement.check} />
    </Text>
  </>
);

const kindOf = ({ before, after }: RequirementChange) => {
  if (!before) {
    return 'added';
  }
  return after ? 'changed' : 'removed';
};

const Change = ({ change }: { change: RequirementChange }) => {
  const { id, before, after } = change;
  const { t } = useTranslationRef(versionsTexts);
  return (
    <li>
      <Text as="div">
        {t(`demands.${kindOf(change)}`, { id: <code>{id}</code> })}
      </Text>
      {before && (
        <Side sign="−">
          <Asked requirement={before} />
        </Side>
      )}
      {after && (
        <Side sign="+">
          <Asked requirement={after} />
        </Side>
      )}
    </li>
  );
};

const Scope = ({ appliesTo }: Pick<StandardText, 'appliesTo'>) => {
  const { t } = useTranslationRef(versionsTexts);
  return appliesTo ? (
    <Predicate predicate={appliesTo} />
  ) : (
    <>{t('demands.all')}</>
  );
};

/** What two texts ask for, and of whom, where they differ in that. */
export const DemandChanges = (props: {
  before: StandardText;
  after: StandardText;
}) => {
  const { before, after } = props;
  const { t } = useTranslationRef(versionsTexts);
  const changes = requirementChanges(before, after);
  const binds = bindsElse(before, after);
  return (
    <section className={styles.section}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('demands.title')}
      </Text>
      {changes.length > 0 && (
        <ul>
          {changes.map(change => (
            <Change key={change.id} change={change} />
          ))}
        </ul>
      )}
      {binds && (
        <>
          <Text as="div">{t('demands.scope')}</Text>
          <Side sign="−">
            <Scope appliesTo={before.appliesTo} />
          </Side>
          <Side sign="+">
            <Scope appliesTo={after.appliesTo} />
          </Side>
        </>
      )}
      {!changes.length && !binds && (
        <Text color="secondary">{t('demands.same')}</Text>
      )}
    </section>
  );
};
