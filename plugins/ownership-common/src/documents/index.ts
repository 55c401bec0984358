export { whyNoEntity, whyRefused } from './checkEntity';
