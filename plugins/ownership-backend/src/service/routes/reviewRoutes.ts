import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  FindingQuery,
  Language,
  ownershipDisputeReadPermission,
  ownershipGateUsePermission,
  ownershipReviewRunPermission,
  RefusedQuery,
  VerdictQuery,
} from '@pillars/plugin-ownership-common';
import { Router } from 'express';
import { GateService } from '../../gate/GateService';
import { Requests } from '../requests';
import { ReviewService } from '../ReviewService';

/** What the last review says, the rule book, and the gate. */
export function addReviewRoutes(
  router: Router,
  options: {
    requests: Requests;
    service: ReviewService;
    gateService: GateService;
  },
): void {
  const { requests, service, gateService } = options;

  router.get('/v1/summary', async (request, response) => {
    response.json(await service.summary(await requests.visibleTo(request)));
  });

  router.get('/v1/verdicts', async (request, response) => {
    const query = request.query as unknown as VerdictQuery;
    const visible = await requests.visibleTo(request);
    response.json(await service.verdicts(query, visible));
  });

  router.get('/v1/findings', async (request, response) => {
    const query = request.query as unknown as FindingQuery;
    const visible = await requests.visibleTo(request);
    response.json(await service.findings(query, visible));
  });

  router.get('/v1/refused', async (request, response) => {
    const query = request.query as unknown as RefusedQuery;
    const visible = await requests.visibleTo(request);
    response.json(await service.refused(query, visible));
  });

  router.get(
    '/v1/entities/:kind/:namespace/:name',
    async (request, response) => {
      const ref = stringifyEntityRef(request.params);
      const visible = await requests.visibleTo(request);
      response.json(await service.entity(ref, visible));
    },
  );

  router.get('/v1/rules', async (request, response) => {
    const caller = await requests.callerOf(request);
    const disputes = await requests.isAllowed(
      caller,
      ownershipDisputeReadPermission,
    );
    response.json({ rules: await service.listRules(caller.visible, disputes) });
  });

  router.get('/v1/rules/:id', async (request, response) => {
    const caller = await requests.callerOf(request);
    const disputes = await requests.isAllowed(
      caller,
      ownershipDisputeReadPermission,
    );
    const { id } = request.params;
    const language = request.query.lang as Language | undefined;
    response.json(await service.rule(id, caller.visible, disputes, language));
  });

  router.post('/v1/review', async (request, response) => {
    const run = async () => {
      await requests.callerOf(request, ownershipReviewRunPermission);
      return service.requestReview();
    };
    const status = await requests.audited('review-run', request, {}, run);
    response.status(202).json({ status });
  });

  router.post('/v1/gate', async (request, response) => {
    const { visible } = await requests.callerOf(
      request,
      ownershipGateUsePermission,
    );
    response.json(await gateService.gate(request.body, visible));
  });
}
