export * from './types';
export {
  applyOverlay,
  isOpen,
  NEVER_WAIVED,
  waiverCovers,
} from './applyOverlay';
export { waiverHolds } from './waiverHolds';
export { parseOverlay, parseWaiver } from './parseOverlay';
