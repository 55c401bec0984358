import { Combobox, ComboboxItemText } from '@backstage/ui';

/** What can be picked; the field then holds its id. */
export interface Pick {
  id: string;
  title: string;
  description: string;
}

const isSame = (a: string, b: string) =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** A field in which one types what one knows, or picks of what that finds. */
export const PickField = (props: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  found: readonly Pick[];
  isLoading?: boolean;
  /** Why a text cannot be asked for. */
  whyNot: (value: string) => string | undefined;
}) => {
  const { label, placeholder, value, onChange, found, whyNot } = props;
  // Who types the whole title means what has it, as if it were picked.
  const takeTitled = () => {
    const titled = found.filter(one => isSame(one.title, value));
    if (titled.length === 1 && whyNot(value.trim())) {
      onChange(titled[0].id);
    }
  };
  return (
    <Combobox
      onBlur={takeTitled}
      label={label}
      placeholder={placeholder}
      size="medium"
      allowsCustomValue
      items={found}
      loading={{ state: props.isLoading ? 'loading' : 'idle' }}
      search={{
        inputValue: value,
        onInputChange: onChange,
        // They are what was found already.
        filter: () => true,
      }}
      validate={({ inputValue }) => whyNot(inputValue.trim())}
    >
      {({ id, title, description }) => (
        <ComboboxItemText
          id={id}
          title={title}
          description={description}
          textValue={id}
        />
      )}
    </Combobox>
  );
};
