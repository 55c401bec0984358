import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  GuildQuery,
  ownershipGuildMeetPermission,
} from '@pillars/plugin-ownership-common';
import { Router } from 'express';
import { GuildReader, GuildService } from '../../guilds/GuildService';
import { Caller, Requests } from '../requests';

const GUILD = '/v1/guilds/:kind/:namespace/:name';

/** Guilds, who is in them, and that they met. */
export function addGuildRoutes(
  router: Router,
  options: { requests: Requests; guildService: GuildService },
): void {
  const { requests, guildService } = options;

  const toReader = async (caller: Caller): Promise<GuildReader> => ({
    ref: caller.user,
    mayMeet: await requests.isAllowed(caller, ownershipGuildMeetPermission),
    visible: caller.visible,
  });

  router.get('/v1/guilds', async (request, response) => {
    const query = request.query as unknown as GuildQuery;
    const visible = await requests.visibleTo(request);
    response.json(await guildService.list(query, visible));
  });

  router.get(GUILD, async (request, response) => {
    const reader = await toReader(await requests.callerOf(request));
    const ref = stringifyEntityRef(request.params);
    response.json(await guildService.get(ref, reader));
  });

  router.post(`${GUILD}/meetings`, async (request, response) => {
    const ref = stringifyEntityRef(request.params);
    const { body } = request;
    const meet = async () => {
      const caller = await requests.personOf(
        request,
        ownershipGuildMeetPermission,
      );
      return guildService.meet(ref, body, await toReader(caller));
    };
    const meta = { guild: ref, ...body };
    const meeting = await requests.audited('guild-meet', request, meta, meet);
    response.status(201).json(meeting);
  });
}
