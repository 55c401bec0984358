import { saying } from '../saying';
import { SHARED } from './texts';

/** What several rules say. */
export const shared = saying(SHARED);
