/** How records read in the language that is chosen: names, labels, dates, and an event as one sentence. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DateCertainty, DateRange, EventRecord } from '../model/index.ts';
import { eventLine, eventWhen, rangeText } from '../query/index.ts';
import { bodyOf, client } from './api.ts';
import { number } from './messages.ts';
import { useSettings } from './settings.tsx';

export interface Words {
  /** Usual name of a party in the reader's language; the code where there is none. */
  party(code: string): string;
  /** `Iran – Belarus` for `BLR-IRN`. */
  dyad(code: string): string;
  place(name: string): string;
  person(name: string): string;
  /** Name of a PLOVER type, context, mode, sector, factuality, certainty. */
  label(kind: 'type' | 'context' | 'mode' | 'sector' | 'factuality' | 'certainty', value: string): string;
  /** Name of a language or its own name. */
  language(code: string): string;
  /** The event as a sentence, without its date. */
  line(event: EventRecord): string;
  /** When it happened, in the calendar chosen, as precisely as known. */
  when(event: Pick<EventRecord, 'when' | 'dated'>): string;
  /** A range of days in the calendar chosen. */
  range(range: DateRange | null, dated?: DateCertainty | null): string;
  /** One day. */
  day(iso: string | null): string;
  number(value: number): string;
}

export function useWords(): Words {
  const { language, locale } = useSettings();
  const { data: names } = useQuery({
    queryKey: ['names', language],
    queryFn: () => bodyOf(client.api.names.$get({ query: { language } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo<Words>(() => {
    const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
    const party = (code: string) => names?.parties[code] ?? code;
    return {
      party,
      dyad: (code) => code.split('-').map(party).join(' – '),
      place: (name) => names?.places[name] ?? name,
      person: (name) => names?.persons[name] ?? name,
      label: (_kind, value) => value,
      language: (code) => languageNames.of(code) ?? code,
      line: eventLine,
      when: eventWhen,
      range: (range) => rangeText(range),
      day: (iso) => iso ?? '',
      number: (value) => number(language, value),
    };
  }, [language, locale, names]);
}
