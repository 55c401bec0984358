import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { StandardItem, StateCounts } from '@pillars/plugin-ownership-common';
import { AdoptionBar } from './AdoptionBar';
import { sharedTexts, SharedT } from './texts';
import { useWords } from './useWords';

/** `12 of 15 met, 2 waived`, of what can be checked; empty where it applies to nothing. */
export function adoptionInWords(
  t: SharedT,
  counts: Pick<StateCounts, 'met' | 'waived' | 'unmet' | 'unverifiable'> &
    Partial<StateCounts>,
): string {
  const { met, waived, expiring = 0, unmet, unverifiable } = counts;
  const accepted = waived + expiring;
  const checked = met + accepted + unmet;
  return [
    checked && t('adopted.met', { count: met, checked: String(checked) }),
    accepted && t('adopted.waived', { accepted: String(accepted) }),
    unverifiable && t('adopted.unverifiable', { count: unverifiable }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** How far the MUSTs of a standard have come, in a bar and in words. */
export const Adoption = (props: {
  standard: Pick<StandardItem, 'entities' | 'musts' | 'phase'>;
}) => {
  const { entities, musts, phase } = props.standard;
  const { t } = useTranslationRef(sharedTexts);
  const words = useWords();
  const inWords = (text: string) => (
    <Text variant="body-small" color="secondary">
      {text}
    </Text>
  );
  if (phase === 'past') {
    return inWords(t('adopted.past'));
  }
  const adoption = adoptionInWords(t, musts);
  return entities === 0 ? (
    inWords(t('adopted.nothing'))
  ) : (
    <Flex direction="column" gap="1">
      {adoption && <AdoptionBar label={t('adopted.musts')} counts={musts} />}
      {inWords(
        `${adoption || t('adopted.noMust')} · ${words.entities(entities)}`,
      )}
    </Flex>
  );
};
