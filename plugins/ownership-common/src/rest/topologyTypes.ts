import { Topology } from '../topology';
import { ReviewStatus } from './types';

/** `GET /topology` @public */
export interface TopologyResponse extends Topology {
  status: ReviewStatus;
}
