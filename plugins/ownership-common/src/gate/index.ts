export { diffFindings } from './diffFindings';
export type { Comparison } from './diffFindings';
export { withChanges } from './withChanges';
export type { Changes } from './withChanges';
export { runGate } from './runGate';
export type { GateResult } from './runGate';
export { previewStandard } from './previewStandard';
export type { StandardPreview } from './previewStandard';
