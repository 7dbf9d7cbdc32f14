/** Dyads to follow: those that the library has most events of. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useFollowed } from '../../following.ts';
import { useMessages } from '../../messages.ts';
import { Icon } from '../../parts/icon.tsx';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { desk } from './words.ts';

const SHOWN = 8;

/** The busiest dyads; nothing while the library is empty. */
export function useBusiest() {
  return useQuery({
    queryKey: ['dyads', 'busiest'],
    queryFn: () => bodyOf(client.api.dyads.$get({ query: { limit: String(SHOWN) } })),
  });
}

export function Busiest() {
  const say = useMessages(desk);
  const says = useMessages(common);
  const words = useWords();
  const { followed, follow } = useFollowed();
  const { data } = useBusiest();
  const dyads = data?.items.filter(({ code }) => !followed.includes(code)) ?? [];
  if (dyads.length === 0) return null;
  return (
    <section aria-labelledby="busiest" className="busiest">
      <h2 id="busiest">{say.busiest}</h2>
      <p className="section-note">{say.busiestNote}</p>
      <ul>
        {dyads.map(({ code, events }) => (
          <li key={code}>
            <Link href={addressOf.dyad(code)}>{words.dyad(code)}</Link>
            <span className="card-note">{says.events(events)}</span>
            <Button className="button" aria-label={`${say.follow}: ${words.dyad(code)}`} onPress={() => follow(code)}>
              <Icon name="plus" /> {say.follow}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
