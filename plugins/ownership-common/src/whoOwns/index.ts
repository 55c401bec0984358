export * from './types';
export { refsNamed, toOwnershipAnswer, whoOwns } from './whoOwns';
export { claimsAt, parseSourceAddress, sourceClaims } from './sources';
