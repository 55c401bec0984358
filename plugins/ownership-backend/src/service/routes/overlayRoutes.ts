import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  ConfirmationRequest,
  ownershipConfirmPermission,
  ownershipDisputeCreatePermission,
  ownershipDisputeReadPermission,
  ownershipReviewReadPermission,
  ownershipWaiverDecidePermission,
  ownershipWaiverRequestPermission,
  Page,
  WaiverAction,
  WaiverDecision,
  WaiverQuery,
} from '@pillars/plugin-ownership-common';
import { Request, Router } from 'express';
import { Actor, OverlayService } from '../../overlay/OverlayService';
import { Caller, Requests } from '../requests';

/** What people say about findings. */
export function addOverlayRoutes(
  router: Router,
  options: { requests: Requests; overlayService: OverlayService },
): void {
  const { requests, overlayService } = options;

  /** Who says something about findings; a service has no say, and may read. */
  const toActor = async (caller: Caller): Promise<Actor> => ({
    ref: caller.user,
    mayDecide: await requests.isAllowed(
      caller,
      ownershipWaiverDecidePermission,
    ),
    visible: caller.visible,
  });

  const actorFor = async (request: Request, permission: BasicPermission) =>
    toActor(await requests.personOf(request, permission));

  router.get('/v1/waivers', async (request, response) => {
    const query = request.query as unknown as WaiverQuery;
    const actor = await toActor(await requests.callerOf(request));
    response.json(await overlayService.listWaivers(query, actor));
  });

  router.post('/v1/waivers', async (request, response) => {
    const { body } = request;
    const ask = async () =>
      overlayService.requestWaiver(
        body,
        await actorFor(request, ownershipWaiverRequestPermission),
      );
    const waiver = await requests.audited('waiver-request', request, body, ask);
    response.status(201).json(waiver);
  });

  router.post(
    '/v1/waivers/:id/:action(approve|reject|revoke)',
    async (request, response) => {
      const { id } = request.params;
      const action = request.params.action as WaiverAction;
      const { comment } = request.body as WaiverDecision;
      const meta = { id, ...(comment && { comment }) };
      const decide = async () =>
        overlayService.decideWaiver(
          id,
          action,
          comment,
          // Who may do what with which waiver is the service's business.
          await actorFor(request, ownershipReviewReadPermission),
        );
      const eventId = `waiver-${action}`;
      response.json(await requests.audited(eventId, request, meta, decide));
    },
  );

  router.post('/v1/confirmations', async (request, response) => {
    const { subjects } = request.body as ConfirmationRequest;
    const meta = { subjects };
    const confirm = async () =>
      overlayService.confirm(
        subjects,
        await actorFor(request, ownershipConfirmPermission),
      );
    const said = await requests.audited('confirm', request, meta, confirm);
    response.status(201).json(said);
  });

  router.post('/v1/disputes', async (request, response) => {
    const { body } = request;
    const object = async () =>
      overlayService.dispute(
        body,
        await actorFor(request, ownershipDisputeCreatePermission),
      );
    const dispute = await requests.audited('dispute', request, body, object);
    response.status(201).json(dispute);
  });

  router.get('/v1/disputes', async (request, response) => {
    const { visible } = await requests.callerOf(
      request,
      ownershipDisputeReadPermission,
    );
    const query = request.query as Page & { rule?: string[] };
    response.json(await overlayService.listDisputes(query, visible));
  });

  router.get('/v1/overlay', async (request, response) => {
    const caller = await requests.callerOf(request);
    const disputes = await requests.isAllowed(
      caller,
      ownershipDisputeReadPermission,
    );
    response.json(await overlayService.overlay(caller.visible, disputes));
  });
}
