export * from './topics';
export * from './orphanAge';
export { readDomainPlaces } from './domainPlaces';
export type { DomainPlaces } from './domainPlaces';
