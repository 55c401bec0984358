import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Card, CardBody, Flex, Link, Text } from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { Adoption } from '../../shared/Adoption';
import { usePaths } from '../../shared/usePaths';
import { Days } from './Days';
import styles from './library.module.css';
import { libraryTexts } from './texts';

/** The guild and the version of a standard, in a line. */
export const About = ({ item }: { item: StandardItem }) => {
  const { guild, version, removedAt } = item;
  const { t } = useTranslationRef(libraryTexts);
  return (
    <Text as="p" variant="body-small" color="secondary">
      {guild ? (
        <EntityDisplayName entityRef={guild} hideIcon disableTooltip />
      ) : (
        t('about.noGuild')
      )}
      {version && ` · ${version}`}
      {removedAt && ` · ${t('about.removed')}`}
    </Text>
  );
};

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
            <About item={item} />
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
