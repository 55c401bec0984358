import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { toneColor } from '../shared/Verdict';
import { Tone } from '../shared/words';

const useStyles = makeStyles<Theme>(theme => ({
  bar: {
    display: 'flex',
    gap: 2,
    height: 10,
    borderRadius: 5,
    overflow: 'hidden',
    backgroundColor: theme.palette.divider,
  },
}));

/** Shares of a whole; the numbers stand beside it in words. */
export const StackedBar = (props: {
  label: string;
  parts: ReadonlyArray<{ label: string; tone: Tone; count: number }>;
}) => {
  const classes = useStyles();
  const theme = useTheme();
  const parts = props.parts.filter(part => part.count > 0);
  const text = parts.map(part => `${part.count} ${part.label}`).join(', ');
  return (
    <div
      className={classes.bar}
      role="img"
      aria-label={`${props.label}: ${text || 'nothing'}`}
    >
      {parts.map(part => (
        <div
          key={part.label}
          title={`${part.count} ${part.label}`}
          style={{
            flexGrow: part.count,
            backgroundColor: toneColor(theme, part.tone),
            opacity: part.tone === 'neutral' ? 0.4 : 1,
          }}
        />
      ))}
    </div>
  );
};
