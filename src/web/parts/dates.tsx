/** Dates in the calendar chosen; the other calendars, and the words that gave them, in a tip (`DateTip`). */
import type { EventRecord } from '../../model/index.ts';
import { useWords } from '../words.ts';

/** @param told id of the event in the library, whose reports have words for the date. */
export function When({ event, told }: { event: Pick<EventRecord, 'when' | 'dated'>; told?: string }) {
  const words = useWords();
  const { when } = event;
  return (
    <time className="when" {...(when && { 'data-from': when.from, 'data-to': when.to, 'data-event': told })}>
      {words.when(event)}
    </time>
  );
}

export function Day({ iso }: { iso: string | null }) {
  const words = useWords();
  return iso === null ? null : (
    <time dateTime={iso} data-from={iso} data-to={iso}>
      {words.day(iso)}
    </time>
  );
}
