export * from './types';
export { parseAskedThing, placeInWords } from './asked';
export type { AskedThing } from './asked';
export { refsNamed, whoOwns } from './whoOwns';
export { claimsAt, parseSourceAddress, sourceClaims } from './sources';
