import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { Router } from 'express';
import { jsonBody } from '../gate/jsonBody';
import { openApiDocument } from '../openapi/openApiDocument';
import { addDecisionRoutes } from './routes/decisionRoutes';
import { addGuildRoutes } from './routes/guildRoutes';
import { addMineRoutes } from './routes/mineRoutes';
import { addOverlayRoutes } from './routes/overlayRoutes';
import { addOverviewRoutes } from './routes/overviewRoutes';
import { addPinRoutes } from './routes/pinRoutes';
import { addReviewRoutes } from './routes/reviewRoutes';
import { addStandardRoutes } from './routes/standardRoutes';
import { addTeamRoutes } from './routes/teamRoutes';
import { addTopologyRoutes } from './routes/topologyRoutes';

/** The REST API: each handler parses, authorises, calls a service and replies. */
export async function createRouter(
  options: Parameters<typeof addReviewRoutes>[1] &
    Parameters<typeof addOverlayRoutes>[1] &
    Parameters<typeof addStandardRoutes>[1] &
    Parameters<typeof addGuildRoutes>[1] &
    Parameters<typeof addDecisionRoutes>[1] &
    Parameters<typeof addTeamRoutes>[1] &
    Parameters<typeof addTopologyRoutes>[1] &
    Parameters<typeof addOverviewRoutes>[1] &
    Parameters<typeof addPinRoutes>[1] &
    Parameters<typeof addMineRoutes>[1],
): Promise<Router> {
  // Requests are validated against the document; the handlers' types are ours.
  const router: Router = await createValidatedOpenApiRouter(openApiDocument, {
    middleware: [jsonBody],
  });
  addReviewRoutes(router, options);
  addOverlayRoutes(router, options);
  addStandardRoutes(router, options);
  addGuildRoutes(router, options);
  addDecisionRoutes(router, options);
  addTeamRoutes(router, options);
  addTopologyRoutes(router, options);
  addOverviewRoutes(router, options);
  addPinRoutes(router, options);
  addMineRoutes(router, options);
  return router;
}
