import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { PillarsEntitiesProcessor } from './PillarsEntitiesProcessor';

/**
 * Adds the kinds `TeamAPI`, `Guild`, `Standard` and `DecisionScope`, and the
 * relations that they state.
 *
 * @public
 */
export const catalogModuleOwnership = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ownership',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor(new PillarsEntitiesProcessor());
      },
    });
  },
});
