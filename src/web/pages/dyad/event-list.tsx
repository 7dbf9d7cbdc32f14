/** The events, by year; further ones as the reader comes to the end. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { EventRecord } from '../../../model/index.ts';
import { common } from '../../common.ts';
import type { Filters } from '../../filter.ts';
import { useMessages } from '../../messages.ts';
import { EventRow } from '../../parts/event-row.tsx';
import { Failure, Loading } from '../../parts/states.tsx';
import { shortIn } from '../../ranges.ts';
import { useSettings } from '../../settings.tsx';
import { useEvents } from './ask.ts';
import type { Parties } from './codes.ts';
import { dyadWords } from './words.ts';

export function EventList({ parties, filters }: { parties: Parties; filters: Filters }) {
  const say = useMessages(common);
  const own = useMessages(dyadWords);
  const { language, calendar } = useSettings();
  const query = useEvents(parties, filters);
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;

  useEffect(() => {
    const element = end.current;
    if (!element || !hasNextPage || isFetchingNextPage) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), {
      rootMargin: '400px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (!query.data) {
    return query.error ? <Failure error={query.error} again={() => void query.refetch()} /> : <Loading />;
  }
  const groups = yearsOf(
    query.data.pages.flatMap(({ items }) => items.map(({ event }) => event)),
    (iso) => shortIn({ language, calendar }, iso, 'year'),
  );
  return (
    <div className="event-years" aria-busy={query.isPlaceholderData}>
      {groups.map(({ year, events }) => (
        <section key={year ?? ''} aria-label={year ?? own.undatedHead}>
          <h3>{year ?? own.undatedHead}</h3>
          <ol>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
      <div ref={end}>
        {hasNextPage && (
          <Button className="button" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {isFetchingNextPage ? say.loading : say.more}
          </Button>
        )}
      </div>
      {query.error && <Failure error={query.error} again={() => void fetchNextPage()} />}
    </div>
  );
}

export interface Year {
  /** Null: undated. */
  year: string | null;
  events: EventRecord[];
}

/** Events, in their order, by the year in which they began at the earliest. */
export function yearsOf(events: readonly EventRecord[], yearOf: (iso: string) => string): Year[] {
  const years: Year[] = [];
  for (const event of events) {
    const year = event.when === null ? null : yearOf(event.when.from);
    const last = years.at(-1);
    if (last && last.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years;
}
