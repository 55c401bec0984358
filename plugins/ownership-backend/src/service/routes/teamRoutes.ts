import { stringifyEntityRef } from '@backstage/catalog-model';
import { Router } from 'express';
import { TeamService } from '../../teams/TeamService';
import { Requests } from '../requests';

/** What the page of a group says. */
export function addTeamRoutes(
  router: Router,
  options: { requests: Requests; teamService: TeamService },
): void {
  const { requests, teamService } = options;

  router.get('/v1/teams/:namespace/:name', async (request, response) => {
    const ref = stringifyEntityRef({ kind: 'group', ...request.params });
    const visible = await requests.visibleTo(request);
    response.json(await teamService.get(ref, visible));
  });
}
