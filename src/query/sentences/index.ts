/** An event as one sentence, in each language that the desk reads in. */
import type { EventRecord } from '../../model/index.ts';
import type { DeskLanguage } from '../words/index.ts';
import { eventLine } from './en.ts';
import { type Facts, factsOf } from './facts.ts';

export { eventLine } from './en.ts';

/** Cases that a name can be asked for in, where a language has them. */
export type NameCase = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** Names and numbers in the reader's language, from outside: this room knows none. Null where the language has no name. */
export interface SentenceNames {
  party(code: string, form?: NameCase): string | null;
  /** By the English name. */
  place(name: string, form?: NameCase): string | null;
  /** By the usual English spelling. */
  person(name: string): string | null;
  /** In the language's digits. */
  number(value: number): string;
}

/** Names as a sentence puts them: what the language has none for stands as the record has it. */
export interface Named extends SentenceNames {
  party(code: string, form?: NameCase): string;
  place(name: string, form?: NameCase): string;
  person(name: string): string;
}

type Teller = (facts: Facts, names: Named) => string;

/** The languages that have sentences of their own; English tells from the record's own names. */
const TELLERS: { readonly [language in DeskLanguage]?: Teller } = {};

/**
 * An event as a sentence without its date and without a full stop, from its record alone. Plans, allegations, denials
 * and what is contested are said in words; numbers in dispute stand side by side.
 */
export function sentence(language: DeskLanguage, event: EventRecord, names: SentenceNames): string {
  const tell = TELLERS[language];
  if (!tell) return eventLine(event);
  return tell(factsOf(event), {
    party: (code, form) => names.party(code, form) ?? event.parties[code] ?? code,
    place: (name, form) => names.place(name, form) ?? name,
    person: (name) => names.person(name) ?? name,
    number: (value) => names.number(value),
  });
}
