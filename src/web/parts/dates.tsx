/** Dates in the calendar chosen; the other calendars on hover. */
import type { EventRecord } from '../../model/index.ts';
import { useWords } from '../words.ts';

export function When({ event }: { event: Pick<EventRecord, 'when' | 'dated'> }) {
  const words = useWords();
  return <time className="when">{words.when(event)}</time>;
}

export function Day({ iso }: { iso: string | null }) {
  const words = useWords();
  return iso === null ? null : <time dateTime={iso}>{words.day(iso)}</time>;
}
