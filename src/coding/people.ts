/** Which of the persons that a report names belong to an act: those of its clause, its sentence, and its other tellings. */
import type { Claim, ClaimPerson, EventType, Report, Token, World } from '../model/index.ts';
import type { Draft } from './acts.ts';
import type { Discourse, KnownPerson } from './discourse.ts';
import type { Grammar } from './grammar.ts';
import type { Mention, PersonPart } from './mention.ts';
import type { Said } from './speakers.ts';

/** Talks, and what comes of them: the same people hold, promise and sign. */
const TALKS = new Set<EventType>(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'CONCEDE']);
/** What is done to another: who speaks of it is part of how it is known. */
const DONE = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE']);
/** How many sentences apart two tellings of one thing may be when no days say that they are one. */
const NEAR = 3;
/** The same of what is done to others: a report on one attack tells of it from its first line to its last. */
const NEAR_VIOLENCE = 6;
/** Offices whose holders tell what happened where they are in charge. */
const ON_THE_SPOT = new Set(['governor', 'mayor', 'police-chief', 'spokesperson', 'official', 'military-official']);

/** The person whom a mention names, be it as the owner of what the phrase means ("the government of X"). */
const whom = (mention: Mention): PersonPart | null => mention.person ?? mention.owner ?? null;

/** How far behind the name of a delegation the one who leads it may be named, in tokens. */
const MOST_TO_HEAD = 5;

/** "وفد X برئاسة وزير …", "делегацию X возглавил …", "on the X side …": for whom persons act of whom the phrase alone says no state. */
export function affiliate(mentions: readonly Mention[], tokens: readonly Token[], discourse: Discourse): void {
  for (const [i, { person, parties, from }] of mentions.entries()) {
    if (!person || person.of || parties.length > 0) continue;
    const before = mentions.slice(0, i).findLast((m) => m.parties.length > 0 || m.person);
    if (before?.parties.length !== 1) continue;
    const group = before.role?.kind === 'group' && before.role.sector === 'GOV';
    const side = before.kind === 'adjective' || (before.relation === 'about' && before.kind === 'name');
    if (from - before.to > (group ? MOST_TO_HEAD : side ? 2 : -1)) continue;
    person.of = before.parties[0]!.code;
    const { name, role, of, sector } = person;
    discourse.know((tokens[person.to - 1] as Token).norm, { name, role, of, sector });
  }
}

/** An office in the clause of an act whose holder nobody has named so far. */
interface OpenOffice {
  /** The claim's own list of persons. */
  persons: ClaimPerson[];
  title: string;
  start: number;
  end: number;
}

/** The people of one report, gathered sentence by sentence. */
export class People {
  /** Who tells something, by the name that attributions give. */
  private readonly tellers = new Map<string, ClaimPerson>();
  private readonly open: OpenOffice[] = [];
  private readonly report: Report;
  private readonly discourse: Discourse;
  private readonly world: World;

  constructor(report: Report, discourse: Discourse, world: World) {
    this.report = report;
    this.discourse = discourse;
    this.world = world;
  }

  private person(part: PersonPart, grammar: Grammar): ClaimPerson {
    const { tokens } = grammar.tagged.sentence;
    const start = tokens[part.from]!.start;
    const end = tokens[part.to - 1]!.end;
    return { name: part.name, text: this.report.text.slice(start, end), start, end, role: part.role, of: part.of };
  }

  /** A sentence without an act of its own, in which somebody on the spot tells more of the violence told before. */
  tellMore(said: readonly Said[], grammar: Grammar, before: readonly Claim[]): void {
    const claim = before.at(-1);
    if (claim?.type !== 'ASSAULT') return;
    for (const { speaker } of said) {
      const person = speaker?.mention?.person;
      if (!person || !ON_THE_SPOT.has(person.role ?? '') || claim.persons.some(({ name }) => name === person.name))
        continue;
      if (person.of === null || codesOf(claim).has(person.of)) claim.persons.push(this.person(person, grammar));
    }
  }

