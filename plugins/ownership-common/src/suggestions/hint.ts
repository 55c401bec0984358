import { Evidence } from '../findings';
import { OwnedEntity, Snapshot } from '../snapshot';
import { Params } from '../texts';
import { LastOwner } from './types';

/** What one piece of evidence says of one owner. */
export interface Hint {
  /** Full ref; whether it is a team that lives is asked later. */
  owner: string;
  /** Which part of the evidence points to this owner: above 0, at most 1. */
  share: number;
  text: string;
  params: Params;
  evidence: Evidence[];
}

/** Reads the hints of one sort for an entity; equal ones in a stable order. */
export type HintReader = (entity: OwnedEntity) => readonly Hint[];

/** All that the readers of hints may look at. */
export interface HintContext {
  snapshot: Snapshot;
  lastOwners: ReadonlyMap<string, LastOwner>;
}

/** That an entity is of an owner, as evidence. */
export const ownedBy = (ref: string, owner: string): Evidence => ({
  ref,
  path: 'spec.owner',
  value: owner,
});
