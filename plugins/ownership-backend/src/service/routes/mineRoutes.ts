import {
  MineChangesQuery,
  MineQuery,
  ownershipWaiverDecidePermission,
} from '@pillars/plugin-ownership-common';
import { Request, Router } from 'express';
import { MineReader, MineService } from '../../mine/MineService';
import { Requests } from '../requests';

/** What waits for whoever is signed in. */
export function addMineRoutes(
  router: Router,
  options: { requests: Requests; mineService: MineService },
): void {
  const { requests, mineService } = options;

  const readerOf = async (request: Request): Promise<MineReader> => {
    const caller = await requests.callerOf(request);
    return {
      ref: caller.user,
      groups: await requests.groupsOf(caller),
      mayDecide: await requests.isAllowed(
        caller,
        ownershipWaiverDecidePermission,
      ),
      visible: caller.visible,
    };
  };

  router.get('/v1/mine', async (request, response) => {
    const query = request.query as MineQuery;
    response.json(await mineService.glance(query, await readerOf(request)));
  });

  router.get('/v1/mine/findings', async (request, response) => {
    const query = request.query as MineQuery;
    response.json(await mineService.findings(query, await readerOf(request)));
  });

  router.get('/v1/mine/waivers', async (request, response) => {
    const query = request.query as MineQuery;
    response.json(await mineService.waivers(query, await readerOf(request)));
  });

  router.get('/v1/mine/unconfirmed', async (request, response) => {
    const query = request.query as MineQuery;
    const reader = await readerOf(request);
    response.json(await mineService.unconfirmed(query, reader));
  });

  router.get('/v1/mine/changes', async (request, response) => {
    const query = request.query as MineChangesQuery;
    response.json(await mineService.changes(query, await readerOf(request)));
  });
}
