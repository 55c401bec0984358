import { Flex, Text } from '@backstage/ui';
import { Channel, GuildAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import facts from '../shared/Facts.module.css';
import { Panel } from '../shared/Panel';
import { RefLink } from '../shared/RefLink';
import { WebLink } from '../shared/WebLink';

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const ChannelRow = ({ channel }: { channel: Channel }) => {
  const { type, name, url, purpose } = channel;
  return (
    <Row name={type ?? 'channel'}>
      <Flex direction="column" gap="0.5">
        <WebLink address={url}>{name}</WebLink>
        {purpose && (
          <Text variant="body-small" color="secondary">
            {purpose}
          </Text>
        )}
      </Flex>
    </Row>
  );
};

/** How to reach a guild; nothing where it does not say. */
export const Contact = ({ guild }: Pick<GuildAnswer, 'guild'>) => {
  const { channels, liaison, sponsor } = guild;
  return channels.length || liaison || sponsor ? (
    <Panel title="Contact">
      <dl className={facts.facts}>
        {channels.map((channel, index) => (
          // Nothing says that two channels differ.
          <ChannelRow key={index} channel={channel} />
        ))}
        {liaison && (
          <Row name="Liaison">
            <RefLink entityRef={liaison} />
          </Row>
        )}
        {sponsor && (
          <Row name="Sponsor">
            <RefLink entityRef={sponsor} />
          </Row>
        )}
      </dl>
    </Panel>
  ) : null;
};
