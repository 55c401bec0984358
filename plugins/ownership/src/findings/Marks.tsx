import { Text } from '@backstage/ui';
import {
  Confirmation,
  FindingItem,
  Waiver,
  WaiverItem,
} from '@pillars/plugin-ownership-common';
import { RefLink } from '../shared/RefLink';
import { ago, inDays, plural } from '../shared/words';
import { WaiverActions } from '../waivers/WaiverActions';
import styles from './Marks.module.css';

const Waived = ({ waiver }: { waiver: Waiver }) => (
  <>
    <Text>
      <strong>Waived</strong>
      {waiver.expiresOn &&
        ` until ${waiver.expiresOn} (${inDays(waiver.expiresOn)})`}
      : {waiver.reason}
    </Text>
    <Text as="div" variant="body-small" color="secondary">
      Asked for by{' '}
      <RefLink entityRef={waiver.requestedBy} variant="body-small" />
      {waiver.decidedBy && (
        <>
          , approved by{' '}
          <RefLink entityRef={waiver.decidedBy} variant="body-small" />
        </>
      )}
      {waiver.comment && `: ${waiver.comment}`}
    </Text>
  </>
);

/** By whom, and when. */
export const Confirmed = ({ confirmation }: { confirmation: Confirmation }) => (
  <Text as="div">
    <strong>Confirmed</strong> {ago(confirmation.confirmedAt)}, by{' '}
    <RefLink entityRef={confirmation.confirmedBy} />
  </Text>
);

const Requested = (props: { request: WaiverItem; onChanged: () => void }) => {
  const { request, onChanged } = props;
  return (
    <>
      <Text>
        <strong>Waiver</strong> until {request.expiresOn} asked for by{' '}
        <RefLink entityRef={request.requestedBy} />, waits for a decision:{' '}
        {request.reason}
      </Text>
      <WaiverActions waiver={request} onChanged={onChanged} />
    </>
  );
};

/** What people say of a finding. */
export const Marks = (props: {
  finding: FindingItem;
  /** Waivers of it that wait for a decision. */
  requests: readonly WaiverItem[];
  onChanged: () => void;
}) => {
  const { finding, requests, onChanged } = props;
  const { waiver, confirmation, disputes = 0 } = finding;
  return waiver || confirmation || disputes || requests.length ? (
    <ul className={styles.marks} aria-label="What people say of it">
      {waiver && (
        <li>
          <Waived waiver={waiver} />
        </li>
      )}
      {confirmation && (
        <li>
          <Confirmed confirmation={confirmation} />
        </li>
      )}
      {requests.map(request => (
        <li key={request.id}>
          <Requested request={request} onChanged={onChanged} />
        </li>
      ))}
      {disputes > 0 && (
        <li>
          <Text>
            <strong>Disputed</strong> by {plural(disputes, 'person', 'people')}
          </Text>
        </li>
      )}
    </ul>
  ) : null;
};
