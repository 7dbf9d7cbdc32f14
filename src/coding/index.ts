/**
 * The coder: a report goes in, its claims come out. An ordered list of pure stages: clean, segment, tag, code, resolve.
 * Packs and world arrive as arguments; the same input gives the same output, byte for byte.
 */
import type { Claim, CodedReport, LanguagePack, RawReport, Report, Sentence, World } from '../model/index.ts';
import { detectLanguage } from '../text/detect.ts';
import { type Draft, findActs } from './acts.ts';
import { findAsides } from './asides.ts';
import { attribute, attributeTo, linkOf, saysOfBefore } from './attribution.ts';
import { clauseMentions, makeClaim } from './claims.ts';
import { findClauses } from './clauses.ts';
import { type Cleaner, makeCleaner } from './clean.ts';
import { type Setting, shareWithinReport } from './coreference.ts';
import { type DateMention, type DateReader, makeDateReader, resolveReport } from './dates/index.ts';
import { Discourse } from './discourse.ts';
import { type Numbers, type SentenceNote, tellFurther } from './further.ts';
import { makeUngluer } from './glued.ts';
import type { Grammar } from './grammar.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { affiliate, People } from './people.ts';
import { promisingIn } from './promising.ts';
import { withPublication } from './published.ts';
import { makeQuantityReader, type QuantityReader } from './quantities/index.ts';
import { Numerals } from './quantities/numerals.ts';
import { Topics } from './quiet.ts';
import { Quotations } from './quotations.ts';
import { resolveReferences } from './references.ts';
import { relate } from './relate.ts';
import { shareNumbers, shareSpeakers } from './retold.ts';
import { segment } from './segment.ts';
import { findSpeakers, type Speaker } from './speakers.ts';
import { type TaggedSentence, tag } from './tag.ts';
import { inOfficeSince, inTense, isTold } from './timing.ts';
import { type Explanation, ReportTrace, type SentenceTrace } from './trace.ts';
import { type DatedMention, dateOf } from './when.ts';

export type { Explanation, TracedAct, TracedSentence, TraceStep } from './trace.ts';

interface Language {
  pack: LanguagePack;
  lexicon: Lexicon;
  clean: Cleaner;
  unglue: (sentence: Sentence, text: string) => void;
  dates: DateReader;
  quantities: QuantityReader;
}

export interface Coder {
  /** Codes of the languages that can be coded. */
  readonly languages: readonly string[];
  /**
   * Codes one report. The language is detected when it is not given; a report in a language without a pack comes back
   * with that language and no claims. Never throws on any text.
   */
  code(raw: RawReport): CodedReport;
  /** Codes one report as `code` does, and says of each sentence what was seen and decided. Much slower: for a person. */
  explain(raw: RawReport): Explanation;
}

/** Sentences with an event that make a report's lead, its headline among them. */
const LEAD = 3;

/** Sentences in which a date may stand in for the day of publication. */
const LEAD_SENTENCES = 3;

/** A coder for these packs. A language's lexicon is built when its first report comes. */
export function makeCoder(packs: readonly LanguagePack[], world: World): Coder {
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  const built = new Map<string, Language>();
  const language = (code: string): Language | null => {
    const known = built.get(code);
    if (known) return known;
    const pack = byCode.get(code);
    if (!pack) return null;
    const lexicon = buildLexicon(pack, world);
    const numerals = new Numerals(pack.tables.numbers);
    const made: Language = {
      pack,
      lexicon,
      unglue: makeUngluer(pack, lexicon),
      clean: makeCleaner(pack),
      dates: makeDateReader(pack.tables.calendar, numerals, { language: code }),
      quantities: makeQuantityReader(numerals),
    };
    built.set(code, made);
    return made;
  };
  const codedWith = (raw: RawReport, trace: ReportTrace | null): CodedReport => {
    const report = toReport(raw);
    const found = language(report.language);
    if (!found) trace?.note('language', `no pack reads ${report.language}`);
    return found ? codeReport(report, raw.datelines ?? [], found, world, trace) : { document: report, claims: [] };
  };
  return {
    languages: packs.map((pack) => pack.code).sort(),
    code: (raw) => codedWith(raw, null),
    explain(raw) {
      const trace = new ReportTrace();
      const { document, claims } = codedWith(raw, trace);
      const sentences = trace.sentences.map((sentence) => sentence.done());
      return { document, claims, sentences, skipped: trace.skipped, notes: trace.notes };
    },
  };
}

/** Whether a day is in the calendar: 2023-02-29 is not. */
function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Fills what a raw report leaves out. A day of publication that is none counts as not given. */
export function toReport(raw: RawReport): Report {
  const day = raw.published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  const published = day !== undefined && isDay(day) ? day : null;
  return {
    id: raw.id,
    language: raw.language ?? detectLanguage(raw.text).language,
    title: raw.title ?? null,
    outlet: raw.outlet ?? null,
    url: raw.url ?? null,
    published,
    publishedFrom: published ? (raw.publishedFrom ?? 'given') : 'unknown',
    text: raw.text,
  };
}

