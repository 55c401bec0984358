import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
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
 * relations that they state. Notes where the text of a Standard is read from.
 * Refuses documents for what `ownership.refuse`
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
          new PillarsEntitiesProcessor(ScmIntegrations.fromConfig(config)),
          ...(check ? [new PillarsRefusalProcessor(check)] : []),
        );
      },
    });
  },
});
