/** The events of the place that is chosen. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ApiQuery } from '../../filter.ts';
import { useMessages } from '../../messages.ts';
import { EventPages } from '../../parts/event-pages.tsx';
import { Icon } from '../../parts/icon.tsx';
import { OrderChoice, useOrder } from '../../parts/order.tsx';
import { texts } from './messages.ts';
import type { PlaceMark } from './places.ts';

interface Props {
  mark: PlaceMark;
  name: string;
  filter: ApiQuery;
  close(): void;
}

export function PlaceEvents({ mark, name, filter, close }: Props) {
  const say = useMessages(texts);
  const head = useRef<HTMLElement>(null);
  const [order] = useOrder();
  const asked = {
    ...filter,
    order,
    place: mark.names.join(','),
    ...(mark.country !== null && { country: mark.country }),
  };
  // What a click opens below the map must not be missed.
  useEffect(() => {
    if (mark.key) head.current?.scrollIntoView({ block: 'nearest' });
  }, [mark.key]);
  return (
    <section className="map-section" ref={head} aria-live="polite">
      <div className="map-section-head">
        <h2>{say.at(name)}</h2>
        <OrderChoice />
        <Button className="quiet" aria-label={say.close} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      <EventPages asked={asked} size={50} />
    </section>
  );
}
