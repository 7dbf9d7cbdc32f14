/**
 * What the coder saw and decided, for a person who asks why. The stages write down a decision where they make it, through
 * `grammar.trace`, which is null in ordinary runs: nothing is then recorded and nothing allocated.
 */
import type { Claim, LanguageCode, Report, Skipped, Token, When } from '../model/index.ts';
import type { Match } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import type { DateAnchors, DateMention } from './dates/index.ts';
import type { Entry } from './lexicon.ts';
import type { Mention, PartyPart } from './mention.ts';
import type { Tag, TaggedSentence } from './tag.ts';

/** One thing that was looked at or decided; the characters are those it is about, if any. */
export interface TraceStep {
  /** The question that it answers: `form needs relation roles factuality when …` */
  about: string;
  text: string;
  start: number | null;
  end: number | null;
}

/** Words that match an entry of a table. */
export interface TracedWord {
  kind: Entry['kind'];
  /** The table that the entry stands in, and what to look for there: the row's code and words. */
  table: string;
  row: string;
  /** False: another reading of the words was taken. */
  used: boolean;
  start: number;
  end: number;
}

export interface TracedPhrase {
  kind: Mention['kind'];
  parties: string[];
  person: string | null;
  role: string | null;
  place: string | null;
  reference: string | null;
  /** How particles and endings relate it to the words around it; null: bare. */
  relation: string | null;
  /** Phrases joined by "and" or commas have one number. */
  group: number;
  start: number;
  end: number;
}

export interface TracedDate {
  kind: string;
  /** What it was counted from. */
  published: string | null;
  last: string | null;
  when: When | null;
  start: number;
  end: number;
}

/** A row of acts.tsv that the words of the sentence match, and what became of it. */
export interface TracedAct {
  rule: string;
  frame: string;
  needs: string[];
  blocks: string[];
  start: number;
  end: number;
  /** Why it makes no claim; null when it makes one. */
  dropped: string | null;
  /** Id of its claim. */
  claim: string | null;
  steps: TraceStep[];
}

export interface TracedSentence {
  start: number;
  end: number;
  words: TracedWord[];
  phrases: TracedPhrase[];
  clauses: { kind: string; start: number; end: number }[];
  dates: TracedDate[];
  speakers: { verb: string; speaker: string | null; start: number; end: number }[];
  acts: TracedAct[];
}

/** Why a report gives the claims that it gives. */
export interface Explanation {
  document: Report;
  claims: Claim[];
  /** Sentences in order. */
  sentences: TracedSentence[];
  /** Lines that are no part of the report's text. */
  skipped: Skipped[];
  /** What was decided of the report as a whole. */
  notes: TraceStep[];
}

const NEITHER = { start: null, end: null };

/** Collects the trace of a report. */
export class ReportTrace {
  readonly sentences: SentenceTrace[] = [];
  readonly skipped: Skipped[] = [];
  readonly notes: TraceStep[] = [];

  sentence(tokens: readonly Token[], text: string, language: LanguageCode): SentenceTrace {
    const made = new SentenceTrace(tokens, text, language);
    this.sentences.push(made);
    return made;
  }

  note(about: string, text: string, at: { start: number; end: number } | null = null): void {
    this.notes.push({ about, text, start: at?.start ?? null, end: at?.end ?? null });
  }
}

/** Collects the trace of a sentence. Steps belong to the act that was last begun or resumed. */
export class SentenceTrace {
  readonly traced: TracedSentence;
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly language: LanguageCode;
  private readonly byDraft = new Map<object, TracedAct>();
  private act: TracedAct | null = null;

  constructor(tokens: readonly Token[], text: string, language: LanguageCode) {
    this.tokens = tokens;
    this.text = text;
    this.language = language;
    this.traced = {
      ...this.span(0, tokens.length),
      words: [],
      phrases: [],
      clauses: [],
      dates: [],
      speakers: [],
      acts: [],
    };
  }

  private span(from: number, to: number): { start: number; end: number } {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }

  /** The words of some tokens, in quotation marks. */
  quote(from: number, to: number): string {
    const { start, end } = this.span(from, to);
    return `“${this.text.slice(start, end)}”`;
  }

  /** Parties with the words that name them: `BLR “Minsk”`. */
  parties(parts: readonly PartyPart[]): string {
    return parts.map(({ code, from, to }) => `${code} ${this.quote(from, to)}`).join(', ') || 'nobody';
  }

