export * from './types';
export {
  applyOverlay,
  isOpen,
  NEVER_WAIVED,
  waiverCovers,
  waiverHolds,
} from './applyOverlay';
export { parseOverlay, parseWaiver } from './parseOverlay';
