import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityDisplayName,
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { Link, LinkProps, Text } from '@backstage/ui';
import { Owner } from '@pillars/plugin-ownership-common';
import { useWords } from './useWords';

/** A link to an entity's page, by the name that the portal shows for it. */
export const RefLink = (props: {
  entityRef: string;
  variant?: LinkProps['variant'];
}) => {
  const { entityRef, variant } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  return (
    <Link href={entityRoute(entityRouteParams(entityRef))} variant={variant}>
      <EntityDisplayName
        entityRef={entityRef}
        defaultKind={parseEntityRef(entityRef).kind}
        hideIcon
        disableTooltip
      />
    </Link>
  );
};

/** An owner: a link where there is something to see, else what is wrong with it. */
export const OwnerLink = ({ owner }: { owner: Owner }) => {
  const words = useWords();
  const exists =
    owner.standing !== 'dangling' && owner.standing !== 'placeholder';
  return (
    <span>
      {exists ? (
        <RefLink entityRef={owner.ref} />
      ) : (
        <code>{parseEntityRef(owner.ref).name}</code>
      )}
      {owner.standing !== 'living' && (
        <Text variant="body-small" color="secondary">
          {` (${words.standing[owner.standing]})`}
        </Text>
      )}
    </span>
  );
};

/** All owners of something. */
export const Owners = ({ owners }: { owners: readonly Owner[] }) => {
  const words = useWords();
  return (
    <>
      {owners.map((owner, index) => (
        <span key={owner.ref}>
          {index > 0 && ', '}
          <OwnerLink owner={owner} />
        </span>
      ))}
      {owners.length === 0 && <Text color="secondary">{words.nobody}</Text>}
    </>
  );
};
