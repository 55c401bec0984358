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
 * Adds the commands of `pillars` to the Backstage CLI, such as `pillars review`.
 *
 * @public
 */
export default createCliModule({
  packageJson: { name: packageJson.name },
  init: async registry =>
    pillarsCommands(['pillars']).forEach(registry.addCommand),
});
