import { TopologyResponse } from '@pillars/plugin-ownership-common';
import { createContext, useContext } from 'react';
import { TopologyWords } from './createTopologyWords';
import { TopologyState } from './topologyState';

/** What all parts of the page share. */
export interface TopologyPageContext {
  topology: TopologyResponse;
  state: TopologyState;
  update: (change: Partial<TopologyState>) => void;
  /** A team, domain or box as people call it, by its ref or id. */
  labelOf: (ref: string) => string;
  words: TopologyWords;
}

const Context = createContext<TopologyPageContext | undefined>(undefined);

export const TopologyProvider = Context.Provider;

/** @throws Error outside the page of the topology */
export function useTopology(): TopologyPageContext {
  const value = useContext(Context);
  if (!value) {
    throw new Error('This stands on the page of the topology only');
  }
  return value;
}
