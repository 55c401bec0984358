import { Link, Text } from '@backstage/ui';
import { PinAgendaItem } from '@pillars/plugin-ownership-common';
import { Chip, OwnershipChip, RunChip } from '../shared/Chip';
import { Evidence } from '../shared/Evidence';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { RefLink, STANDING } from '../shared/RefLink';
import { usePaths } from '../shared/usePaths';
import { Decide } from './Decide';
import { byDomain } from './byDomain';
import { nameOf, outcomeInWords } from './inWords';
import styles from './pin.module.css';
import { dayOf, domainName } from './pinState';
import { AGENDA, OUTCOME } from './pinWords';

const Owners = ({ owners }: Pick<PinAgendaItem, 'owners'>) =>
  owners.length ? (
    <>
      {owners.map(({ ref, standing }, index) => (
        <span key={ref ?? index}>
          {index > 0 && ', '}
          {ref ? <code>{ref}</code> : AGENDA.person}
          {standing !== 'living' && ` (${STANDING[standing]})`}
        </span>
      ))}
    </>
  ) : (
    <>{AGENDA.nobody}</>
  );

const Suggestion = ({ suggestions }: Pick<PinAgendaItem, 'suggestions'>) => {
  const [best] = suggestions;
  return best ? (
    <Fact name={AGENDA.could}>
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
  const { outcome } = item;
  return (
    <div className={styles.outcome}>
      {outcome && (
        <Chip
          tone={OUTCOME[outcome.outcome].tone}
          label={OUTCOME[outcome.outcome].label}
          means={OUTCOME[outcome.outcome].means}
        />
      )}
      <Text color={outcome ? 'primary' : 'secondary'}>
        {outcomeInWords(outcome)}
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
  return (
    <li className={styles.item} aria-label={nameOf(item)}>
      <div className={styles.heading}>
        <Link href={paths.review({ open: item.ref })}>
          <strong>{nameOf(item)}</strong>
        </Link>
        <Text variant="body-small" color="secondary">
          {item.type ?? item.kind}
        </Text>
        {item.tier && <Chip tone="info" label={`Tier ${item.tier}`} />}
        <OwnershipChip verdict={item.ownership} />
        {item.run === 'contradicted' && <RunChip verdict={item.run} />}
      </div>
      <dl className={facts.facts}>
        <Fact name={AGENDA.why}>
          <Why reasons={item.reasons} />
        </Fact>
        <Fact name={AGENDA.owner}>
          <Owners owners={item.owners} />
        </Fact>
        {item.orphanedSince && (
          <Fact name={AGENDA.since}>{dayOf(item.orphanedSince)}</Fact>
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
  return (
    <>
      {byDomain(items).map(({ domain, items: own }) => (
        <section key={domain ?? ''} aria-label={domainName(domain)}>
          <Text as="h2" variant="title-x-small" weight="bold">
            {domainName(domain)}
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
