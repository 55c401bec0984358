export * from './types';
export {
  applyOverlay,
  isOpen,
  NEVER_WAIVED,
  waiverCovers,
} from './applyOverlay';
export { EXPIRING_DAYS, isExpiring, waiverHolds } from './waiverHolds';
export { parseMeeting, parseOverlay, parseWaiver } from './parseOverlay';
