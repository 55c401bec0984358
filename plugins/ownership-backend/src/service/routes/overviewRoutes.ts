import { OverviewQuery } from '@pillars/plugin-ownership-common';
import { Router } from 'express';
import { OverviewService } from '../../overview/OverviewService';
import { Requests } from '../requests';

/** The last review at a glance. */
export function addOverviewRoutes(
  router: Router,
  options: { requests: Requests; overviewService: OverviewService },
): void {
  const { requests, overviewService } = options;

  router.get('/v1/overview', async (request, response) => {
    const query = request.query as OverviewQuery;
    const visible = await requests.visibleTo(request);
    response.json(await overviewService.overview(query, visible));
  });
}
