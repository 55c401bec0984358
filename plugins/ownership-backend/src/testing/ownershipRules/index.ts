import { createBackendModule } from '@backstage/backend-plugin-api';
import { ownershipRulesExtensionPoint } from '@pillars/plugin-ownership-node';
import { unclassifiedData, unclassifiedDataPage } from './unclassifiedData';

export default createBackendModule({
  pluginId: 'ownership',
  moduleId: 'acme-rules',
  register(env) {
    env.registerInit({
      deps: { rules: ownershipRulesExtensionPoint },
      async init({ rules }) {
        rules.addRule(unclassifiedData, { page: unclassifiedDataPage });
      },
    });
  },
});
