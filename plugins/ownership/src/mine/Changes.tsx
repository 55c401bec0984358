import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, Text } from '@backstage/ui';
import {
  MINE_CHANGES,
  MineChange,
  MineChangesResponse,
  MineChangeType,
} from '@pillars/plugin-ownership-common';
import { Chip } from '../shared/Chip';
import { Tone } from '../shared/createWords';
import { RefLink } from '../shared/RefLink';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import styles from './mine.module.css';
import { mineTexts } from './texts';

const TONES: Record<MineChangeType, Tone> = {
  opened: 'warn',
  reopened: 'bad',
  resolved: 'good',
  waived: 'info',
  confirmed: 'good',
  owner: 'info',
};

/** Where more is said of it: the finding while it is there, else its rule. */
function useRuleLink({ type, rule = '', fingerprint }: MineChange) {
  const paths = usePaths();
  const isThere = fingerprint && type !== 'resolved';
  const href = isThere
    ? paths.findings({ state: 'any', open: fingerprint })
    : paths.rule(rule);
  return (
    <PageLink tab={isThere ? 'findings' : 'rules'} href={href}>
      {rule}
    </PageLink>
  );
}

/** What happened, in a line. */
const Said = ({ change }: { change: MineChange }) => {
  const { t } = useTranslationRef(mineTexts);
  const rule = useRuleLink(change);
  const linkTo = (ref: string | undefined) =>
    ref ? <RefLink entityRef={ref} /> : '';
  const subject = linkTo(change.subject);
  const by = linkTo(change.by);
  const before = linkTo(change.before);
  const after = linkTo(change.after);
  switch (change.type) {
    case 'waived':
      return (
        <>
          {change.subject
            ? t('changes.waivedBy', { rule, subject, by })
            : t('changes.selectionBy', { rule, by })}
        </>
      );
    case 'confirmed':
      return <>{t('changes.confirmedBy', { subject, by })}</>;
    case 'owner':
      if (!change.before) {
        return <>{t('changes.gained', { subject, after })}</>;
      }
      return (
        <>
          {change.after
            ? t('changes.fromTo', { subject, before, after })
            : t('changes.lost', { subject, before })}
        </>
      );
    default:
      return <>{t('changes.rule', { rule, subject })}</>;
  }
};

const Change = ({ change }: { change: MineChange }) => {
  const { t } = useTranslationRef(mineTexts);
  const { ago } = useWords();
  const { type, at } = change;
  return (
    <li>
      <div className={styles.head}>
        <Chip
          tone={TONES[type]}
          label={t(`changes.${type}.label`)}
          means={t(`changes.${type}.means`)}
        />
        <Text variant="body-small" color="secondary">
          <time dateTime={at}>{ago(at)}</time>
        </Text>
      </div>
      <Text as="div">
        <Said change={change} />
      </Text>
    </li>
  );
};

/** Narrows the list to one type of change. */
export const ChangeFilter = (props: {
  counts: MineChangesResponse['counts'];
  chosen: MineChangeType | undefined;
  onChange: (type: MineChangeType | undefined) => void;
}) => {
  const { counts, chosen, onChange } = props;
  const { t } = useTranslationRef(mineTexts);
  const options = MINE_CHANGES.filter(
    type => counts[type] > 0 || type === chosen,
  ).map(type => ({
    value: type as string,
    label: t('counted', {
      title: t(`changes.${type}.label`),
      total: String(counts[type]),
    }),
  }));
  return options.length ? (
    <Select
      aria-label={t('changes.label')}
      className={styles.select}
      size="small"
      options={[{ value: '', label: t('changes.all') }, ...options]}
      value={chosen ?? ''}
      onChange={value => onChange((value || undefined) as MineChangeType)}
    />
  ) : null;
};

/** What changed, the newest first. */
export const Changes = ({ items }: { items: readonly MineChange[] }) => (
  <ul className={styles.list}>
    {items.map(change => (
      <Change
        key={[change.type, change.at, change.subject, change.rule].join(' ')}
        change={change}
      />
    ))}
  </ul>
);
