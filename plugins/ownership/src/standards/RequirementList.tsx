import { Link, Text } from '@backstage/ui';
import {
  Requirement,
  RequirementAdoption,
  StandardRequirement,
} from '@pillars/plugin-ownership-common';
import { inWords } from '../shared/Adoption';
import { AdoptionBar } from '../shared/AdoptionBar';
import { usePaths } from '../shared/usePaths';
import { Level } from './Level';
import { Predicate } from './Predicate';
import styles from './standards.module.css';

/** Whether and how it is checked who meets a requirement. */
export const Check = ({ check }: Pick<StandardRequirement, 'check'>) => {
  const paths = usePaths();
  if (check === undefined) {
    return <>Not checked: nobody can tell from the catalog who meets it.</>;
  }
  return typeof check === 'string' ? (
    <>
      Checked by the rule{' '}
      <Link href={paths.rule(check)} variant="body-small">
        {check}
      </Link>
    </>
  ) : (
    <>
      Checked: <Predicate predicate={check} />
    </>
  );
};

const Adoption = ({ adoption }: { adoption: RequirementAdoption }) => {
  return (
    <div className={styles.requirementFigures}>
      <AdoptionBar label={adoption.id} counts={{ ...adoption, expiring: 0 }} />
      <Text variant="body-small" color="secondary">
        {inWords(adoption) || 'It applies to nothing that is bound'}
      </Text>
    </div>
  );
};

/** What a standard asks for, in its order. */
export const RequirementList = (props: {
  requirements: readonly Requirement[];
  /** Absent for a text that is not the newest one. */
  adoption?: readonly RequirementAdoption[];
}) => {
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
            {figures && <Adoption adoption={figures} />}
          </li>
        );
      })}
    </ol>
  ) : (
    <Text color="secondary">
      The text names no requirement that could be checked.
    </Text>
  );
};
