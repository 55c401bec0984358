import { Flex, TextAreaField } from '@backstage/ui';
import { RequestError } from '../shared/RequestError';
import styles from './PredicateField.module.css';

const EXAMPLE = '{ "kind": "Component", "spec.lifecycle": "experimental" }';

/** Why a text is no JSON object. */
function whyNot(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value)
      ? null
      : 'It needs to be an object in braces.';
  } catch (error) {
    return `It is no JSON: ${(error as Error).message}`;
  }
}

/** Which entities a waiver is about: a filter predicate of the catalog, as JSON. */
export const PredicateField = (props: {
  value: string;
  onChange: (value: string) => void;
  /** Why the backend would not have it. */
  error: Error | undefined;
}) => {
  const { error, ...rest } = props;
  return (
    <Flex direction="column" gap="2">
      <TextAreaField
        {...rest}
        className={styles.predicate}
        label="Selection"
        description={`A filter predicate, as in the catalog, such as ${EXAMPLE}`}
        isRequired
        validate={whyNot}
        spellCheck="false"
        rows={4}
      />
      <RequestError error={error} />
    </Flex>
  );
};
