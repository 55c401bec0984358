import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { Channel, GuildAnswer } from '@pillars/plugin-ownership-common';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { Panel } from '../shared/Panel';
import { RefLink } from '../shared/RefLink';
import { WebLink } from '../shared/WebLink';
import { guildsTexts } from './texts';

const ChannelFact = ({ channel }: { channel: Channel }) => {
  const { type, name, url, purpose } = channel;
  const { t } = useTranslationRef(guildsTexts);
  return (
    <Fact name={type ?? t('contact.channel')}>
      <Flex direction="column" gap="0.5">
        <WebLink address={url}>{name}</WebLink>
        {purpose && (
          <Text variant="body-small" color="secondary">
            {purpose}
          </Text>
        )}
      </Flex>
    </Fact>
  );
};

/** How to reach a guild; nothing where it does not say. */
export const Contact = ({ guild }: Pick<GuildAnswer, 'guild'>) => {
  const { channels, liaison, sponsor } = guild;
  const { t } = useTranslationRef(guildsTexts);
  return channels.length || liaison || sponsor ? (
    <Panel title={t('contact.title')}>
      <dl className={facts.facts}>
        {channels.map((channel, index) => (
          // Nothing says that two channels differ.
          <ChannelFact key={index} channel={channel} />
        ))}
        {liaison && (
          <Fact name={t('contact.liaison')}>
            <RefLink entityRef={liaison} />
          </Fact>
        )}
        {sponsor && (
          <Fact name={t('contact.sponsor')}>
            <RefLink entityRef={sponsor} />
          </Fact>
        )}
      </dl>
    </Panel>
  ) : null;
};
