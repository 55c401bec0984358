import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  Confirmation,
  FindingItem,
  Waiver,
  WaiverItem,
} from '@pillars/plugin-ownership-common';
import { RefLink } from '../shared/RefLink';
import { useWords } from '../shared/useWords';
import { WaiverActions } from '../waivers/WaiverActions';
import { findingsTexts } from './texts';
import styles from './Marks.module.css';

/** How long it is accepted, and why. */
const Reason = ({ waiver: { expiresOn, reason } }: { waiver: Waiver }) => {
  const { t } = useTranslationRef(findingsTexts);
  const { inDays } = useWords();
  const waived = <strong>{t('marks.waived')}</strong>;
  return (
    <Text>
      {expiresOn
        ? t('marks.waivedUntil', {
            waived,
            day: expiresOn,
            when: inDays(expiresOn),
            reason,
          })
        : t('marks.waivedFor', { waived, reason })}
    </Text>
  );
};

/** Who asked for it and who approved it. */
const People = ({ waiver }: { waiver: Waiver }) => {
  const { t } = useTranslationRef(findingsTexts);
  const { requestedBy, decidedBy, comment } = waiver;
  const asker = <RefLink entityRef={requestedBy} variant="body-small" />;
  const said = decidedBy
    ? t('marks.approved', {
        asker,
        decider: <RefLink entityRef={decidedBy} variant="body-small" />,
      })
    : t('marks.asked', { asker });
  return (
    <Text as="div" variant="body-small" color="secondary">
      {comment ? t('marks.commented', { said, comment }) : said}
    </Text>
  );
};

/** By whom, and when. */
export const Confirmed = ({ confirmation }: { confirmation: Confirmation }) => {
  const { t } = useTranslationRef(findingsTexts);
  const { ago } = useWords();
  return (
    <Text as="div">
      {t('marks.confirmedBy', {
        confirmed: <strong>{t('marks.confirmed')}</strong>,
        when: ago(confirmation.confirmedAt),
        person: <RefLink entityRef={confirmation.confirmedBy} />,
      })}
    </Text>
  );
};

const Requested = (props: { request: WaiverItem; onChanged: () => void }) => {
  const { request, onChanged } = props;
  const { t } = useTranslationRef(findingsTexts);
  return (
    <>
      <Text>
        {t('marks.requested', {
          waiver: <strong>{t('marks.waiver')}</strong>,
          day: request.expiresOn ?? '',
          asker: <RefLink entityRef={request.requestedBy} />,
          reason: request.reason,
        })}
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
  const { t } = useTranslationRef(findingsTexts);
  const { waiver, confirmation, disputes = 0 } = finding;
  return waiver || confirmation || disputes || requests.length ? (
    <ul className={styles.marks} aria-label={t('marks.label')}>
      {waiver && (
        <li>
          <Reason waiver={waiver} />
          <People waiver={waiver} />
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
            {t('marks.disputedBy', {
              disputed: <strong>{t('marks.disputed')}</strong>,
              count: disputes,
            })}
          </Text>
        </li>
      )}
    </ul>
  ) : null;
};
