import {
  AdoptionState,
  GuildItem,
  OwnershipVerdict,
  RefusalType,
  RevisionChange,
  RunVerdict,
  Severity,
  StandardItem,
  StandardRequirement,
  WaiverStatus,
} from '@pillars/plugin-ownership-common';

/** How something is shown; the theme says with which colour. */
export type Tone = 'bad' | 'warn' | 'good' | 'info' | 'neutral';

export const OWNERSHIP: Record<OwnershipVerdict, Tone> = {
  orphaned: 'bad',
  atRisk: 'warn',
  owned: 'good',
};

export const RUN: Record<RunVerdict, Tone> = {
  contradicted: 'bad',
  undeclared: 'neutral',
  shown: 'good',
  notApplicable: 'neutral',
};

export const SEVERITY: Record<Severity, Tone> = {
  error: 'bad',
  warning: 'warn',
  info: 'neutral',
};

export const REFUSAL: Record<RefusalType, Tone> = {
  invalid: 'bad',
  outdated: 'warn',
  duplicate: 'warn',
};

export const WAIVER: Record<WaiverStatus, Tone> = {
  requested: 'warn',
  expiring: 'warn',
  active: 'good',
  expired: 'neutral',
  rejected: 'neutral',
  revoked: 'neutral',
};

export const ADOPTION: Record<AdoptionState, Tone> = {
  met: 'good',
  waived: 'info',
  expiring: 'warn',
  unmet: 'bad',
  unverifiable: 'neutral',
  notApplicable: 'neutral',
};

export const STATUS: Record<StandardItem['status'], Tone> = {
  proposed: 'neutral',
  trial: 'info',
  adopted: 'good',
  deprecated: 'warn',
  retired: 'neutral',
};

/** Of RFC 2119. */
export const LEVEL: Record<StandardRequirement['level'], Tone> = {
  MUST: 'bad',
  SHOULD: 'warn',
  MAY: 'neutral',
};

export const CHANGE: Record<RevisionChange, Tone> = {
  version: 'info',
  editorial: 'neutral',
  requirements: 'bad',
};

export const AUTHORITY: Record<NonNullable<GuildItem['authority']>, Tone> = {
  none: 'neutral',
  advisory: 'neutral',
  binding: 'info',
};
