import { Text } from '@backstage/ui';
import { Requirement, StandardText } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { Predicate } from '../../shared/Predicate';
import { Level } from '../Level';
import { Check } from '../RequirementList';
import { bindsElse, RequirementChange, requirementChanges } from '../revisions';
import styles from './versions.module.css';

const Side = (props: {
  sign: '+' | '−';
  label: string;
  children: ReactNode;
}) => (
  <div className={styles.side} data-sign={props.sign}>
    <span className={styles.sign}>
      {props.sign} {props.label}
    </span>
    <div>{props.children}</div>
  </div>
);

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

const HEADS = { added: 'Added', removed: 'Removed', changed: 'Changed' };

const kindOf = ({ before, after }: RequirementChange) => {
  if (!before) {
    return 'added';
  }
  return after ? 'changed' : 'removed';
};

const Change = ({ change }: { change: RequirementChange }) => {
  const { id, before, after } = change;
  return (
    <li>
      <Text as="div">
        {HEADS[kindOf(change)]}: <code>{id}</code>
      </Text>
      {before && (
        <Side sign="−" label="was">
          <Asked requirement={before} />
        </Side>
      )}
      {after && (
        <Side sign="+" label="is">
          <Asked requirement={after} />
        </Side>
      )}
    </li>
  );
};

const Scope = ({ appliesTo }: Pick<StandardText, 'appliesTo'>) =>
  appliesTo ? <Predicate predicate={appliesTo} /> : <>every owned entity</>;

/** What two texts ask for, and of whom, where they differ in that. */
export const DemandChanges = (props: {
  before: StandardText;
  after: StandardText;
}) => {
  const { before, after } = props;
  const changes = requirementChanges(before, after);
  const binds = bindsElse(before, after);
  return (
    <section className={styles.section}>
      <Text as="h3" variant="body-medium" weight="bold">
        What it asks for
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
          <Text as="div">Whom it binds</Text>
          <Side sign="−" label="was">
            <Scope appliesTo={before.appliesTo} />
          </Side>
          <Side sign="+" label="is">
            <Scope appliesTo={after.appliesTo} />
          </Side>
        </>
      )}
      {!changes.length && !binds && (
        <Text color="secondary">Both ask for the same, of the same.</Text>
      )}
    </section>
  );
};
