/** The dyads that the reader follows, a card each. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { partiesOf } from '../../../query/index.ts';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useFollowed } from '../../following.ts';
import { useMessages } from '../../messages.ts';
import { EventRow } from '../../parts/event-row.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Answered } from '../../parts/states.tsx';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { Fresh } from './fresh.tsx';
import { ownSpan, type Span, spanOf } from './spark.ts';
import { Sparkline } from './sparkline.tsx';
import { desk } from './words.ts';

const seriesQuery = (code: string) => {
  const [party, party2] = partiesOf(code);
  return {
    queryKey: ['series', { party, party2 }],
    queryFn: () => bodyOf(client.api.series.$get({ query: { party, party2 } })),
  };
};

/** What was unfollowed stays, as a line that undoes it, where its card was. */
type Shown = { code: string; gone: boolean };

export function Cards() {
  const words = useWords();
  const say = useMessages(desk);
  const { followed, follow, unfollow } = useFollowed();
  const [gone, setGone] = useState<{ code: string; at: number }[]>([]);
  const series = useQueries({ queries: followed.map(seriesQuery) });
  const span = spanOf(series.map(({ data }) => data?.months ?? []));
  const shown: Shown[] = followed.map((code) => ({ code, gone: false }));
  for (const { code, at } of gone.toReversed()) if (!followed.includes(code)) shown.splice(at, 0, { code, gone: true });
  return (
    <ul className="cards">
      {shown.map(({ code, gone: isGone }, at) =>
        isGone ? (
          <li key={code} className="card card-gone" role="status">
            <span>{say.unfollowed(words.dyad(code))}</span>
            <Button
              className="button"
              autoFocus
              onPress={() => {
                follow(code, shown.slice(0, at).filter((one) => !one.gone).length);
                setGone(gone.filter((one) => one.code !== code));
              }}
            >
              {say.undo}
            </Button>
          </li>
        ) : (
          <Card
            key={code}
            code={code}
            span={span}
            unfollow={() => {
              unfollow(code);
              setGone([{ code, at }, ...gone.filter((one) => one.code !== code)]);
            }}
          />
        ),
      )}
    </ul>
  );
}

function Card({ code, span, unfollow }: { code: string; span: Span | null; unfollow(): void }) {
  const say = useMessages(desk);
  const says = useMessages(common);
  const words = useWords();
  const series = useQuery(seriesQuery(code));
  const name = words.dyad(code);
  return (
    <li className="card">
      <article aria-labelledby={`card-${code}`}>
        <header className="card-head">
          <h3 id={`card-${code}`}>
            <Link href={addressOf.dyad(code)}>{name}</Link>
          </h3>
          <Button className="quiet" aria-label={say.unfollow(name)} onPress={unfollow}>
            <Icon name="close" />
          </Button>
        </header>
        <Answered query={series}>
          {({ months, undated, unreal }) => {
            const all = months.reduce((sum, { events }) => sum + events, undated + unreal);
            if (all === 0) return <p className="card-note">{say.noEvents}</p>;
            return (
              <>
                {span && months.length > 0 && <Sparkline months={months} span={ownSpan(months, span)} />}
                <p className="card-note">{says.events(all)}</p>
                <Fresh code={code} />
                <Latest code={code} month={months.at(-1)?.month ?? null} />
              </>
            );
          }}
        </Answered>
      </article>
    </li>
  );
}

/** The last thing that happened: not planned, not denied, its day known. @param month in which it happened. */
function Latest({ code, month }: { code: string; month: string | null }) {
  const say = useMessages(desk);
  const [party, party2] = partiesOf(code);
  const query = useQuery({
    queryKey: ['latest', code, month],
    enabled: month !== null,
    queryFn: async () => {
      const { items } = await bodyOf(
        client.api.events.$get({
          query: { party, party2, since: `${month}-01`, order: 'newest', limit: '500' },
        }),
      );
      return (
        items
          .map(({ event }) => event)
          .find(({ when, factuality }) => when !== null && /asserted|contested/.test(factuality)) ?? null
      );
    },
  });
  if (month === null) return <p className="card-note">{say.noneDated}</p>;
  return (
    <Answered query={query}>
      {(event) =>
        event && (
          <section className="card-part">
            <h4>{say.latest}</h4>
            <ul>
              <EventRow event={event} compact />
            </ul>
          </section>
        )
      }
    </Answered>
  );
}
