import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { Owner } from '@pillars/plugin-ownership-common';

/** A link to an entity, by its short name. */
export const RefLink = ({ entityRef }: { entityRef: string }) => (
  <EntityRefLink
    entityRef={entityRef}
    defaultKind={parseEntityRef(entityRef).kind}
  />
);

const STANDING = {
  living: '',
  placeholder: 'a placeholder',
  dangling: 'not in the catalog',
  disbanded: 'disbanded',
  hollow: 'nobody in it',
};

/** An owner: a link where there is something to see, else what is wrong with it. */
export const OwnerLink = ({ owner }: { owner: Owner }) => {
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
        <Typography variant="caption" color="textSecondary" component="span">
          {` (${STANDING[owner.standing]})`}
        </Typography>
      )}
    </span>
  );
};

/** All owners of something. */
export const Owners = ({ owners }: { owners: readonly Owner[] }) => (
  <>
    {owners.map((owner, index) => (
      <span key={owner.ref}>
        {index > 0 && ', '}
        <OwnerLink owner={owner} />
      </span>
    ))}
    {owners.length === 0 && (
      <Typography variant="body2" color="textSecondary" component="span">
        nobody
      </Typography>
    )}
  </>
);
