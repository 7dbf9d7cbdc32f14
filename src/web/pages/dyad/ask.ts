/** What the page asks of the server. While an answer to a changed filter is on its way, the one before stays. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bodyOf, client } from '../../api.ts';
import { type Filters, queryOf } from '../../filter.ts';
import { fetchEvents, useEventPages } from '../../parts/event-pages.tsx';
import { type EventOrder, useOrder } from '../../parts/order.tsx';
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

/** Events and scores by month, of any period. */
export function useSeries(parties: Parties, { since: _, until: __, ...filters }: Filters) {
  const query = queryOf({ ...filters, ...parties });
  return useQuery({
    queryKey: ['series', query],
    queryFn: () => bodyOf(client.api.series.$get({ query })),
    placeholderData: keepPreviousData,
  });
}

/** The events themselves, page by page, in the order that the address asks for. */
export function useEvents(parties: Parties, filters: Filters) {
  const [order] = useOrder();
  return useEventPages(eventsOf(parties, filters, order), SIZE, true);
}

/** Asks for the events of filters that are about to be set. */
export function useEventsAhead({ party, party2 }: Parties) {
  const [order] = useOrder();
  return useCallback(
    (filters: Filters) => fetchEvents(eventsOf({ party, party2 }, filters, order), SIZE),
    [party, party2, order],
  );
}

/** Events of a page. */
const SIZE = 60;

const eventsOf = (parties: Parties, filters: Filters, order: EventOrder) => ({
  ...queryOf({ ...filters, ...parties }),
  order,
});
