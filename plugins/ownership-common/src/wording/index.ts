export { englishWording, loadWording } from './loadWording';
export type { Wording } from './Wording';
