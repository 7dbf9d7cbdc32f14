/** What could not be read, and why. */
import { useQuery } from '@tanstack/react-query';
import { bodyOf, client } from '../../api.ts';
import { useMessages } from '../../messages.ts';
import { ExportList } from '../../parts/save.tsx';
import { Answered } from '../../parts/states.tsx';
import { toldIn } from '../../refusals/told.ts';
import { English, WhyRefused } from '../../refusals/why-refused.tsx';
import { useSettings } from '../../settings.tsx';
import { byReason, type Refused } from './reasons.ts';
import { shelf } from './words.ts';

const MOST = 1000;

export function Refusals() {
  const say = useMessages(shelf);
  const query = useQuery({
    queryKey: ['refusals'],
    queryFn: () => bodyOf(client.api.refusals.$get({ query: { limit: String(MOST) } })),
  });
  const of = (items: readonly Refused[], kind: Refused['kind']) => items.filter((one) => one.kind === kind);
  return (
    <section aria-labelledby="refusals" className="refusals">
      <header className="reports-head">
        <h2 id="refusals">{say.refused}</h2>
        {query.data && query.data.items.length > 0 && (
          <ExportList name="refusals" rows={() => rowsOf(query.data.items)} />
        )}
      </header>
      <Answered query={query}>
        {({ items, more }) =>
          items.length === 0 ? (
            <p className="library-note">{say.noRefusals}</p>
          ) : (
            <>
              <p className="library-note">{say.refusedNote}</p>
              <ReasonList items={of(items, 'refused')} />
              {of(items, 'warning').length > 0 && <h3>{say.leftOut}</h3>}
              <ReasonList items={of(items, 'warning')} />
              {more && <p className="library-note">{say.moreRefusals}</p>}
            </>
          )
        }
      </Answered>
    </section>
  );
}

function ReasonList({ items }: { items: readonly Refused[] }) {
  const say = useMessages(shelf);
  const { language } = useSettings();
  return byReason(items).map(({ reason, items: same }) => (
    <details key={reason}>
      <summary>
        <WhyRefused reason={reason} /> <span className="library-note">{say.times(same.length)}</span>
      </summary>
      {toldIn(language, reason) !== null && (
        <p className="library-note refusal-said">
          <English text={reason} />
        </p>
      )}
      <ul>
        {same.map(({ file, place }) => (
          <li key={`${file}\n${place}`}>
            <bdi dir="ltr">{place === null ? file : `${file}: ${place}`}</bdi>
          </li>
        ))}
      </ul>
    </details>
  ));
}

function rowsOf(items: readonly Refused[]) {
  return {
    csv: [['kind', 'file', 'place', 'reason'], ...items.map((one) => [one.kind, one.file, one.place, one.reason])],
    json: items,
  };
}
