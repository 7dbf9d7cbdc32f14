/** What is new of a dyad since the reader marked it as seen. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { bodyOf, client } from '../../api.ts';
import { useFollowed } from '../../following.ts';
import { useMessages } from '../../messages.ts';
import { EventRow } from '../../parts/event-row.tsx';
import { Icon } from '../../parts/icon.tsx';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { desk } from './words.ts';

/** So many are shown in a card. */
const SHOWN = 3;

export function Fresh({ code }: { code: string }) {
  const say = useMessages(desk);
  const words = useWords();
  const { seen, markSeen } = useFollowed();
  const [before, setBefore] = useState<string | null>(null);
  const since = seen[code] ?? null;
  const { data: news } = useQuery({
    queryKey: ['news', code, since],
    enabled: since !== null,
    queryFn: () =>
      bodyOf(client.api.news.$get({ query: { since: since as string, dyad: code, limit: String(SHOWN) } })),
  });
  if (since === null || !news) return null;
  const day = words.day(since.slice(0, 10));
  if (news.events === 0)
    return (
      <p className="card-note" role="status">
        {before === null ? (
          say.nothingFresh(day)
        ) : (
          <>
            {say.isSeen}{' '}
            <Button
              className="link"
              onPress={() => {
                markSeen(code, new Date(before));
                setBefore(null);
              }}
            >
              {say.undo}
            </Button>
          </>
        )}
      </p>
    );
  return (
    <section className="card-part card-fresh">
      <header>
        <h4>{say.fresh(news.events, day)}</h4>
        <Button
          className="quiet"
          onPress={() => {
            setBefore(since);
            markSeen(code, new Date(news.now));
          }}
        >
          <Icon name="check" /> {say.seen}
        </Button>
      </header>
      <ul>
        {news.items.map(({ event }) => (
          <EventRow key={event.id} event={event} compact />
        ))}
      </ul>
      {news.events > news.items.length && <Link href={addressOf.dyad(code)}>{say.allFresh}</Link>}
    </section>
  );
}
