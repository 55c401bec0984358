import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Text } from '@backstage/ui';
import {
  ownershipWaiverRequestPermission,
  RequirementStanding,
  WaiverItem,
} from '@pillars/plugin-ownership-common';
import { StateChip } from '../shared/Chip';
import { PageLink } from '../shared/PageLink';
import { useKeptFocus } from '../shared/useKeptFocus';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import { AskForWaiver } from '../waivers/AskForWaiver';
import styles from './Lists.module.css';
import { entityTexts } from './texts';

/** What somebody said of an unmet requirement, and the way to say it. */
export const Waiving = (props: {
  fingerprint: string;
  requirement: RequirementStanding;
  /** The one that waits for a decision; undefined where none does. */
  request: WaiverItem | undefined;
  mayAsk: boolean;
  onAsked: () => void;
}) => {
  const { fingerprint, requirement, request, mayAsk, onAsked } = props;
  const { t } = useTranslationRef(entityTexts);
  const paths = usePaths();
  const { allowed } = usePermission({
    permission: ownershipWaiverRequestPermission,
  });
  const { place, onUsed } = useKeptFocus(mayAsk);
  const asked = () => {
    onUsed();
    onAsked();
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.actions}>
      {request && (
        <Text color="secondary">
          {t('requirement.waiver', {
            day: request.expiresOn ?? '',
            waits: (
              <PageLink
                tab="waivers"
                href={paths.waivers({ q: request.subject ?? '' })}
              >
                {t('requirement.waits')}
              </PageLink>
            ),
          })}
        </Text>
      )}
      {mayAsk && allowed && (
        <AskForWaiver
          label={t(
            requirement.waivedUntil
              ? 'requirement.askForLonger'
              : 'requirement.ask',
          )}
          target={{ fingerprint }}
          quote={requirement.statement}
          onAsked={asked}
        />
      )}
    </div>
  );
};

/** What to do, and where that is explained. */
export const Fix = ({
  fix,
  check,
}: Pick<RequirementStanding, 'fix' | 'check'>) => {
  const { t } = useTranslationRef(entityTexts);
  const paths = usePaths();
  return (
    <Text as="div">
      <strong>{t('requirement.toDo')}</strong> {fix}{' '}
      {typeof check === 'string' && (
        <PageLink tab="rules" href={paths.rule(check)}>
          {t('requirement.rule', { rule: check })}
        </PageLink>
      )}
    </Text>
  );
};

/** How an entity stands to a requirement, and what there is to do about it. */
export const Requirement = (props: {
  requirement: RequirementStanding;
  requests: { of: (fingerprint: string) => WaiverItem[]; isKnown: boolean };
  onAsked: () => void;
}) => {
  const { requirement, requests, onAsked } = props;
  const { level, statement, state, fix, check, fingerprint, waivedUntil } =
    requirement;
  const { t } = useTranslationRef(entityTexts);
  const words = useWords();
  const request = fingerprint ? requests.of(fingerprint)[0] : undefined;
  return (
    <li>
      <div className={styles.head}>
        <StateChip state={state} />
        <Text
          variant="body-small"
          weight="bold"
          title={words.level[level].means}
        >
          {level}
        </Text>
        {waivedUntil && (
          <Text variant="body-small" color="secondary">
            {t('requirement.until', {
              day: waivedUntil,
              distance: words.inDays(waivedUntil),
            })}
          </Text>
        )}
      </div>
      <Text as="div">{statement}</Text>
      {fix && <Fix fix={fix} check={check} />}
      {fingerprint && (
        <Waiving
          fingerprint={fingerprint}
          requirement={requirement}
          request={request}
          mayAsk={requests.isKnown && !request}
          onAsked={onAsked}
        />
      )}
    </li>
  );
};
