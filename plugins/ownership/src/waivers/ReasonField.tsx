import { TextAreaField } from '@backstage/ui';

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
  return (
    <TextAreaField
      {...rest}
      isRequired={isRequired}
      validate={value =>
        !isRequired || value.trim() ? null : 'Say why, in a sentence.'
      }
      maxLength={MOST}
      rows={3}
    />
  );
};
