/** What the page asks of the server. While an answer to a changed filter is on its way, the one before stays. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { bodyOf, client } from '../../api.ts';
import { type ApiQuery, type Filters, queryOf } from '../../filter.ts';
import type { Parties } from './codes.ts';
import { pointOf } from './points.ts';

/** All events as points. */
export function usePoints(parties: Parties, filters: Filters) {
  const query = queryOf({ ...filters, ...parties });
  return useQuery({
    queryKey: ['timeline', query],
    queryFn: async () => (await bodyOf(client.api.timeline.$get({ query }))).items.map(pointOf),
    placeholderData: keepPreviousData,
  });
}

const pageOf = (query: ApiQuery, cursor: string | null, limit: number) =>
  bodyOf(client.api.events.$get({ query: { ...query, limit: String(limit), ...(cursor !== null && { cursor }) } }));

/** Events and scores by month, of any period. */
export function useSeries(parties: Parties, { since: _, until: __, ...filters }: Filters) {
  const query = queryOf({ ...filters, ...parties });
  return useQuery({
    queryKey: ['series', query],
    queryFn: () => bodyOf(client.api.series.$get({ query })),
    placeholderData: keepPreviousData,
  });
}

/** The events themselves, page by page. */
export function useEvents(parties: Parties, filters: Filters) {
  const query = queryOf({ ...filters, ...parties });
  return useInfiniteQuery({
    queryKey: ['events', query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => pageOf(query, pageParam, 60),
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** What is in the library, for the filters to offer. */
export function useLibrary() {
  return useQuery({ queryKey: ['library'], queryFn: () => bodyOf(client.api.library.$get()) });
}
