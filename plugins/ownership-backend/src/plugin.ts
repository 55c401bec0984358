import {
  coreServices,
  createBackendPlugin,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  ownershipPermissions,
  parseOwnershipSettings,
} from '@pillars/plugin-ownership-common';
import { ownershipRulesExtensionPoint } from '@pillars/plugin-ownership-node';
import { registerActions } from './actions/registerActions';
import { createCatalogFeed } from './catalogFeed';
import { DecisionService } from './decisions/DecisionService';
import { GateService } from './gate/GateService';
import { DatabaseMineStore } from './mine/DatabaseMineStore';
import { MineService } from './mine/MineService';
import { DatabaseOverlayStore } from './overlay/DatabaseOverlayStore';
import { OverlayService } from './overlay/OverlayService';
import { DatabaseOverviewStore } from './overview/DatabaseOverviewStore';
import { OverviewService } from './overview/OverviewService';
import { OwnerService } from './owners/OwnerService';
import { DatabasePinStore } from './pins/DatabasePinStore';
import { PinService } from './pins/PinService';
import { CONFLICT_TOPIC, ERRORS_TOPIC } from './refused/readRefusals';
import { readRetention } from './refused/readRetention';
import { RefusalKeeper } from './refused/RefusalKeeper';
import { createUnprocessedList } from './refused/unprocessedList';
import { Reviewer } from './Reviewer';
import { RuleRegistry } from './RuleRegistry';
import { createRouter } from './service/createRouter';
import { Readable } from './service/readable';
import { Requests } from './service/requests';
import { ReviewService } from './service/ReviewService';
import { DatabaseRefusalStore } from './store/DatabaseRefusalStore';
import { DatabaseReviewStore } from './store/DatabaseReviewStore';
import { DatabaseGuildStore } from './guilds/DatabaseGuildStore';
import { GuildService } from './guilds/GuildService';
import { AnnouncementStore } from './standards/AnnouncementStore';
import { DatabaseStandardStore } from './standards/DatabaseStandardStore';
import { StandardAnnouncer } from './standards/StandardAnnouncer';
import { StandardService } from './standards/StandardService';
import { migrate } from './store/migrate';
import { TeamService } from './teams/TeamService';
import { TopologyService } from './topology/TopologyService';

const DEFAULT_SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 30 },
  initialDelay: { seconds: 10 },
};

function readSchedule(config: RootConfigService) {
  return config.has('ownership.schedule')
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        config.getConfig('ownership.schedule'),
      )
    : DEFAULT_SCHEDULE;
}

/**
 * Reviews the ownership of everything in the catalog, and serves what it found
 * under `/api/ownership/v1`.
 *
 * @public
 */
export const ownershipPlugin = createBackendPlugin({
  pluginId: 'ownership',
  register(env) {
    const registry = new RuleRegistry();
    env.registerExtensionPoint(ownershipRulesExtensionPoint, registry);
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        notifications: notificationService,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { auth, catalog, config, database, discovery, logger } = services;
        const settings = parseOwnershipSettings(
          config.getOptional('ownership'),
        );
        const knex = await migrate(database);
        const store = new DatabaseReviewStore(knex);
        const overlay = new DatabaseOverlayStore(knex);
        const refused = new DatabaseRefusalStore(knex);
        const refusals = new RefusalKeeper({
          store: refused,
          unprocessed: createUnprocessedList({ auth, discovery }),
          retention: readRetention(config),
          logger,
        });
        const engine = { rules: registry.rules, settings, overlay };
        const reviewer = new Reviewer({
          ...engine,
          feed: createCatalogFeed({ auth, discovery }),
          store,
          refusals,
          announcer: new StandardAnnouncer({
            enabled:
              config.getOptionalBoolean('ownership.notifications.standards') ??
              false,
            store: new AnnouncementStore(knex),
            notifications: services.notifications,
            logger,
          }),
          logger,
        });
        const service = new ReviewService({
          store,
          overlay,
          refused,
          reviewer,
          registry,
          settings,
        });
        const { permissions } = services;
        const readable = new Readable({ permissions, catalog });
        const standards = new DatabaseStandardStore(knex);
        const guilds = new DatabaseGuildStore(knex);
        const status = () => service.status();
        const questions = {
          requests: new Requests({ ...services, readable }),
          decisionService: new DecisionService({ reviewer, status }),
          ownerService: new OwnerService({ reviewer, reviews: store }),
        };

        const overlayService = new OverlayService({
          ...engine,
          reviews: store,
          reviewer,
        });

        services.permissionsRegistry.addPermissions(ownershipPermissions);
        services.httpRouter.use(
          await createRouter({
            ...questions,
            teamService: new TeamService({
              ...engine,
              reviews: store,
              reviewer,
              status,
            }),
            topologyService: new TopologyService({ reviewer, status }),
            service,
            overlayService,
            mineService: new MineService({
              ...engine,
              mine: new DatabaseMineStore(knex),
              reviews: store,
              reviewer,
              waivers: overlayService,
              status,
            }),
            gateService: new GateService({ ...engine, reviewer }),
            standardService: new StandardService({
              ...engine,
              standards,
              refused,
              reviewer,
              status,
            }),
            overviewService: new OverviewService({
              ...engine,
              overviews: new DatabaseOverviewStore(knex),
              reviews: store,
              status,
            }),
            pinService: new PinService({
              ...engine,
              pins: new DatabasePinStore(knex),
              status,
            }),
            guildService: new GuildService({
              guilds,
              standards,
              reviewer,
              status,
            }),
          }),
        );
        registerActions({
          ...questions,
          actionsRegistry: services.actionsRegistry,
        });
        await services.events.subscribe({
          id: 'refused',
          topics: [ERRORS_TOPIC, CONFLICT_TOPIC],
          onEvent: event => refusals.onEvent(event),
        });
        await services.scheduler.scheduleTask({
          id: 'review',
          ...readSchedule(config),
          fn: () => reviewer.review(),
        });
      },
    });
  },
});
