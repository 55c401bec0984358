import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RequirementStanding } from '@pillars/plugin-ownership-common';
import { Fix, Waiving } from '../../entity/Requirement';
import { StateChip } from '../../shared/Chip';
import { useWords } from '../../shared/useWords';
import { useRequests } from '../../waivers/useRequests';
import { Level } from '../Level';
import styles from './panel.module.css';
import { adoptionTexts } from './texts';

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
  const { t } = useTranslationRef(adoptionTexts);
  const { inDays } = useWords();
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
              {t('entities.waived', {
                day: waivedUntil,
                when: inDays(waivedUntil),
              })}
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
