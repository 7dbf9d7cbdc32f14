/** What a report has named so far: what pronouns, "the two countries" and bare family names can mean. */
import type { DateRange } from '../model/index.ts';

/** A party as one place of the text names it. */
export interface PartyMention {
  code: string;
  sector: string | null;
}

export interface KnownPerson {
  /** Romanised name. */
  name: string;
  role: string | null;
  of: string | null;
  sector: string | null;
}

export class Discourse {
  /** Codes in order of mention, the last at the end; bounded. */
  readonly recent: string[] = [];
  /** The last two parties that one sentence or one claim named together. */
  dyad: string[] = [];
  /** Folded family name → person. */
  readonly persons = new Map<string, KnownPerson>();
  /** Kind of office → who holds it here. */
  readonly officers = new Map<string, KnownPerson>();
  /** The party in whose name the last main clause spoke or acted. */
  subject: PartyMention | null = null;
  lastDate: DateRange | null = null;

  mention(code: string): void {
    if (this.recent.at(-1) === code) return;
    this.recent.push(code);
    if (this.recent.length > 50) this.recent.shift();
  }

  /** The two parties named last (the other one first found going back), or fewer when the report named fewer. */
  lastPair(): string[] {
    const pair: string[] = [];
    for (let i = this.recent.length - 1; i >= 0 && pair.length < 2; i--) {
      const code = this.recent[i] as string;
      if (!pair.includes(code)) pair.unshift(code);
    }
    return pair;
  }

  know(surname: string, person: KnownPerson): void {
    if (surname.length >= 3) this.persons.set(surname, person);
    if (person.role && person.of) this.officers.set(`${person.role}/${person.of}`, person);
  }
}
