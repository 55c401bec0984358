import {
  AuditorService,
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
import {
  FindingQuery,
  ownershipReviewReadPermission,
  ownershipReviewRunPermission,
  RefusedQuery,
  VerdictQuery,
} from '@pillars/plugin-ownership-common';
import { Request, Router } from 'express';
import { openApiDocument } from '../openapi/openApiDocument';
import { Visible } from '../store/ReviewStore';
import { Readable } from './readable';
import { ReviewService } from './ReviewService';

/** The REST API: each handler parses, authorises, calls the service and replies. */
export async function createRouter(options: {
  service: ReviewService;
  readable: Readable;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  auditor: AuditorService;
}): Promise<Router> {
  const { service, readable, httpAuth, permissions, auditor } = options;
  // Requests are validated against the document; the handlers' types are ours.
  const router: Router = await createValidatedOpenApiRouter(openApiDocument);

  const authorize = async (request: Request, permission: BasicPermission) => {
    const credentials = await httpAuth.credentials(request);
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`${permission.name} is needed for this`);
    }
    return credentials;
  };

  const visibleTo = async (request: Request): Promise<Visible> =>
    readable.refsFor(await authorize(request, ownershipReviewReadPermission));

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
    const visible = await visibleTo(request);
    response.json({ rules: await service.listRules(visible) });
  });

  router.get('/v1/rules/:id', async (request, response) => {
    const visible = await visibleTo(request);
    response.json(await service.rule(request.params.id, visible));
  });

  router.post('/v1/review', async (request, response) => {
    const event = await auditor.createEvent({ eventId: 'review-run', request });
    try {
      await authorize(request, ownershipReviewRunPermission);
      const status = await service.requestReview();
      await event.success();
      response.status(202).json({ status });
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  });

  return router;
}
