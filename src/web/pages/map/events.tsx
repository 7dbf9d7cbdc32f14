/** The events of the place that is chosen. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import type { ApiQuery } from '../../filter.ts';
import { useMessages } from '../../messages.ts';
import { EventRow } from '../../parts/event-row.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Answered } from '../../parts/states.tsx';
import { texts } from './messages.ts';
import type { PlaceMark } from './places.ts';

const PAGE = '50';

interface Props {
  mark: PlaceMark;
  name: string;
  filter: ApiQuery;
  close(): void;
}

export function PlaceEvents({ mark, name, filter, close }: Props) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const head = useRef<HTMLElement>(null);
  const asked = {
    ...filter,
    place: mark.names.join(','),
    ...(mark.country !== null && { country: mark.country }),
    limit: PAGE,
  };
  const query = useInfiniteQuery({
    queryKey: ['events', asked],
    queryFn: ({ pageParam }) =>
      bodyOf(client.api.events.$get({ query: { ...asked, ...(pageParam !== null && { cursor: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  // What a click opens below the map must not be missed.
  useEffect(() => {
    if (mark.key) head.current?.scrollIntoView({ block: 'nearest' });
  }, [mark.key]);
  return (
    <section className="map-section" ref={head} aria-live="polite">
      <div className="map-section-head">
        <h2>{say.at(name)}</h2>
        <Button className="quiet" aria-label={say.close} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      <Answered query={query}>
        {({ pages }) => (
          <>
            <ol>{pages.flatMap(({ items }) => items.map(({ event }) => <EventRow key={event.id} event={event} />))}</ol>
            {query.hasNextPage && (
              <Button className="button" onPress={() => void query.fetchNextPage()}>
                {shared.more}
              </Button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
