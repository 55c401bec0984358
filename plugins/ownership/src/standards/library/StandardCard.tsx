import { Card, CardBody, Flex, Link, Text } from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { Adoption } from '../../shared/Adoption';
import { usePaths } from '../../shared/usePaths';
import { shortRef } from '../../shared/words';
import { Days } from './Days';
import styles from './library.module.css';

/** `architecture · 1.2 · removed`. */
export const about = ({ guild, version, removedAt }: StandardItem): string =>
  [
    guild ? shortRef(guild) : 'no guild',
    version && `version ${version}`,
    removedAt && 'removed from the catalog',
  ]
    .filter(Boolean)
    .join(' · ');

/** A standard in its lane. */
export const StandardCard = ({ item }: { item: StandardItem }) => {
  const paths = usePaths();
  const { ref, name, title, description } = item;
  return (
    <Card className={styles.card}>
      <CardBody>
        <Flex direction="column" gap="2">
          <div>
            <Text as="h4" variant="body-medium" weight="bold">
              <Link
                href={paths.standard(ref)}
                variant="body-medium"
                weight="bold"
              >
                {title ?? name}
              </Link>
            </Text>
            <Text as="p" variant="body-small" color="secondary">
              {about(item)}
            </Text>
          </div>
          {description && (
            <Text as="p" variant="body-small" className={styles.description}>
              {description}
            </Text>
          )}
          <Adoption standard={item} />
          <Days item={item} />
        </Flex>
      </CardBody>
    </Card>
  );
};
