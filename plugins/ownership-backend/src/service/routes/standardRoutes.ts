import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  BoundQuery,
  ownershipGateUsePermission,
  StandardQuery,
} from '@pillars/plugin-ownership-common';
import { Router } from 'express';
import { StandardService } from '../../standards/StandardService';
import { Requests } from '../requests';

const STANDARD = '/v1/standards/:namespace/:name';

const refOf = (params: { namespace: string; name: string }) =>
  stringifyEntityRef({ kind: 'standard', ...params });

/** Standards, their texts, and how far they have come. */
export function addStandardRoutes(
  router: Router,
  options: { requests: Requests; standardService: StandardService },
): void {
  const { requests, standardService } = options;

  router.get('/v1/standards', async (request, response) => {
    const query = request.query as unknown as StandardQuery;
    const visible = await requests.visibleTo(request);
    response.json(await standardService.list(query, visible));
  });

  router.post('/v1/standards/preview', async (request, response) => {
    const { visible } = await requests.callerOf(
      request,
      ownershipGateUsePermission,
    );
    response.json(await standardService.preview(request.body, visible));
  });

  router.get(STANDARD, async (request, response) => {
    const which = request.query as { version?: string; revision?: number };
    const visible = await requests.visibleTo(request);
    const ref = refOf(request.params);
    response.json(await standardService.get(ref, which, visible));
  });

  router.get(`${STANDARD}/adoption`, async (request, response) => {
    const visible = await requests.visibleTo(request);
    const ref = refOf(request.params);
    response.json(await standardService.adoption(ref, visible));
  });

  router.get(`${STANDARD}/entities`, async (request, response) => {
    const query = request.query as unknown as BoundQuery;
    const visible = await requests.visibleTo(request);
    const ref = refOf(request.params);
    response.json(await standardService.bound(ref, query, visible));
  });

  router.get(
    '/v1/entities/:kind/:namespace/:name/standards',
    async (request, response) => {
      const ref = stringifyEntityRef(request.params);
      const visible = await requests.visibleTo(request);
      response.json(await standardService.binding(ref, visible));
    },
  );
}
