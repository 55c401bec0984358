import {
  readTopology,
  ReviewStatus,
  TopologyResponse,
} from '@pillars/plugin-ownership-common';
import { Reviewer } from '../Reviewer';
import { viewFor } from '../service/readerView';
import { Visible } from '../store/ReviewStore';

/** Answers who works with whom, from the catalog as it is now. */
export class TopologyService {
  constructor(
    private readonly options: {
      reviewer: Pick<Reviewer, 'snapshot' | 'lastSnapshot'>;
      status: () => Promise<ReviewStatus>;
      now?: () => number;
    },
  ) {}

  /** @throws ServiceUnavailableError where the catalog never could be read */
  async topology(visible: Visible): Promise<TopologyResponse> {
    const { reviewer, status, now = Date.now } = this.options;
    const { snapshot, maySee } = await viewFor(reviewer, visible);
    return {
      status: await status(),
      ...readTopology(snapshot, now(), maySee),
    };
  }
}