function codeReport(
  given: Report,
  datelines: readonly string[],
  language: Language,
  world: World,
  reportTrace: ReportTrace | null,
): CodedReport {
  const { pack, lexicon } = language;
  const discourse = new Discourse();
  const claims: CodedReport['claims'] = [];
  const ranks = new Map<string, number>();
  const settings = new Map<Claim, Setting>();
  let lastSpeaker: Speaker | null = null;
  const heard: Speaker[] = [];
  const quotations = new Quotations();
  const notes: SentenceNote[] = [];
  /** Claims of a quotation whose speaker the report has not named yet. */
  let unsaid: CodedReport['claims'] = [];

  const topics = new Topics();
  let lead = 0;
  let told = 0;
  /** Where the claims of the sentence before begin. */
  let previous = 0;
  const skipped = language.clean(given.text);
  reportTrace?.skipped.push(...skipped);
  const sentences = segment(given.text, pack, skipped).filter((sentence) => {
    const pointer = language.clean.pointer(sentence, given.text);
    if (pointer) reportTrace?.skipped.push({ start: sentence.start, end: sentence.end, why: 'related' });
    return !pointer;
  });
  for (const sentence of sentences) language.unglue(sentence, given.text);
  const datesOf = once(() => sentences.map((sentence) => language.dates.find(sentence, given.text)));
  const allDates = once(() => datesOf().flat());
  const report = withPublication(given, pack, language.dates, skipped, allDates, datelines);
  if (report.published !== given.published)
    reportTrace?.note('published', `the report itself gives its day of publication: ${report.published}`);
  const traces = sentences.map((sentence) => reportTrace?.sentence(sentence.tokens, report.text, pack.code) ?? null);
  const taggedOf = sentences.map((sentence, i) => tag(sentence, lexicon, report.text, traces[i]));
  taggedOf.forEach((tagged, index) => {
    topics.see(tagged, index);
  });
  const topic = topics.quiet();
  const promising = promisingIn(taggedOf);
  if (!reportTrace && !promising.some((index) => topic === null || topics.stays(topic, index)))
    return { document: report, claims: [] };
  const last = promising.at(-1) ?? -1;
  const anchored: Parameters<SentenceTrace['date']>[] = [];
  const people = new People(report, discourse, world);
  const resolved = once(() =>
    resolveReport(language.dates, allDates(), report.published, {
      since: report.published ? null : inOfficeSince(taggedOf, world),
      leadEnd: sentences[LEAD_SENTENCES - 1]?.end,
      trace: reportTrace
        ? (i, anchors, when) => {
            anchored[i] = [allDates()[i]!, anchors, when];
          }
        : undefined,
    }),
  );
  /** For each sentence, the number of its first date among those of the report. */
  const firstDate = once(() => {
    let before = 0;
    return datesOf().map((found) => {
      before += found.length;
      return before - found.length;
    });
  });
  /** The dates of a sentence that mean known days. */
  const datedIn = (index: number): DatedMention[] => {
    const first = firstDate()[index] as number;
    return datesOf()[index]!.flatMap((mention, i) => {
      const when = resolved()[first + i];
      return when?.from || when?.to ? [{ from: mention.tokenFrom, to: mention.tokenTo, when }] : [];
    });
  };
  for (const [index, sentence] of sentences.entries()) {
    // nothing is told yet, and what follows cannot tell of anything
    if (index > last && claims.length === 0 && !reportTrace) break;
    const trace = traces[index] ?? null;
    const tagged = taggedOf[index] as TaggedSentence;
    const quoted = quotations.read(sentence);
    const context = { tagged, lexicon, world, discourse, text: report.text, day: report.published };
    const mentions = findMentions(context);
    const heads = relate(mentions, tagged, pack);
    const within = (code: string) => (m: Mention) =>
      tagged.classes.some((c) => c.entry.code === code && c.from >= m.from && c.to <= m.to);
    resolveReferences(
      mentions,
      discourse,
      world,
      pack.declines,
      within('institution'),
      within('plural-office'),
      tagged.reports.map((report) => report.to),
    );
    affiliate(mentions, sentence.tokens, discourse);
    trace?.phrases(mentions);
    const dates = once(() => datedIn(index));
    const dateMentions = once(() => datesOf()[index]!);
    if (trace) {
      resolved();
      dateMentions().forEach((_, i) => {
        const at = firstDate()[index]! + i;
        if (anchored[at]) trace.date(...anchored[at]);
      });
    }
    const numbers = (speaks: Speaker | null) => (): Numbers => {
      const others = mentions.filter((m) => !speaks || m.to <= speaks.from || m.from >= speaks.to);
      return {
        fateful: language.quantities.fateful(sentence),
        parties: others.flatMap((m) => m.parties.map((part) => part.code)),
        quantities: language.quantities.find(sentence, report.text, dateMentions()),
      };
    };
    const dated = () => dates().length > 0;
    if (tagged.acts.length === 0 && tagged.reports.length === 0) {
      if (claims.length > 0)
        notes.push({ index, dated, claims: [], link: null, speaker: null, numbers: numbers(null) });
      continue;
    }

    const clauses = findClauses(tagged, mentions, pack);
    trace?.clauses(clauses);
    const asides = pack.order === 'verb-last' ? findAsides(tagged, mentions, heads, clauses) : [];
    const grammar: Grammar = { tagged, pack, mentions, clauses, discourse, heads, asides, trace };
    const said = findSpeakers(grammar, world, heard, report.text);
    const link = linkOf(said, grammar, report.text);
    if (trace)
      for (const { tag, speaker } of said)
        trace.speaker(tag.entry.row.code, speaker?.speaker ?? null, tag.from, tag.to);
    if (pack.declines && saysOfBefore(sentence.tokens)) attributeTo(claims.slice(previous), link);
    const speaksOn = quoted.carried || (quoted.resumes && !link) ? quotations.speaker : null;
    quotations.spoken(link);
    if (link && (quoted.carried || quoted.resumes)) attributeTo(unsaid, link);
    if (!quoted.carried) unsaid = [];
    previous = claims.length;
    const voice = said.find((s) => s.speaker?.party)?.speaker ?? lastSpeaker;
    discourse.voice = voice?.party ?? null;
    people.hear(said, grammar);
    const drafts = findActs(grammar, world);
    if (drafts.length === 0) people.tellMore(said, grammar, claims);
    if (drafts.length > 0) {
      const references = mentions
        .filter((m) => m.reference)
        .map((m) => ({ start: sentence.tokens[m.from]!.start, end: sentence.tokens[m.to - 1]!.end }));
      // "the first minister" is an office, not one minister
      const offices = tagged.names
        .filter((t) => t.entry.kind === 'role' && t.to - t.from > 1)
        .map((t) => ({ start: sentence.tokens[t.from]!.start, end: sentence.tokens[t.to - 1]!.end }));
      const quantities = language.quantities.find(sentence, report.text, [
        ...dateMentions().filter((mention) => !isTerm(mention)),
        ...references,
        ...offices,
      ]);
      const near = new Map(drafts.map((draft) => [draft, clauseMentions(draft, grammar)]));
      const facts = {
        grammar,
        drafts,
        quantities,
        near,
        persons: (draft: Draft) => people.of(draft, near, grammar, said),
        when: (draft: Draft) => dateOf(draft, dates(), grammar, drafts),
        attribution: (draft: Draft) => attribute(draft, said, grammar, lastSpeaker, report.text),
      };
      for (const draft of drafts) {
        const key = `${sentence.tokens[draft.from]!.start}-${sentence.tokens[draft.to - 1]!.end}`;
        const rank = ranks.get(key) ?? 0;
        ranks.set(key, rank + 1);
        trace?.resume(draft);
        const claim = makeClaim(draft, facts, report, world, rank);
        if (quoted.inside[draft.from] && claim.attribution.length === 0) {
          if (speaksOn) attributeTo([claim], speaksOn);
          else if (quotations.isOpen) unsaid.push(claim);
        }
        trace?.claim(claim.id);
        claims.push(claim);
        settings.set(claim, {
          sentence: index,
          told: isTold(draft, grammar, dates()),
          elsewhen: dateMentions().length > 0 && !claim.when,
        });
      }
    }
    if (drafts.length > 0 && ++told <= LEAD) lead = claims.length;
    const speaker = said.find((s) => s.speaker && s.speaker.speaker !== '')?.speaker ?? null;
    const untold = drafts.length === 0 && claims.length > 0;
    notes.push({
      index,
      dated,
      claims: claims.slice(previous),
      link,
      speaker,
      numbers: untold ? numbers(speaker) : null,
    });
    for (const { speaker } of said) if (speaker && speaker.speaker !== '') heard.push(speaker);
    lastSpeaker =
      (said.findLast((s) => s.speaker && !s.speaker.medium) ?? said.findLast((s) => s.speaker))?.speaker ?? lastSpeaker;
  }
  for (const claim of claims)
    if (claim.when && report.published) {
      const when = inTense(claim, claim.when, report.published);
      if (when !== claim.when)
        reportTrace?.note(
          'when',
          `${claim.id} takes another year for its date: what was lies behind, what will be ahead`,
          when,
        );
      claim.when = when;
    }
  shareWithinReport(claims, report, lead, settings, reportTrace);
  shareNumbers(claims, reportTrace);
  shareSpeakers(claims, reportTrace);
  tellFurther(notes, claims.slice(0, lead), reportTrace);
  people.settle(claims, new Map([...settings].map(([claim, { sentence }]) => [claim, sentence])));
  if (topic === null) return { document: report, claims };
  const kept = claims.filter((claim) => topics.stays(topic, settings.get(claim)?.sentence ?? -1));
  reportTrace?.note('quiet', `a report on ${topic}: ${claims.length - kept.length} claims are dropped`);
  return { document: report, claims: kept };
}

/** What `make` makes, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** "Within two months", "in 48 hours": a span of time ahead is a number of what is agreed as well as a date. */
function isTerm({ expression }: DateMention): boolean {
  return expression.type === 'relative' && expression.base === 'now' && expression.offset > 1;
}
