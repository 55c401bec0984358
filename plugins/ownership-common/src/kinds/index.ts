export * from './TeamAPI';
export * from './Guild';
export * from './Standard';
export * from './DecisionScope';
export { PILLARS_API_VERSION } from './schema';
export * from './relations';
export {
  isPillarsEntity,
  PILLARS_KINDS,
  validatePillarsEntity,
} from './validatePillarsEntity';
export type { ValidationProblem } from './validatePillarsEntity';
