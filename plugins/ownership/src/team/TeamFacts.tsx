import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  Channel,
  RoleHolder,
  TeamAnswer,
  TeamDomain,
} from '@pillars/plugin-ownership-common';
import { Fragment, ReactNode } from 'react';
import { Fact } from '../shared/Fact';
import styles from '../shared/Facts.module.css';
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

/** What there is to say, by what it is called. */
function useFacts({ team, says }: TeamAnswer): Array<[string, ReactNode]> {
  const { t } = useTranslationRef(teamTexts);
  const { workingHours, domains } = team;
  const { channels = [], roles = [], onCall } = says ?? {};
  const facts: Array<[string, ReactNode]> = [
    [
      t('api.channels'),
      channels.length > 0 && <Channels channels={channels} />,
    ],
    [t('api.hours'), workingHours],
    [t('api.onCall'), onCall?.rotation],
    [t('api.escalation'), onCall?.escalationPolicy],
    ...roles.map(({ name, holders }): [string, ReactNode] => [
      name,
      <Holders holders={holders} />,
    ]),
    [t('api.domains'), domains.length > 0 && <Domains domains={domains} />],
  ];
  return facts.filter(([, value]) => value);
}

/** How to reach a team, when it is there, who does what in it, and what it is about. */
export const TeamFacts = ({ answer }: { answer: TeamAnswer }) => {
  const facts = useFacts(answer);
  return facts.length ? (
    <dl className={styles.facts}>
      {facts.map(([name, value], index) => (
        <Fact key={index} name={name}>
          {value}
        </Fact>
      ))}
    </dl>
  ) : null;
};
