import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, TextAreaField } from '@backstage/ui';
import { RequestError } from '../shared/RequestError';
import { useWords } from '../shared/useWords';
import { WaiversT, waiversTexts } from './texts';
import styles from './PredicateField.module.css';

const EXAMPLE = '{ "kind": "Component", "spec.lifecycle": "experimental" }';

/** Why a text is no JSON object. */
function whyNot(t: WaiversT, text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value)
      ? null
      : t('selection.noObject');
  } catch (error) {
    return t('selection.noJson', { why: (error as Error).message });
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
  const { t } = useTranslationRef(waiversTexts);
  const { required } = useWords();
  return (
    <Flex direction="column" gap="2">
      <TextAreaField
        {...rest}
        className={styles.predicate}
        label={t('selection.label')}
        description={t('selection.description', { example: EXAMPLE })}
        isRequired
        secondaryLabel={required}
        validate={text => whyNot(t, text)}
        spellCheck="false"
        rows={4}
      />
      <RequestError error={error} />
    </Flex>
  );
};
