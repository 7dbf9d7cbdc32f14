/** An event as one sentence, in each language that the desk reads in. */
import type { EventRecord } from '../../model/index.ts';
import { type DeskLanguage, label } from '../words/index.ts';
import { tellArabic } from './ar.ts';
import { eventLine } from './en.ts';
import { tellPersian } from './fa.ts';
import { type Facts, factsOf } from './facts.ts';
import { isolated } from './isolate.ts';
import { tellRussian } from './ru.ts';

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

/**
 * Names as a sentence puts them: what the language has none for stands as the record has it, isolated where it is written
 * in the other direction.
 */
export interface Named extends SentenceNames {
  /** Of a sector without a state (armed forces nobody knows), its label. */
  party(code: string, form?: NameCase): string;
  place(name: string, form?: NameCase): string;
  person(name: string): string;
  /** Whether the party is a country, which has a people and officials: of parties only countries are places too. */
  country(code: string): boolean;
}

type Teller = (facts: Facts, names: Named) => string;

/** The languages that have sentences of their own; English tells from the record's own names. */
const TELLERS: { readonly [language in DeskLanguage]?: Teller } = {
  ar: tellArabic,
  fa: tellPersian,
  ru: tellRussian,
};

/**
 * An event as a sentence without its date and without a full stop, from its record alone. Plans, allegations, denials
 * and what is contested are said in words; numbers in dispute stand side by side.
 */
export function sentence(language: DeskLanguage, event: EventRecord, names: SentenceNames): string {
  const tell = TELLERS[language];
  if (!tell) return eventLine(event);
  const sector = (code: string) => {
    const name = label(language, 'sector', code);
    return name === code ? null : name;
  };
  return tell(factsOf(event), {
    party: (code, form) => isolated(language, names.party(code, form) ?? sector(code) ?? event.parties[code] ?? code),
    place: (name, form) => isolated(language, names.place(name, form) ?? name),
    person: (name) => isolated(language, names.person(name) ?? name),
    number: (value) => names.number(value),
    country: (code) => names.place(event.parties[code] ?? code) !== null,
  });
}
