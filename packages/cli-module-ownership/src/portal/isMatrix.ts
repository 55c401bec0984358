import { AdoptionMatrix } from '@pillars/plugin-ownership-common';
import { hasFields } from '../reader/hasFields';

const FIGURES = ['met', 'unmet', 'waived', 'unverifiable', 'notApplicable'];

const isRequirement = (value: unknown) =>
  hasFields(value) &&
  ['id', 'level'].every(key => typeof value[key] === 'string') &&
  FIGURES.every(key => Number.isInteger(value[key]));

const isRow = (value: unknown) =>
  hasFields(value) &&
  Number.isInteger(value.entities) &&
  Array.isArray(value.requirements) &&
  value.requirements.every(hasFields);

/** Whether a portal's answer is how far a standard has come. */
export const isMatrix = (value: unknown): value is AdoptionMatrix =>
  hasFields(value) &&
  typeof value.standard === 'string' &&
  Number.isInteger(value.entities) &&
  Array.isArray(value.requirements) &&
  value.requirements.every(isRequirement) &&
  Array.isArray(value.rows) &&
  value.rows.every(isRow);
