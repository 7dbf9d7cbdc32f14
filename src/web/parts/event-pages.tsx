/** Events of the server's list, page by page, for every view that lists some. */
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { bodyOf, client, queries } from '../api.ts';
import { common } from '../common.ts';
import type { ApiQuery } from '../filter.ts';
import { useMessages } from '../messages.ts';
import { EventRow } from './event-row.tsx';
import type { EventOrder } from './order.tsx';
import { Answered } from './states.tsx';

/** What is asked for: a filter, and in which order. */
export type EventsQuery = ApiQuery & { order?: EventOrder; place?: string; country?: string };

/** @param size events of a page. */
function pagesOf(asked: EventsQuery, size: number) {
  return infiniteQueryOptions({
    queryKey: ['events', asked, size],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      bodyOf(
        client.api.events.$get({
          query: { ...asked, limit: String(size), ...(pageParam !== null && { cursor: pageParam }) },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}

/**
 * @param size events of a page.
 * @param keep whether the answer before stays until that to a changed question is there.
 */
export function useEventPages(asked: EventsQuery, size: number, keep = false) {
  return useInfiniteQuery({ ...pagesOf(asked, size), ...(keep && { placeholderData: keepPreviousData }) });
}

/** Asks for the first page before it is shown. */
export function fetchEvents(asked: EventsQuery, size: number): void {
  void queries.prefetchInfiniteQuery(pagesOf(asked, size));
}

/** A plain list with a button for more. */
export function EventPages({ asked, size }: { asked: EventsQuery; size: number }) {
  const say = useMessages(common);
  const query = useEventPages(asked, size);
  return (
    <Answered query={query}>
      {({ pages }) => (
        <>
          <ol>{pages.flatMap(({ items }) => items.map(({ event }) => <EventRow key={event.id} event={event} />))}</ol>
          {query.hasNextPage && (
            <Button className="button" isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
              {say.more}
            </Button>
          )}
        </>
      )}
    </Answered>
  );
}
