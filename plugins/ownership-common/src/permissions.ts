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

/**
 * May lay proposed documents over the catalog and see what they change.
 *
 * @public
 */
export const ownershipGateUsePermission: BasicPermission = createPermission({
  name: 'ownership.gate.use',
  attributes: { action: 'read' },
});

/**
 * May ask for a waiver, and take a request of one's own back.
 *
 * @public
 */
export const ownershipWaiverRequestPermission: BasicPermission =
  createPermission({
    name: 'ownership.waiver.request',
    attributes: { action: 'create' },
  });

/**
 * May approve, reject and revoke waivers; never approve one's own.
 *
 * @public
 */
export const ownershipWaiverDecidePermission: BasicPermission =
  createPermission({
    name: 'ownership.waiver.decide',
    attributes: { action: 'update' },
  });

/**
 * May confirm who owns something.
 *
 * @public
 */
export const ownershipConfirmPermission: BasicPermission = createPermission({
  name: 'ownership.confirm',
  attributes: { action: 'create' },
});

/**
 * May say that a finding is wrong.
 *
 * @public
 */
export const ownershipDisputeCreatePermission: BasicPermission =
  createPermission({
    name: 'ownership.dispute.create',
    attributes: { action: 'create' },
  });

/**
 * May read who disputes what, and how often per rule.
 *
 * @public
 */
export const ownershipDisputeReadPermission: BasicPermission = createPermission(
  {
    name: 'ownership.dispute.read',
    attributes: { action: 'read' },
  },
);

/**
 * May say that a guild met, where one is its chair.
 *
 * @public
 */
export const ownershipGuildMeetPermission: BasicPermission = createPermission({
  name: 'ownership.guild.meet',
  attributes: { action: 'update' },
});

/**
 * May pin a review for a meeting, note what the meeting decides, and remove
 * pinned reviews of others.
 *
 * @public
 */
export const ownershipReviewPinPermission: BasicPermission = createPermission({
  name: 'ownership.review.pin',
  attributes: { action: 'create' },
});

/** @public */
export const ownershipPermissions: BasicPermission[] = [
  ownershipReviewReadPermission,
  ownershipReviewRunPermission,
  ownershipGateUsePermission,
  ownershipWaiverRequestPermission,
  ownershipWaiverDecidePermission,
  ownershipConfirmPermission,
  ownershipDisputeCreatePermission,
  ownershipDisputeReadPermission,
  ownershipGuildMeetPermission,
  ownershipReviewPinPermission,
];
