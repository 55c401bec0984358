export { englishWording } from './englishWording';
export type { Wording } from './Wording';
