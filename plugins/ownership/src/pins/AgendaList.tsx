import { Text } from '@backstage/ui';
import { PinAgendaItem } from '@pillars/plugin-ownership-common';
import { Chip, OwnershipChip, RunChip } from '../shared/Chip';
import { Evidence } from '../shared/Evidence';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { RefLink } from '../shared/RefLink';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { Decide } from './Decide';
import { byDomain } from './byDomain';
import { nameOf } from './inWords';
import styles from './pin.module.css';
import { dayOf } from './pinState';
import { usePinWords } from './usePinWords';

const Owners = ({ owners }: Pick<PinAgendaItem, 'owners'>) => {
  const { t, shared } = usePinWords();
  return owners.length ? (
    <>
      {owners.map(({ ref, standing }, index) => (
        <span key={ref ?? index}>
          {index > 0 && ', '}
          {ref ? <code>{ref}</code> : t('aPerson')}
          {standing !== 'living' && ` (${shared.standing[standing]})`}
        </span>
      ))}
    </>
  ) : (
    <>{shared.nobody}</>
  );
};

const Suggestion = ({ suggestions }: Pick<PinAgendaItem, 'suggestions'>) => {
  const { t } = usePinWords();
  const [best] = suggestions;
  return best ? (
    <Fact name={t('column.could')}>
      <RefLink entityRef={best.owner} />. {best.reasons[0]}
    </Fact>
  ) : null;
};

const Why = ({ reasons }: Pick<PinAgendaItem, 'reasons'>) => (
  <>
    {reasons.map(({ rule, text, evidence }) => (
      <div key={`${rule} ${text}`}>
        {text}
        <Evidence evidence={evidence} />
      </div>
    ))}
  </>
);

const Outcome = (props: {
  id: string;
  item: PinAgendaItem;
  onChanged: () => void;
}) => {
  const { id, item, onChanged } = props;
  const words = usePinWords();
  const { outcome } = item;
  return (
    <div className={styles.outcome}>
      {outcome && <Chip {...words.outcome[outcome.outcome]} />}
      <Text color={outcome ? 'primary' : 'secondary'}>
        {words.decided(outcome)}
      </Text>
      <Decide id={id} item={item} onChanged={onChanged} />
    </div>
  );
};

const Item = (props: {
  id: string;
  item: PinAgendaItem;
  isDecided: boolean;
  onChanged: () => void;
}) => {
  const { id, item, isDecided, onChanged } = props;
  const paths = usePaths();
  const { t } = usePinWords();
  return (
    <li className={styles.item} aria-label={nameOf(item)}>
      <div className={styles.heading}>
        <PageLink tab="review" href={paths.review({ open: item.ref })}>
          <strong>{nameOf(item)}</strong>
        </PageLink>
        <Text variant="body-small" color="secondary">
          {item.type ?? item.kind}
        </Text>
        {item.tier && (
          <Chip tone="info" label={t('tier', { tier: String(item.tier) })} />
        )}
        <OwnershipChip verdict={item.ownership} />
        {item.run === 'contradicted' && <RunChip verdict={item.run} />}
      </div>
      <dl className={facts.facts}>
        <Fact name={t('column.why')}>
          <Why reasons={item.reasons} />
        </Fact>
        <Fact name={t('column.owner')}>
          <Owners owners={item.owners} />
        </Fact>
        {item.orphanedSince && (
          <Fact name={t('agenda.since')}>{dayOf(item.orphanedSince)}</Fact>
        )}
        <Suggestion suggestions={item.suggestions} />
      </dl>
      {isDecided && <Outcome id={id} item={item} onChanged={onChanged} />}
    </li>
  );
};

/** One page of an agenda, under the names of its domains. */
export const AgendaList = (props: {
  id: string;
  items: readonly PinAgendaItem[];
  /** Whether a meeting decides about these. */
  isDecided: boolean;
  onChanged: () => void;
}) => {
  const { items, ...shared } = props;
  const words = usePinWords();
  return (
    <>
      {byDomain(items).map(({ domain, items: own }) => (
        <section key={domain ?? ''} aria-label={words.domain(domain)}>
          <Text as="h2" variant="title-x-small" weight="bold">
            {words.domain(domain)}
          </Text>
          <ul className={styles.items}>
            {own.map(item => (
              <Item key={item.ref} item={item} {...shared} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
