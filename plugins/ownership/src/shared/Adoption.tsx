import { Flex, Text } from '@backstage/ui';
import { StandardItem, StateCounts } from '@pillars/plugin-ownership-common';
import { AdoptionBar } from './AdoptionBar';
import { plural } from './words';

/** `12 of 15 met, 2 waived`, of what can be checked; empty where it applies to nothing. */
export function inWords(
  counts: Pick<StateCounts, 'met' | 'waived' | 'unmet' | 'unverifiable'> &
    Partial<StateCounts>,
): string {
  const { met, waived, expiring = 0, unmet, unverifiable } = counts;
  const accepted = waived + expiring;
  const checked = met + accepted + unmet;
  return [
    checked && `${met} of ${checked} met`,
    accepted && `${accepted} waived`,
    unverifiable && `${unverifiable} cannot be checked`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** How far the MUSTs of a standard have come, in a bar and in words. */
export const Adoption = (props: {
  standard: Pick<StandardItem, 'entities' | 'musts' | 'phase'>;
}) => {
  const { entities, musts, phase } = props.standard;
  const words = inWords(musts);
  if (phase === 'past') {
    return <Text color="secondary">binds nobody any more</Text>;
  }
  return entities === 0 ? (
    <Text color="secondary">binds nothing today</Text>
  ) : (
    <Flex direction="column" gap="1">
      {words && <AdoptionBar label="MUSTs" counts={musts} />}
      <Text variant="body-small" color="secondary">
        {words || 'no MUST'} · {plural(entities, 'entity', 'entities')}
      </Text>
    </Flex>
  );
};
