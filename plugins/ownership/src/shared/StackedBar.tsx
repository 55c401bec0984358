import { Tone } from './words';
import styles from './StackedBar.module.css';

/** Shares of a whole; the numbers stand beside it in words. */
export const StackedBar = (props: {
  label: string;
  parts: ReadonlyArray<{ label: string; tone: Tone; count: number }>;
}) => {
  const parts = props.parts.filter(part => part.count > 0);
  const text = parts.map(part => `${part.count} ${part.label}`).join(', ');
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={`${props.label}: ${text || 'nothing'}`}
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