  /** Takes note of who speaks in a sentence. */
  hear(said: readonly Said[], grammar: Grammar): void {
    for (const { speaker } of said) {
      const person = speaker?.mention?.person;
      if (person && !this.tellers.has(person.name)) this.tellers.set(person.name, this.person(person, grammar));
    }
  }

  /**
   * Persons of one act of a sentence: those among the mentions near it; those elsewhere in the sentence who stand for
   * one of its parties; and those whom no act has nearer. Who only says so is in the attribution.
   *
   * @param near the mentions that belong to each act of the sentence
   */
  of(
    draft: Draft,
    near: ReadonlyMap<Draft, readonly Mention[]>,
    grammar: Grammar,
    said: readonly Said[],
  ): ClaimPerson[] {
    const { tokens } = grammar.tagged.sentence;
    const persons: ClaimPerson[] = [];
    const own = near.get(draft) ?? [];
    for (const mention of grammar.mentions) {
      const person = whom(mention);
      if (person) {
        if (persons.some((p) => p.name === person.name)) continue;
        if (own.includes(mention) || reaches(draft, mention, person, near, said))
          persons.push(this.person(person, grammar));
      } else if (mention.role?.kind === 'person' && own.includes(mention)) {
        const title = officeName(mention.role.code, mention.parties[0]?.code ?? null, this.world);
        this.open.push({ persons, title, start: tokens[mention.from]!.start, end: tokens[mention.to - 1]!.end });
      }
    }
    return persons;
  }

  /** Puts in who held the offices that the report named before their holders, and what its tellings share. */
  settle(claims: readonly Claim[], sentences: ReadonlyMap<Claim, number>): void {
    if (claims.length === 0) return;
    const holders = this.holders();
    for (const { persons, title, start, end } of this.open) {
      const holder = holders.get(title);
      if (!holder || persons.some((person) => person.name === holder.name)) continue;
      const { name, role, of } = holder;
      persons.push({ name, text: this.report.text.slice(start, end), start, end, role, of });
    }
    for (const claim of claims)
      for (const link of claim.attribution) {
        const holder = holders.get(link.speaker);
        if (!holder) continue;
        link.speaker = holder.name;
        link.code ??= holder.of;
      }
    share(claims, this.tellers, sentences);
  }

  /** Holders of offices by what the offices are called, with and without their state; null where two hold one. */
  private holders(): Map<string, KnownPerson | null> {
    const holders = new Map<string, KnownPerson | null>();
    const add = (title: string, person: KnownPerson) => {
      const known = holders.get(title);
      holders.set(title, known === undefined || known?.name === person.name ? person : null);
    };
    for (const [office, person] of this.discourse.officers) {
      if (this.discourse.shared.has(office)) continue;
      add(officeName(person.role, person.of, this.world), person);
      add(officeName(person.role, null, this.world), person);
    }
    return holders;
  }
}

/** What an office is called whose holder is not named: "Iran defence minister". */
export function officeName(role: string | null, of: string | null, world: World): string {
  const party = of === null ? undefined : world.party(of)?.name;
  const office = role?.replaceAll('-', ' ');
  return party && office ? `${party} ${office}` : party || office || '';
}

/** Whether a person who is named outside an act's clause belongs to it all the same. */
function reaches(
  draft: Draft,
  mention: Mention,
  person: PersonPart,
  near: ReadonlyMap<Draft, readonly Mention[]>,
  said: readonly Said[],
): boolean {
  if (mention.medium || said.some(({ speaker }) => speaker?.mention === mention)) return false;
  for (const mentions of near.values()) if (mentions.includes(mention)) return false;
  const parties = [...draft.roles.actors, ...draft.roles.recipients];
  if (parties.some((part) => part.code === person.of)) return true;
  const far = (d: Draft) => (mention.from >= d.to ? mention.from - d.to : d.from - mention.to);
  for (const other of near.keys()) if (far(other) < far(draft)) return false;
  return true;
}

