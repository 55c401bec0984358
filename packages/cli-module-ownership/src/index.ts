/**
 * The command `pillars`.
 *
 * @packageDocumentation
 */

import { createCliModule, runCli } from '@backstage/cli-node';
import packageJson from '../package.json';
import { pillarsCommands } from './commands';

const { name, version } = packageJson;

/** `backstage-cli pillars …` @public */
export default createCliModule({
  packageJson: { name },
  init: async registry =>
    pillarsCommands(['pillars']).forEach(registry.addCommand),
});

/** The binary `pillars`. @public */
export async function runPillars(): Promise<void> {
  await runCli({
    name: 'pillars',
    version,
    modules: [
      createCliModule({
        packageJson: { name },
        init: async registry =>
          pillarsCommands([]).forEach(registry.addCommand),
      }),
    ],
  });
}
