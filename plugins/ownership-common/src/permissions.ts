import {
  BasicPermission,
  createPermission,
} from '@backstage/plugin-permission-common';

/**
 * May read reviews. What they name is filtered by the reader's catalog
 * permissions besides.
 *
 * @public
 */
export const ownershipReviewReadPermission: BasicPermission = createPermission({
  name: 'ownership.review.read',
  attributes: { action: 'read' },
});

/**
 * May ask for a review now, which reads the whole catalog.
 *
 * @public
 */
export const ownershipReviewRunPermission: BasicPermission = createPermission({
  name: 'ownership.review.run',
  attributes: { action: 'update' },
});

/** @public */
export const ownershipPermissions: BasicPermission[] = [
  ownershipReviewReadPermission,
  ownershipReviewRunPermission,
];
