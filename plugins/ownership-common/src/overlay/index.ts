export * from './types';
export {
  applyOverlay,
  isOpen,
  waiverCovers,
  waiverHolds,
} from './applyOverlay';
export { parseOverlay, parseWaiver } from './parseOverlay';
