import { usePermission } from '@backstage/plugin-permission-react';
import { Link, Text } from '@backstage/ui';
import {
  ownershipWaiverRequestPermission,
  RequirementStanding,
} from '@pillars/plugin-ownership-common';
import { useEffect, useRef } from 'react';
import { StateChip } from '../../shared/Chip';
import { usePaths } from '../../shared/usePaths';
import { inDays } from '../../shared/words';
import { AskForWaiver } from '../../waivers/AskForWaiver';
import { Level } from '../Level';
import styles from './panel.module.css';
import { WaiverRequests } from './useWaiverRequests';

type Asking = {
  standing: RequirementStanding & { fingerprint: string };
  requests: WaiverRequests;
};

/** A waiver that waits for a decision, or the way to ask for one. */
const Waiver = ({ standing, requests }: Asking) => {
  const { fingerprint, statement, waivedUntil } = standing;
  const paths = usePaths();
  const { allowed } = usePermission({
    permission: ownershipWaiverRequestPermission,
  });
  const request = requests.of(fingerprint);
  const mark = useRef<HTMLDivElement>(null);
  const hasAsked = useRef(false);
  // The button that was pressed goes away, and the focus would go with it.
  useEffect(() => {
    if (request && hasAsked.current) {
      hasAsked.current = false;
      mark.current?.focus();
    }
  }, [request]);
  const onAsked = () => {
    hasAsked.current = true;
    requests.retry();
  };
  return (
    <div ref={mark} tabIndex={-1} className={styles.waiver}>
      {request && (
        <Text variant="body-small">
          A waiver until {request.expiresOn}{' '}
          <Link
            variant="body-small"
            href={paths.waivers({ status: 'requested' })}
          >
            waits for a decision
          </Link>
          .
        </Text>
      )}
      {request === null && allowed && (
        <AskForWaiver
          label={waivedUntil ? 'Ask for longer…' : 'Ask for a waiver…'}
          target={{ fingerprint }}
          quote={statement}
          onAsked={onAsked}
        />
      )}
    </div>
  );
};

/** How an entity stands to a requirement, and what can be done about it. */
export const Standing = (props: {
  standing: RequirementStanding;
  /** Where the requirement is not clear from what stands around. */
  withName: boolean;
  requests: WaiverRequests;
}) => {
  const { standing, withName, requests } = props;
  const { id, level, state, fix, fingerprint, waivedUntil } = standing;
  return (
    <div className={styles.standing}>
      <div>
        <div className={styles.line}>
          <StateChip state={state} />
          {withName && (
            <>
              <Level level={level} />
              <code>{id}</code>
            </>
          )}
          {waivedUntil && (
            <Text variant="body-small" color="secondary">
              until {waivedUntil}, {inDays(waivedUntil)}
            </Text>
          )}
        </div>
        {fix && state !== 'met' && (
          <Text as="p" variant="body-small">
            <strong>To do:</strong> {fix}
          </Text>
        )}
      </div>
      {fingerprint && (
        <Waiver standing={{ ...standing, fingerprint }} requests={requests} />
      )}
    </div>
  );
};
