import { CliCommand } from '@backstage/cli-node';

/** Our commands, under the path of whatever hosts them. */
export const pillarsCommands = (under: string[]): CliCommand[] => [
  {
    path: [...under, 'review'],
    description: 'Review the ownership of a catalog, in files or in a portal',
    execute: { loader: () => import('./review') },
  },
  {
    path: [...under, 'gate'],
    description: 'Say what proposed documents would make worse, and mend',
    execute: { loader: () => import('./gate') },
  },
  {
    path: [...under, 'who-owns'],
    description: 'Say who owns an entity, a repository or a path',
    execute: { loader: () => import('./who/whoOwns') },
  },
  {
    path: [...under, 'who-decides'],
    description: 'Say who decides something about an entity',
    execute: { loader: () => import('./who/whoDecides') },
  },
  {
    path: [...under, 'standard', 'new'],
    description: 'Write the skeleton of a standard',
    execute: { loader: () => import('./standard/new') },
  },
  {
    path: [...under, 'standard', 'lint'],
    description: 'Hold the texts of standards against their requirements',
    execute: { loader: () => import('./standard/lint') },
  },
  {
    path: [...under, 'standard', 'preview'],
    description: 'Show the page of a standard before it is merged',
    execute: { loader: () => import('./standard/preview') },
  },
  {
    path: [...under, 'standard', 'adoption'],
    description: 'Say how far a standard has come',
    execute: { loader: () => import('./standard/adoption') },
  },
  {
    path: [...under, 'rules'],
    description: 'List the rule book',
    execute: { loader: () => import('./rules') },
  },
  {
    path: [...under, 'explain'],
    description: 'Show the page of a rule',
    execute: { loader: () => import('./explain') },
  },
];
