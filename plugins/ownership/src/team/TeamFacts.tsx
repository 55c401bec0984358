import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  Channel,
  RoleHolder,
  TeamAnswer,
  TeamDomain,
} from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { RefLink } from '../shared/RefLink';
import { WebLink } from '../shared/WebLink';
import { teamTexts } from './texts';

const Channels = ({ channels }: { channels: readonly Channel[] }) => (
  <>
    {channels.map(({ name, type, url, purpose }, index) => (
      <div key={index}>
        <WebLink address={url}>{name}</WebLink>
        {(purpose ?? type) && (
          <Text variant="body-small" color="secondary">
            {` ${purpose ?? type}`}
          </Text>
        )}
      </div>
    ))}
  </>
);

const Holders = ({ holders }: { holders: readonly RoleHolder[] }) => (
  <>
    {holders.map((holder, index) => (
      <Fragment key={index}>
        {index > 0 && ', '}
        {'ref' in holder ? <RefLink entityRef={holder.ref} /> : holder.name}
      </Fragment>
    ))}
  </>
);

const Domains = ({ domains }: { domains: readonly TeamDomain[] }) => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <>
      {domains.map(({ domain, stated }) => (
        <div key={domain}>
          <RefLink entityRef={domain} />
          {!stated && (
            <Text variant="body-small" color="secondary">
              {` ${t('api.noDomainStated')}`}
            </Text>
          )}
        </div>
      ))}
    </>
  );
};

/** How to reach a team, when it is there, who does what in it, and what it is about. */
export const TeamFacts = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const { team, says } = answer;
  const { workingHours, domains } = team;
  const { channels = [], roles = [], onCall } = says ?? {};
  const { rotation, escalationPolicy } = onCall ?? {};
  return (
    <dl className={facts.facts}>
      {channels.length > 0 && (
        <Fact name={t('api.channels')}>
          <Channels channels={channels} />
        </Fact>
      )}
      {workingHours && <Fact name={t('api.hours')}>{workingHours}</Fact>}
      {rotation && <Fact name={t('api.onCall')}>{rotation}</Fact>}
      {escalationPolicy && (
        <Fact name={t('api.escalation')}>{escalationPolicy}</Fact>
      )}
      {roles.map(({ name, holders }) => (
        <Fact key={name} name={name}>
          <Holders holders={holders} />
        </Fact>
      ))}
      {domains.length > 0 && (
        <Fact name={t('api.domains')}>
          <Domains domains={domains} />
        </Fact>
      )}
    </dl>
  );
};
