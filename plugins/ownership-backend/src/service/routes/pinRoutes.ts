import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  ownershipReviewPinPermission,
  ownershipReviewReadPermission,
  Page,
  PinAgendaQuery,
  PinChangesQuery,
} from '@pillars/plugin-ownership-common';
import { Request, Router } from 'express';
import { PinReader, PinService } from '../../pins/PinService';
import { Caller, Requests } from '../requests';

const PIN = '/v1/pins/:id';

/** Reviews that were frozen for meetings, and what these decided. */
export function addPinRoutes(
  router: Router,
  options: { requests: Requests; pinService: PinService },
): void {
  const { requests, pinService } = options;

  const toReader = async (caller: Caller): Promise<PinReader> => ({
    ref: caller.user,
    mayPin: await requests.isAllowed(caller, ownershipReviewPinPermission),
    visible: caller.visible,
  });

  const readerOf = async (request: Request) =>
    toReader(await requests.callerOf(request));

  const writerOf = async (request: Request) =>
    toReader(await requests.personOf(request, ownershipReviewPinPermission));

  router.get('/v1/pins', async (request, response) => {
    const query = request.query as Page;
    response.json(await pinService.list(query, await readerOf(request)));
  });

  router.post('/v1/pins', async (request, response) => {
    const { body } = request;
    const pin = async () => pinService.add(body, await writerOf(request));
    const meta = { title: body.title };
    const pinned = await requests.audited('review-pin', request, meta, pin);
    response.status(201).json(pinned);
  });

  router.get(PIN, async (request, response) => {
    const reader = await readerOf(request);
    response.json(await pinService.get(request.params.id, reader));
  });

  router.delete(PIN, async (request, response) => {
    const { id } = request.params;
    const remove = async () => {
      const caller = await requests.personOf(
        request,
        // Who pinned it may remove it without any other.
        ownershipReviewReadPermission,
      );
      await pinService.remove(id, await toReader(caller));
    };
    await requests.audited('review-unpin', request, { id }, remove);
    response.status(204).end();
  });

  router.get(`${PIN}/agenda`, async (request, response) => {
    const query = request.query as PinAgendaQuery;
    const reader = await readerOf(request);
    response.json(await pinService.agenda(request.params.id, query, reader));
  });

  router.get(`${PIN}/findings`, async (request, response) => {
    const query = request.query as Page & { rule?: string[] };
    const reader = await readerOf(request);
    response.json(await pinService.findings(request.params.id, query, reader));
  });

  router.get(`${PIN}/changes`, async (request, response) => {
    const query = request.query as PinChangesQuery;
    const reader = await readerOf(request);
    response.json(await pinService.changes(request.params.id, query, reader));
  });

  router.put(
    `${PIN}/outcomes/:kind/:namespace/:name`,
    async (request, response) => {
      const { id, kind, namespace, name } = request.params;
      const ref = stringifyEntityRef({ kind, namespace, name });
      const { body } = request;
      const decide = async () =>
        pinService.decide(id, ref, body, await writerOf(request));
      const meta = { id, entity: ref, ...body };
      response.json(
        await requests.audited('pin-outcome', request, meta, decide),
      );
    },
  );
}
