/** An event in the evidence column, opened from any list. */
import { Link } from 'wouter';
import { useMessages } from '../../messages.ts';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { texts } from './say.ts';
import { EventAnswered, EventView } from './view.tsx';

export default function EventEvidence({ id }: { id: string }) {
  const say = useMessages(texts);
  const words = useWords();
  return (
    <EventAnswered id={id}>
      {(told) => (
        <div className="event-narrow">
          <h3 className="event-narrow-line">{words.line(told.event)}</h3>
          <p className="soft">
            <bdi>{words.when(told.event)}</bdi> · <Link href={addressOf.event(told.event.id)}>{say.all}</Link>
          </p>
          <EventView told={told} asked={id} prefix="evidence-" />
        </div>
      )}
    </EventAnswered>
  );
}
