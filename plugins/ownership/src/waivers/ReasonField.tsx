import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextAreaField } from '@backstage/ui';
import { useWords } from '../shared/useWords';
import { waiversTexts } from './texts';

const MOST = 2000;

/** Why, in words; needed, unless it is a comment. */
export const ReasonField = (props: {
  label: string;
  description?: string;
  isRequired?: boolean;
  value: string;
  onChange: (value: string) => void;
}) => {
  const { isRequired = true, ...rest } = props;
  const { t } = useTranslationRef(waiversTexts);
  const { required } = useWords();
  return (
    <TextAreaField
      {...rest}
      isRequired={isRequired}
      secondaryLabel={isRequired ? required : undefined}
      validate={value =>
        !isRequired || value.trim() ? null : t('reason.missing')
      }
      maxLength={MOST}
      rows={3}
    />
  );
};
