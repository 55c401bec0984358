import {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import {
  ConfirmationRequest,
  FindingQuery,
  ownershipConfirmPermission,
  ownershipDisputeCreatePermission,
  ownershipDisputeReadPermission,
  ownershipGateUsePermission,
  ownershipReviewReadPermission,
  ownershipReviewRunPermission,
  ownershipWaiverDecidePermission,
  ownershipWaiverRequestPermission,
  Page,
  RefusedQuery,
  VerdictQuery,
  WaiverAction,
  WaiverDecision,
  WaiverQuery,
} from '@pillars/plugin-ownership-common';
import { Request, Router } from 'express';
import { GateService } from '../gate/GateService';
import { jsonBody } from '../gate/jsonBody';
import { openApiDocument } from '../openapi/openApiDocument';
import { Actor, OverlayService } from '../overlay/OverlayService';
import { Visible } from '../store/ReviewStore';
import { Readable } from './readable';
import { ReviewService } from './ReviewService';

/** The ref of a signed-in user; undefined for a service. */
function userOf({ principal }: BackstageCredentials): string | undefined {
  // A sign-in may issue it in any case, and refs are compared as text.
  return (principal as { userEntityRef?: string }).userEntityRef?.toLowerCase();
}

/** Who asks, and what of it they may see. */
interface Caller {
  credentials: BackstageCredentials;
  visible: Visible;
}

/** The REST API: each handler parses, authorises, calls a service and replies. */
export async function createRouter(options: {
  service: ReviewService;
  overlayService: OverlayService;
  gateService: GateService;
  readable: Readable;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  auditor: AuditorService;
}): Promise<Router> {
  const { service, overlayService, gateService } = options;
  const { readable, httpAuth, permissions, auditor } = options;
  // Requests are validated against the document; the handlers' types are ours.
  const router: Router = await createValidatedOpenApiRouter(openApiDocument, {
    middleware: [jsonBody],
  });

  const isAllowed = async (
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ) => {
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    return decision.result === AuthorizeResult.ALLOW;
  };

  /** Everybody who asks anything has to be allowed to read reviews. */
  const callerOf = async (
    request: Request,
    permission: BasicPermission = ownershipReviewReadPermission,
  ): Promise<Caller> => {
    const credentials = await httpAuth.credentials(request);
    for (const one of new Set([ownershipReviewReadPermission, permission])) {
      if (!(await isAllowed(credentials, one))) {
        throw new NotAllowedError(`${one.name} is needed for this`);
      }
    }
    return { credentials, visible: await readable.refsFor(credentials) };
  };

  const visibleTo = async (request: Request): Promise<Visible> =>
    (await callerOf(request)).visible;

  /** Who says something about findings; a service has no say, and may read. */
  const toActor = async ({ credentials, visible }: Caller): Promise<Actor> => ({
    ref: userOf(credentials),
    mayDecide: await isAllowed(credentials, ownershipWaiverDecidePermission),
    visible,
  });

  /** As `toActor`, for what only a person can do. */
  const actorFor = async (request: Request, permission: BasicPermission) => {
    const actor = await toActor(await callerOf(request, permission));
    if (!actor.ref) {
      throw new NotAllowedError('Only a signed-in user can do this');
    }
    return actor;
  };

  /** Runs a write, and lets the auditor know how it ended. */
  const audited = async <T>(
    eventId: string,
    request: Request,
    meta: JsonObject,
    write: () => Promise<T>,
  ): Promise<T> => {
    const event = await auditor.createEvent({ eventId, request, meta });
    try {
      const result = await write();
      await event.success();
      return result;
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  };

  const mayReadDisputes = ({ credentials }: Caller) =>
    isAllowed(credentials, ownershipDisputeReadPermission);

  router.get('/v1/summary', async (request, response) => {
    response.json(await service.summary(await visibleTo(request)));
  });

  router.get('/v1/verdicts', async (request, response) => {
    const query = request.query as unknown as VerdictQuery;
    response.json(await service.verdicts(query, await visibleTo(request)));
  });

  router.get('/v1/findings', async (request, response) => {
    const query = request.query as unknown as FindingQuery;
    response.json(await service.findings(query, await visibleTo(request)));
  });

  router.get('/v1/refused', async (request, response) => {
    const query = request.query as unknown as RefusedQuery;
    response.json(await service.refused(query, await visibleTo(request)));
  });

  router.get(
    '/v1/entities/:kind/:namespace/:name',
    async (request, response) => {
      const ref = stringifyEntityRef(request.params);
      response.json(await service.entity(ref, await visibleTo(request)));
    },
  );

  router.get('/v1/rules', async (request, response) => {
    const caller = await callerOf(request);
    const disputes = await mayReadDisputes(caller);
    response.json({ rules: await service.listRules(caller.visible, disputes) });
  });

  router.get('/v1/rules/:id', async (request, response) => {
    const caller = await callerOf(request);
    const disputes = await mayReadDisputes(caller);
    const { id } = request.params;
    response.json(await service.rule(id, caller.visible, disputes));
  });

  router.post('/v1/review', async (request, response) => {
    const status = await audited('review-run', request, {}, async () => {
      await callerOf(request, ownershipReviewRunPermission);
      return service.requestReview();
    });
    response.status(202).json({ status });
  });

  router.post('/v1/gate', async (request, response) => {
    const { visible } = await callerOf(request, ownershipGateUsePermission);
    response.json(await gateService.gate(request.body, visible));
  });

  router.get('/v1/waivers', async (request, response) => {
    const query = request.query as unknown as WaiverQuery;
    const actor = await toActor(await callerOf(request));
    response.json(await overlayService.listWaivers(query, actor));
  });

  router.post('/v1/waivers', async (request, response) => {
    const { body } = request;
    const waiver = await audited('waiver-request', request, body, async () =>
      overlayService.requestWaiver(
        body,
        await actorFor(request, ownershipWaiverRequestPermission),
      ),
    );
    response.status(201).json(waiver);
  });

  router.post(
    '/v1/waivers/:id/:action(approve|reject|revoke)',
    async (request, response) => {
      const { id } = request.params;
      const action = request.params.action as WaiverAction;
      const { comment } = request.body as WaiverDecision;
      const meta = { id, ...(comment && { comment }) };
      const waiver = await audited(
        `waiver-${action}`,
        request,
        meta,
        async () =>
          overlayService.decideWaiver(
            id,
            action,
            comment,
            // Who may do what with which waiver is the service's business.
            await actorFor(request, ownershipReviewReadPermission),
          ),
      );
      response.json(waiver);
    },
  );

  router.post('/v1/confirmations', async (request, response) => {
    const { subjects } = request.body as ConfirmationRequest;
    const meta = { subjects };
    const confirmed = await audited('confirm', request, meta, async () =>
      overlayService.confirm(
        subjects,
        await actorFor(request, ownershipConfirmPermission),
      ),
    );
    response.status(201).json({ confirmed });
  });

  router.post('/v1/disputes', async (request, response) => {
    const { body } = request;
    const dispute = await audited('dispute', request, body, async () =>
      overlayService.dispute(
        body,
        await actorFor(request, ownershipDisputeCreatePermission),
      ),
    );
    response.status(201).json(dispute);
  });

  router.get('/v1/disputes', async (request, response) => {
    const { visible } = await callerOf(request, ownershipDisputeReadPermission);
    const query = request.query as Page & { rule?: string[] };
    response.json(await overlayService.listDisputes(query, visible));
  });

  router.get('/v1/overlay', async (request, response) => {
    const caller = await callerOf(request);
    const disputes = await mayReadDisputes(caller);
    response.json(await overlayService.overlay(caller.visible, disputes));
  });

  return router;
}
