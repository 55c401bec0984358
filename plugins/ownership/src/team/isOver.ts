import { TopologyTeam } from '@pillars/plugin-ownership-common';

/** Whether a team says that it is no more. */
export const isOver = ({ status }: TopologyTeam): boolean =>
  status === 'merged' || status === 'disbanded';
