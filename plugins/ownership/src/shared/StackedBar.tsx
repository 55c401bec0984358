import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tone } from './createWords';
import { sharedTexts } from './texts';
import styles from './StackedBar.module.css';

/** Shares of a whole; the numbers stand beside it in words. */
export const StackedBar = (props: {
  label: string;
  parts: ReadonlyArray<{ label: string; tone: Tone; count: number }>;
}) => {
  const { label } = props;
  const { t } = useTranslationRef(sharedTexts);
  const parts = props.parts.filter(part => part.count > 0);
  const text = parts.map(part => `${part.count} ${part.label}`).join(', ');
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={
        text
          ? t('bar.label', { label, parts: text })
          : t('bar.empty', { label })
      }
    >
      {parts.map(part => (
        <div
          key={part.label}
          data-tone={part.tone}
          title={`${part.count} ${part.label}`}
          style={{ flexGrow: part.count }}
        />
      ))}
    </div>
  );
};