const codesOf = (claim: Claim) => new Set([...claim.actors, ...claim.recipients].map((party) => party.code));

/** Whether all who stand in one list stand in the other, whatever their order. */
function same(p: Claim['actors'], q: Claim['actors']): boolean {
  if (p.length !== q.length) return false;
  if (p.length < 2) return p[0]?.code === q[0]?.code;
  const codes = (parties: Claim['actors']) => parties.map((party) => party.code).sort();
  const others = codes(q);
  return codes(p).every((code, i) => code === others[i]);
}

const dated = (claim: Claim) => (claim.when && claim.when.certainty !== 'published' ? claim.when : null);

/** Whether two claims can tell of one thing: talks of the same parties, or the same done to the same. */
function alike(a: Claim, b: Claim): boolean {
  if (TALKS.has(a.type) && TALKS.has(b.type)) {
    const [x, y] = [codesOf(a), codesOf(b)];
    // a host or a mediator may stand beside them
    const [few, many] = x.size <= y.size ? [x, y] : [y, x];
    return few.size >= 2 && [...few].every((code) => many.has(code));
  }
  if (a.type !== b.type || !DONE.has(a.type)) return false;
  return same(a.actors, b.actors) && same(a.recipients, b.recipients);
}

/** Days that the news a report leads with may lie from its day of publication. */
const NEWS_WEEK = 7;

function daysFrom(from: string | null, to: string | null): number {
  return from === null || to === null ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whether the days of two claims are the same or, where one gives none, their sentences are near. */
function together(a: Claim, b: Claim, sentences: ReadonlyMap<Claim, number>): boolean {
  const [x, y] = [dated(a), dated(b)];
  // what a report leads with is news: a day long before or after is another time
  const [news, other] = x ? [b.when, x] : [a.when, y];
  if (news && other && !(x && y)) {
    const apart = Math.max(daysFrom(other.to, news.from), daysFrom(news.to, other.from));
    if (apart > NEWS_WEEK) return false;
  }
  if (x && y) return (x.from ?? '') <= (y.to ?? '9') && (y.from ?? '') <= (x.to ?? '9');
  return Math.abs((sentences.get(a) ?? 0) - (sentences.get(b) ?? 0)) <= (DONE.has(a.type) ? NEAR_VIOLENCE : NEAR);
}

/**
 * A report that tells one thing in several sentences names its people in one of them. Where it names one person for a
 * party, and only one, the other tellings have that person too.
 */
function share(
  claims: readonly Claim[],
  tellers: ReadonlyMap<string, ClaimPerson>,
  sentences: ReadonlyMap<Claim, number>,
): void {
  const real = claims.filter((claim) => claim.factuality === 'asserted' || claim.factuality === 'alleged');
  const given = new Map(real.map((claim) => [claim, whoIn(claim, tellers)]));
  if (![...given.values()].some((persons) => persons.length > 0)) return;
  for (const claim of real) {
    const others = real.filter((other) => other !== claim && alike(claim, other) && together(claim, other, sentences));
    if (others.length === 0) continue;
    const sides: (string | null)[] = [...codesOf(claim)];
    // an official of whom no state is named still tells what happened
    if (DONE.has(claim.type)) sides.push(null);
    for (const of of sides) {
      if (claim.persons.some((person) => person.of === of)) continue;
      const named = new Map<string, ClaimPerson>();
      for (const other of others)
        for (const person of given.get(other) ?? []) if (person.of === of) named.set(person.name, person);
      if (named.size === 1) claim.persons.push([...named.values()][0] as ClaimPerson);
    }
  }
}

/** The persons of a claim; of what is done to somebody also those who tell of it. */
function whoIn(claim: Claim, tellers: ReadonlyMap<string, ClaimPerson>): ClaimPerson[] {
  const persons = [...claim.persons];
  if (DONE.has(claim.type))
    for (const link of claim.attribution) {
      const teller = tellers.get(link.speaker);
      if (teller && !persons.some((person) => person.name === teller.name)) persons.push(teller);
    }
  return persons;
}
