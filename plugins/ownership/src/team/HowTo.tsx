import { Text } from '@backstage/ui';
import styles from './team.module.css';
import { Snippet } from '../shared/Snippet';

/** What is missing in one sentence, and the YAML that would change it. */
export const HowTo = (props: {
  about: string;
  summary: string;
  yaml: string;
}) => (
  <>
    <Text as="p" color="secondary" className={styles.about}>
      {props.about}
    </Text>
    <details className={styles.more}>
      <summary>{props.summary}</summary>
      <Snippet text={props.yaml} language="yaml" showCopyCodeButton />
    </details>
  </>
);
