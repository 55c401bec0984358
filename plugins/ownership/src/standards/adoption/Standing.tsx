import { Text } from '@backstage/ui';
import { RequirementStanding } from '@pillars/plugin-ownership-common';
import { Fix, Waiving } from '../../entity/Requirement';
import { StateChip } from '../../shared/Chip';
import { inDays } from '../../shared/words';
import { useRequests } from '../../waivers/useRequests';
import { Level } from '../Level';
import styles from './panel.module.css';

/** How an entity stands to a requirement, and what can be done about it. */
export const Standing = (props: {
  standing: RequirementStanding;
  /** Where the requirement is not clear from what stands around. */
  withName: boolean;
  requests: ReturnType<typeof useRequests>;
  onAsked: () => void;
}) => {
  const { standing, withName, requests, onAsked } = props;
  const { id, level, state, fix, check, fingerprint, waivedUntil } = standing;
  const request = fingerprint ? requests.of(fingerprint)[0] : undefined;
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
        {fix && <Fix fix={fix} check={check} />}
      </div>
      {fingerprint && (
        <Waiving
          fingerprint={fingerprint}
          requirement={standing}
          request={request}
          mayAsk={requests.isKnown && !request}
          onAsked={onAsked}
        />
      )}
    </div>
  );
};
