/** How records read in the language that is chosen: names, labels, dates, and an event as one sentence. */
import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react';
import type { DateCertainty, DateRange, EventRecord, Quantity } from '../model/index.ts';
import {
  counted,
  declined,
  type LabelKind,
  label,
  type NameCase,
  partiesOf,
  type SentenceNames,
  sentence,
} from '../query/index.ts';
import { languageName, listed, number, score } from './messages.ts';
import { nameAt, useNames } from './names.ts';
import { dayIn, rangeIn } from './ranges.ts';
import { type Language, useSettings } from './settings.tsx';

export interface Words {
  /** Usual name of a party in the reader's language; the code where there is none. */
  party(code: string): string;
  /** `Iran – Belarus` for `BLR-IRN`. */
  dyad(code: string): string;
  place(name: string): string;
  person(name: string): string;
  /**
   * Name of a code: a PLOVER type (and its `gloss`), mode (`CONSULT/visit`, or `visit`), context, sector, quad, factuality;
   * certainty of a date, how a day of publication is `published`; kind of quantity (`quantity`), `unit`, `instrument`,
   * name of a `field` of an event, `calendar`, `kind` of party, `role` (office) of a person, `speaker` without a name, verb of saying (`reporting`).
   * Roles, units and instruments stand within sentences and begin small.
   */
  label(kind: LabelKind, value: string): string;
  /** A number with what is counted or measured, in the forms of the language: `12 documents`, `497 million US dollars`. */
  quantity(quantity: Pick<Quantity, 'kind' | 'value' | 'unit'>): string;
  /** Several names of which any will do: "AGREE or CONSULT". */
  either(names: readonly string[]): string;
  /** Name of a language, or its code. */
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
  /** Parts of one thing with the comma of the language: `Tehran, Iran`. */
  list(parts: readonly string[]): string;
  /** A score with its sign; the mean of several with one decimal. */
  score(value: number, mean?: boolean): string;
}

const Context = createContext<Words | null>(null);

/** Makes the words once for all that is shown: a list has a row for each of thousands of events. */
export function WordsProvider({ children }: { children: ReactNode }) {
  return createElement(Context, { value: useMadeWords() }, children);
}

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useWords outside of WordsProvider');
  return words;
}

function useMadeWords(): Words {
  const { language, calendar, locale } = useSettings();
  const names = useNames(language);
  return useMemo<Words>(() => {
    const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
    const cased = (name: string | null, form?: NameCase) =>
      name !== null && language === 'ru' ? declined(name, form) : name;
    const named: SentenceNames = {
      party: (code, form) => cased(nameAt(names?.parties, code), form),
      place: (name, form) => cased(nameAt(names?.places, name), form),
      person: (name) => nameAt(names?.persons, name),
      number: (value) => number(language, value),
    };
    // A sector without a state (armed forces nobody knows) is a party, too.
    const party = (code: string) => named.party(code) ?? label(language, 'sector', code);
    return {
      party,
      // Between what is no number, Russian writes the long dash.
      dyad: (code) =>
        partiesOf(code)
          .map(party)
          .join(language === 'ru' ? ' — ' : ' – '),
      place: (name) => named.place(name) ?? name,
      person: (name) => named.person(name) ?? name,
      label: (kind, value) => label(language, kind, value),
      quantity: (quantity) => quantityText(language, locale, quantity),
      either: (names) => alternatives.format(names),
      language: (code) => languageName(language, code),
      line: (event) => sentence(language, event, named),
      when: ({ when, dated }) => rangeIn({ language, calendar }, when, dated),
      range: (range, dated) => rangeIn({ language, calendar }, range, dated),
      day: (iso) => (iso === null ? '' : dayIn({ language, calendar }, iso)),
      number: (value) => number(language, value),
      list: (parts) => listed(language, parts),
      score: (value, mean) => score(language, value, mean),
    };
  }, [language, calendar, locale, names]);
}

/** Money by its currency, percent and rank by their signs, all else by the forms of its unit. */
function quantityText(
  language: Language,
  locale: string,
  { kind, value, unit }: Pick<Quantity, 'kind' | 'value' | 'unit'>,
): string {
  const digits = (n: number) => number(language, n);
  if (kind === 'money' && unit !== null && /^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'name',
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
      notation: value >= 1_000_000 ? 'compact' : 'standard',
      compactDisplay: 'long',
    }).format(value);
  if (kind === 'percent')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  return unit === null ? digits(value) : counted(language, value, unit, digits);
}
