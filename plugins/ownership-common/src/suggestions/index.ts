export * from './types';
export { createOwnerSuggester } from './createOwnerSuggester';
