/** What a report has named so far: what pronouns, "the two countries" and bare family names can mean. */
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

/** Weight that is left of a mention after one sentence. */
const FADING = 0.85;
/** How often two are named together before "both" means them. */
const OFTEN = 2;
/** Weight from which on a party is one of those that a report is about. */
const MUCH = 1.5;

interface Weight {
  code: string;
  weight: number;
}

/** The heavier first; of equals, the order of their codes. */
const byWeight = (a: Weight, b: Weight) => b.weight - a.weight || a.code.localeCompare(b.code);

export class Discourse {
  /** Codes in order of mention, the last at the end; bounded. */
  readonly recent: string[] = [];
  /** How much each party is talked of: mentions, fading with each sentence. */
  private readonly weights = new Map<string, Weight>();
  /** Folded family name → person. */
  readonly persons = new Map<string, KnownPerson>();
  /** Kind of office → who holds it here. */
  readonly officers = new Map<string, KnownPerson>();
  /** Offices of which the report names more than one holder. */
  readonly shared = new Set<string>();
  /** The party in whose name the last main clause spoke or acted. */
  subject: PartyMention | null = null;
  /** The same of the sentence being read; it counts from the next sentence on. */
  nextSubject: PartyMention | null = null;
  /** Who did what was told last: whom "this step" means. */
  deed: readonly PartyMention[] = [];
  /** Whose the last person was who spoke or acted; what the sentence being read names counts from the next one on. */
  person: PartyMention | null = null;
  nextPerson: PartyMention | null = null;
  /** Whose words the sentence gives: who "we" is in them. */
  voice: PartyMention | null = null;

  /** How often two parties were named in one breath ("A and B"). */
  private readonly pairs = new Map<string, number>();

  /** Two parties named in one breath. */
  together(one: string, other: string): void {
    const key = [one, other].sort().join(' ');
    this.pairs.set(key, (this.pairs.get(key) ?? 0) + 1);
  }

  /** The two that the report names together far more often than any others; empty: there are none. */
  couple(): string[] {
    const [first, second] = [...this.pairs].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    return first && first[1] >= OFTEN && first[1] > (second?.[1] ?? 0) ? first[0].split(' ') : [];
  }

  mention(code: string): void {
    const known = this.weights.get(code);
    if (known) known.weight++;
    else this.weights.set(code, { code, weight: 1 });
    if (this.recent.at(-1) === code) return;
    this.recent.push(code);
    if (this.recent.length > 50) this.recent.shift();
  }

  /** A new sentence: what was said before fades. */
  fade(): void {
    this.subject = this.nextSubject ?? this.subject;
    this.nextSubject = null;
    this.person = this.nextPerson ?? this.person;
    this.nextPerson = null;
    for (const known of this.weights.values()) known.weight *= FADING;
  }

  /** The two parties that the report is about here: those most talked of. Fewer when it named fewer. */
  focus(fits: (code: string) => boolean): string[] {
    return this.heaviest(2, fits).map(({ code }) => code);
  }

  /** The few parties most talked of. */
  private heaviest(count: number, fits: (code: string) => boolean): Weight[] {
    const most: Weight[] = [];
    for (const known of this.weights.values()) {
      let at = most.length;
      while (at > 0 && byWeight(known, most[at - 1] as Weight) < 0) at--;
      if (at >= count || !fits(known.code)) continue;
      most.splice(at, 0, known);
      if (most.length > count) most.pop();
    }
    return most;
  }

  /** The pair in focus, if the report clearly is about two: both much talked of, and far more than any third. */
  pair(fits: (code: string) => boolean): string[] {
    const [first, second, third] = this.heaviest(3, fits);
    if (!first || !second || second.weight < MUCH || (third && third.weight * 2 > second.weight)) return [];
    return [first.code, second.code];
  }

  /** Who was the last to be named first in an office of this kind, whosever it is. */
  lastOfficer(role: string): KnownPerson | undefined {
    let last: KnownPerson | undefined;
    for (const person of this.officers.values()) if (person.role === role) last = person;
    return last;
  }

  know(surname: string, person: KnownPerson): void {
    if (surname.length >= 3) this.persons.set(surname, person);
    if (!person.role || !person.of) return;
    const office = `${person.role}/${person.of}`;
    const before = this.officers.get(office);
    if (before && before.name !== person.name) this.shared.add(office);
    this.officers.set(office, person);
  }
}
