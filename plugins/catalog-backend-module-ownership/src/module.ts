import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  createDocumentCheck,
  parseOwnershipSettings,
  rules,
} from '@pillars/plugin-ownership-common';
import { PillarsEntitiesProcessor } from './PillarsEntitiesProcessor';
import { PillarsRefusalProcessor } from './PillarsRefusalProcessor';

/**
 * Adds the kinds `TeamAPI`, `Guild`, `Standard` and `DecisionScope`, and the
 * relations that they state. Refuses documents for what `ownership.refuse`
 * lists.
 *
 * @public
 */
export const catalogModuleOwnership = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ownership',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, processing }) {
        const settings = parseOwnershipSettings(
          config.getOptional('ownership'),
        );
        const check = createDocumentCheck(rules, settings);
        processing.addProcessor(
          new PillarsEntitiesProcessor(),
          ...(check ? [new PillarsRefusalProcessor(check)] : []),
        );
      },
    });
  },
});
