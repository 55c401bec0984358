import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  CoveredQuery,
  DecisionCellQuery,
  DecisionMapQuery,
  ScopeQuery,
  WhoDecidesQuery,
} from '@pillars/plugin-ownership-common';
import { Router } from 'express';
import { DecisionService } from '../../decisions/DecisionService';
import { OwnerService } from '../../owners/OwnerService';
import { Requests } from '../requests';

const SCOPE = '/v1/decisions/scopes/:namespace/:name';

const refOf = (params: { namespace: string; name: string }) =>
  stringifyEntityRef({ kind: 'decisionscope', ...params });

/** Who decides, and who owns. */
export function addDecisionRoutes(
  router: Router,
  options: {
    requests: Requests;
    decisionService: DecisionService;
    ownerService: OwnerService;
  },
): void {
  const { requests, decisionService, ownerService } = options;

  router.get('/v1/decisions', async (request, response) => {
    const visible = await requests.visibleTo(request);
    response.json(await decisionService.decisions(visible));
  });

  router.get('/v1/decisions/who', async (request, response) => {
    const query = request.query as unknown as WhoDecidesQuery;
    const visible = await requests.visibleTo(request);
    response.json(await decisionService.who(query, visible));
  });

  router.get('/v1/decisions/map', async (request, response) => {
    const query = request.query as unknown as DecisionMapQuery;
    const visible = await requests.visibleTo(request);
    response.json(await decisionService.map(query, visible));
  });

  router.get('/v1/decisions/cell', async (request, response) => {
    const query = request.query as unknown as DecisionCellQuery;
    const visible = await requests.visibleTo(request);
    response.json(await decisionService.cell(query, visible));
  });

  router.get('/v1/decisions/scopes', async (request, response) => {
    const query = request.query as unknown as ScopeQuery;
    const visible = await requests.visibleTo(request);
    response.json(await decisionService.scopes(query, visible));
  });

  router.get(SCOPE, async (request, response) => {
    const visible = await requests.visibleTo(request);
    const ref = refOf(request.params);
    response.json(await decisionService.scope(ref, visible));
  });

  router.get(`${SCOPE}/entities`, async (request, response) => {
    const query = request.query as unknown as CoveredQuery;
    const visible = await requests.visibleTo(request);
    const ref = refOf(request.params);
    response.json(await decisionService.covered(ref, query, visible));
  });

  router.get(
    '/v1/entities/:kind/:namespace/:name/decisions',
    async (request, response) => {
      const ref = stringifyEntityRef(request.params);
      const visible = await requests.visibleTo(request);
      response.json(await decisionService.about(ref, visible));
    },
  );

  router.get('/v1/owners/who', async (request, response) => {
    const { of } = request.query as unknown as { of: string };
    const visible = await requests.visibleTo(request);
    response.json(await ownerService.who(of, visible));
  });
}
