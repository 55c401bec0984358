/**
 * The command `pillars`.
 *
 * @packageDocumentation
 */

import { createCliModule } from '@backstage/cli-node';
import packageJson from '../package.json';
import { pillarsCommands } from './commands';

export { runPillars } from './runPillars';

/**
 * Adds `pillars review` and `pillars explain` to the Backstage CLI.
 *
 * @public
 */
export default createCliModule({
  packageJson: { name: packageJson.name },
  init: async registry =>
    pillarsCommands(['pillars']).forEach(registry.addCommand),
});
