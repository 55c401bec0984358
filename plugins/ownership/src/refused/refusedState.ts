import { RefusalType, RefusedQuery } from '@pillars/plugin-ownership-common';

export const REFUSAL_TYPES: readonly RefusalType[] = [
  'invalid',
  'outdated',
  'duplicate',
];

export const PAGE_SIZE = 25;

/** Everything about the list that an address carries. */
export interface RefusedState {
  type?: RefusalType;
  q: string;
  /** From 0. */
  page: number;
}

/** The state that an address stands for; what makes no sense in it is left out. */
export function readState(params: URLSearchParams): RefusedState {
  const page = Number(params.get('page') ?? 0);
  return {
    type: REFUSAL_TYPES.find(type => type === params.get('type')),
    q: params.get('q') ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 0,
  };
}

/** The address of a state. */
export const writeState = ({ type, q, page }: RefusedState) =>
  new URLSearchParams({
    ...(type && { type }),
    ...(q && { q }),
    ...(page && { page: String(page) }),
  });

/** What the backend is asked for a state. */
export const toQuery = ({ type, q, page }: RefusedState): RefusedQuery => ({
  ...(type && { type: [type] }),
  ...(q && { q }),
  offset: page * PAGE_SIZE,
  limit: PAGE_SIZE,
});
