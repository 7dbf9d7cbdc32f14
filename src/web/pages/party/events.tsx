/** The events of a party, and its types, which narrow them. */
import { EVENT_TYPES, type EventType } from '../../../model/index.ts';
import { queryOf } from '../../filter.ts';
import { useMessages } from '../../messages.ts';
import { EventPages } from '../../parts/event-pages.tsx';
import { OrderChoice, useOrder } from '../../parts/order.tsx';
import { type FilterState, useFilter } from '../../parts/use-filter.ts';
import { useWords } from '../../words.ts';
import { texts } from './messages.ts';

export function PartyEvents({ code, types }: { code: string; types: Partial<Record<EventType, number>> }) {
  const say = useMessages(texts);
  const state = useFilter();
  const { type } = state.filters;
  const [order] = useOrder();
  const asked = { ...queryOf({ party: code, ...(type && { type }) }), order };
  return (
    <>
      <Types types={types} state={state} />
      <section className="party-section" aria-labelledby="party-events">
        <header className="party-section-head">
          <h2 id="party-events">{say.events}</h2>
          <OrderChoice />
        </header>
        <EventPages asked={asked} size={20} />
      </section>
    </>
  );
}

function Types({ types, state }: { types: Partial<Record<EventType, number>>; state: FilterState }) {
  const say = useMessages(texts);
  const words = useWords();
  const counted = EVENT_TYPES.map((type) => ({ type, events: types[type] ?? 0 }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
  const chosen = state.filters.type ?? [];
  const toggled = (type: EventType) =>
    chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type];
  return (
    <section className="party-section" aria-labelledby="party-types">
      <h2 id="party-types">{say.types}</h2>
      <ul className="party-types">
        {counted.map(({ type, events }) => (
          <li key={type}>
            <button
              type="button"
              className="party-type"
              aria-pressed={chosen.includes(type)}
              title={words.label('gloss', type)}
              onClick={() => state.change({ type: toggled(type) })}
            >
              {words.label('type', type)} <span className="party-soft">{words.number(events)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
