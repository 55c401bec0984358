export { Contents } from './Contents';
export { resolveAddress } from './resolveAddress';
export { textBaseOf } from './sourceAddresses';
export { SourceLinks } from './SourceLinks';
export { StandardText } from './StandardText';
export { TextComparison } from './TextComparison';
