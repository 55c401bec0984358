import { parseEntityRef } from '@backstage/catalog-model';
import { LinkProps, Text } from '@backstage/ui';
import { RefLink } from './RefLink';

/** What an entity refers to: a link, but where the catalog holds no such thing. */
export const StatedRef = (props: {
  /** Full ref. */
  entityRef: string;
  /** Full refs of what is not in the catalog. */
  missing?: ReadonlySet<string>;
  variant?: LinkProps['variant'];
}) => {
  const { entityRef, missing, variant } = props;
  return missing?.has(entityRef) ? (
    <span>
      <code>{parseEntityRef(entityRef).name}</code>
      <Text variant="body-small" color="secondary">
        {' (not in the catalog)'}
      </Text>
    </span>
  ) : (
    <RefLink entityRef={entityRef} variant={variant} />
  );
};
