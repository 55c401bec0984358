import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { OwnershipCollatorFactory } from './OwnershipCollatorFactory';
import { readCollatorSettings } from './collatorSettings';

/**
 * Adds the document types `guild`, `standard` and `decision-scope` to the
 * search. Only who may read the entity in the catalog finds its document.
 *
 * @public
 */
export const searchModuleOwnership = createBackendModule({
  pluginId: 'search',
  moduleId: 'ownership',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, indexRegistry, scheduler }) {
        const settings = readCollatorSettings(config);
        for (const source of settings.sources) {
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(settings.schedule),
            factory: new OwnershipCollatorFactory({
              auth,
              catalog,
              source,
              batchSize: settings.batchSize,
            }),
          });
        }
      },
    });
  },
});