  /** The words that the tables know; `matched`: all readings, those too that were not taken. */
  tagged(tagged: TaggedSentence, matched: readonly Match<Entry>[]): void {
    const { names, acts, lightVerbs, reports, hedges, particles, contexts, classes, speakers } = tagged;
    const taken: Match<Entry>[] = [
      ...names,
      ...acts,
      ...lightVerbs,
      ...reports,
      ...hedges,
      ...particles,
      ...contexts,
      ...classes,
      ...speakers,
    ];
    const seen = new Set<string>();
    const see = ({ entry, from, to }: Match<Entry>, used: boolean) => {
      const word = { kind: entry.kind, ...sourceOf(entry, this.language), used, ...this.span(from, to) };
      const key = `${word.table} ${word.row} ${word.start} ${word.end}`;
      if (!seen.has(key)) this.traced.words.push(word);
      seen.add(key);
    };
    for (const match of taken) see(match, true);
    for (const match of matched) see(match, match.entry.kind === 'time');
    this.traced.words.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  phrases(mentions: readonly Mention[]): void {
    for (const { kind, parties, person, role, place, reference, relation, group, from, to } of mentions)
      this.traced.phrases.push({
        kind,
        parties: parties.map(({ code, sector }) => (sector ? `${code}.${sector}` : code)),
        person: person?.name ?? null,
        role: role?.code ?? null,
        place: place?.name ?? null,
        reference,
        relation,
        group,
        ...this.span(from, to),
      });
  }

  clauses(clauses: readonly Clause[]): void {
    for (const { kind, from, to } of clauses) this.traced.clauses.push({ kind, ...this.span(from, to) });
  }

  date(mention: DateMention, anchors: DateAnchors, when: When | null): void {
    const { kind, start, end } = mention;
    const last = anchors.last ? `${anchors.last.from}..${anchors.last.to}` : null;
    this.traced.dates.push({ kind, published: anchors.published, last, when, start, end });
  }

  speaker(verb: string, speaker: string | null, from: number, to: number): void {
    this.traced.speakers.push({ verb, speaker, ...this.span(from, to) });
  }

  /** An act is looked at; what follows is about it. */
  begin(tag: Tag<'act' | 'light'>): void {
    const { rule, row } = tag.entry;
    const { frame, needs, blocks } = row;
    const act = { rule, frame, needs: [...needs], blocks: [...blocks], ...this.span(tag.from, tag.to) };
    this.act = { ...act, dropped: null, claim: null, steps: [] };
    this.traced.acts.push(this.act);
  }

  /** The act at hand makes no claim. Returns null, for the caller to return. */
  drop(why: string): null {
    if (this.act) this.act.dropped ??= why;
    return null;
  }

  /** The act at hand made a draft. */
  made(draft: object): void {
    if (this.act) this.byDraft.set(draft, this.act);
  }

  /** What follows is about this draft. */
  resume(draft: object): void {
    this.act = this.byDraft.get(draft) ?? null;
  }

  dropDraft(draft: object, why: string): void {
    const act = this.byDraft.get(draft);
    if (act) act.dropped ??= why;
  }

  claim(id: string): void {
    if (this.act) this.act.claim = id;
  }

  /** The trace, when the sentence is read: what made no claim and has no reason written down says so. */
  done(): TracedSentence {
    for (const act of this.traced.acts) if (act.claim === null) act.dropped ??= 'no reason is written down';
    return this.traced;
  }

  step(about: string, text: string, from = -1, to = -1): void {
    this.act?.steps.push({ about, text, ...(from >= 0 && to > from ? this.span(from, to) : NEITHER) });
  }
}

/** Where an entry stands: its table, and what to look for there. */
function sourceOf(entry: Entry, language: LanguageCode): { table: string; row: string } {
  const pack = (name: string) => `languages/${language}/${name}.tsv`;
  switch (entry.kind) {
    case 'act':
    case 'light':
      return { table: pack('acts'), row: `${entry.row.type} ${entry.row.words}` };
    case 'report':
      return { table: pack('reporting'), row: `${entry.row.code} ${entry.row.words}` };
    case 'hedge':
      return { table: pack('hedges'), row: `${entry.row.code} ${entry.row.scope} ${entry.row.words}` };
    case 'role':
      return { table: pack('roles'), row: `${entry.row.code} ${entry.row.words}` };
    case 'party':
      return { table: 'world/party-names.tsv', row: `${entry.name.code} ${entry.name.form}` };
    case 'person':
      return { table: 'world/person-names.tsv', row: `${entry.key} ${entry.form}` };
    case 'place':
      return { table: 'world/place-names.tsv', row: `${entry.place.name} ${entry.form}` };
    case 'light-verb':
      return { table: pack('acts'), row: entry.lemma };
    case 'time':
      return { table: pack('calendar'), row: '' };
    case 'speaker':
      return { table: pack('speakers'), row: entry.code };
    case 'class':
      return { table: pack('classes'), row: entry.code };
    case 'particle':
      return { table: pack('particles'), row: entry.code };
    case 'context':
      return { table: pack('contexts'), row: entry.code };
    case 'reference':
      return { table: pack('references'), row: entry.code };
  }
}
