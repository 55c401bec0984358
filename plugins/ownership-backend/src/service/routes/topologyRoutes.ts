import { Router } from 'express';
import { TopologyService } from '../../topology/TopologyService';
import { Requests } from '../requests';

/** Who works with whom. */
export function addTopologyRoutes(
  router: Router,
  options: { requests: Requests; topologyService: TopologyService },
): void {
  const { requests, topologyService } = options;

  router.get('/v1/topology', async (request, response) => {
    const visible = await requests.visibleTo(request);
    response.json(await topologyService.topology(visible));
  });
}
