/** Figures of coded claims against gold: pairs each gold event with at most one claim, then counts what is right. */
import type { Claim, CodedReport } from '../../model/index.ts';
import type { GoldDocument, GoldEvent } from './gold.ts';
import { dateMatch, factualityMatch, namesMatch, participantMatch, quantityMatch, typeMatch } from './match.ts';

const COUNTERS = [
  ...(['must', 'mustFound', 'gold', 'goldFound', 'claims', 'claimsMatched', 'exactType', 'duplicates'] as const),
  ...(['directed', 'directionRight', 'dated', 'dateExact', 'dateInside', 'dateWrong', 'placed', 'placeRight'] as const),
  ...(['factuality', 'factualityRight', 'unreal', 'unrealRight', 'attributed', 'attributionRight'] as const),
  ...(['numbers', 'numbersRight', 'persons', 'personsRight'] as const),
  ...(['documents', 'quietDocuments', 'falseAlarmDocuments', 'badEvidence'] as const),
] as const;

type Tally = Record<(typeof COUNTERS)[number], number>;

const emptyTally = () => Object.fromEntries(COUNTERS.map((name) => [name, 0])) as Tally;

const rounded = (value: number) => Number(value.toFixed(3));
const rate = (part: number, whole: number) => (whole > 0 ? rounded(part / whole) : null);

export type Figures = ReturnType<typeof figures>;

function figures(t: Tally) {
  const precision = rate(t.claimsMatched, t.claims);
  const recall = rate(t.mustFound, t.must);
  return {
    documents: t.documents,
    claims: t.claims,
    must: t.must,
    recall,
    precision,
    f1: precision && recall ? rounded((2 * precision * recall) / (precision + recall)) : 0,
    recallAll: rate(t.goldFound, t.gold),
    typeExact: rate(t.exactType, t.goldFound),
    direction: rate(t.directionRight, t.directed),
    dateExact: rate(t.dateExact, t.dated),
    dateUsable: rate(t.dateExact + t.dateInside, t.dated),
    dateWrong: rate(t.dateWrong, t.dated),
    dated: t.dated,
    place: rate(t.placeRight, t.placed),
    factuality: rate(t.factualityRight, t.factuality),
    factualityOfUnreal: rate(t.unrealRight, t.unreal),
    attribution: rate(t.attributionRight, t.attributed),
    quantities: rate(t.numbersRight, t.numbers),
    persons: rate(t.personsRight, t.persons),
    duplicatesPerEvent: rate(t.duplicates, t.goldFound),
    falseAlarmDocuments: `${t.falseAlarmDocuments}/${t.quietDocuments}`,
    badEvidence: t.badEvidence,
  };
}

/** A gold event that no claim tells, or a claim that tells no gold event. */
export interface Miss {
  kind: 'missed' | 'unmatched claim';
  document: string;
  gold?: string;
  type: string;
  actors: string[];
  recipients: string[];
  when: string | null;
  text: string;
}

export interface Merging {
  linkedClaims: number;
  goldPairs: number;
  predictedPairs: number;
  precision: number;
  recall: number;
  f1: number;
}

/** What became of a gold event and of a claim: paired, or one without the other. */
export interface Verdict {
  document: string;
  lang: string;
  /** Null: a claim that tells no event. */
  gold: GoldEvent | null;
  /** Null: an event that no claim tells. */
  claim: Claim | null;
  /** The claim tells an event that another claim is paired with. */
  double: boolean;
}

export interface Score {
  /** `all`, then by language. */
  figures: Record<string, Figures>;
  missingDocuments: string[];
  merging: Merging | null;
  misses: Miss[];
  verdicts: Verdict[];
}

/** A gold event and a claim that may be the same. */
interface Pair {
  gold: number;
  claim: number;
  worth: number;
  who: 1 | 2;
  type: 1 | 2;
}

/**
 * Scores coded reports against gold documents.
 *
 * @param eventOf the event of each claim by `document id, NUL, claim id`; with it merging is scored too: of all pairs of
 *   matched claims, which are one story in gold, and which are one event.
 */
export function score(
  golds: readonly GoldDocument[],
  coded: readonly CodedReport[],
  eventOf?: ReadonlyMap<string, string>,
): Score {
  const byId = new Map(coded.map((one) => [String(one.document.id), one]));
  const totals: Record<string, Tally> = { all: emptyTally() };
  const missingDocuments: string[] = [];
  const misses: Miss[] = [];
  const verdicts: Verdict[] = [];
  const linked: { story: string; event: string }[] = [];
  for (const gold of golds) {
    const own = totals[gold.lang] ?? emptyTally();
    totals[gold.lang] = own;
    const tallies = [totals.all as Tally, own];
    const add = (name: keyof Tally, amount: number | boolean = 1) => {
      for (const tally of tallies) tally[name] += Number(amount);
    };
    const id = String(gold.id);
    const got = byId.get(id);
    if (!got) missingDocuments.push(id);
    const claims = got?.claims ?? [];
    const text = got?.document.text;
    add('documents');
    add('claims', claims.length);
    if (gold.events.length === 0) {
      add('quietDocuments');
      add('falseAlarmDocuments', claims.length > 0);
    }
    add('badEvidence', claims.filter((claim) => !soundEvidence(claim, text)).length);
    const { goldTaken, claimTaken, duplicates } = matched(gold.events, claims, text);
    const verdict = (event: GoldEvent | null, claim: Claim | null, double = false) =>
      verdicts.push({ document: id, lang: gold.lang, gold: event, claim, double });
    add('duplicates', duplicates.length);
    for (const { gold: event, claim } of duplicates)
      verdict(gold.events[event] as GoldEvent, claims[claim] as Claim, true);
    add('claimsMatched', claimTaken.size);
    claims.forEach((claim, i) => {
      if (claimTaken.has(i)) return;
      misses.push(unmatched(id, claim, text));
      verdict(null, claim);
    });
    gold.events.forEach((event, i) => {
      const pair = goldTaken.get(i);
      add('gold');
      add('goldFound', pair !== undefined);
      if (event.must) {
        add('must');
        add('mustFound', pair !== undefined);
      }
      if (!pair) {
        if (event.must) misses.push(missed(id, event));
        verdict(event, null);
        return;
      }
      const claim = claims[pair.claim] as Claim;
      const story = event.story && eventOf?.get(`${id}\0${claim.id}`);
      if (event.story && story) linked.push({ story: event.story, event: story });
      judge(event, claim, pair, add);
      verdict(event, claim);
    });
  }
  return {
    figures: Object.fromEntries(Object.entries(totals).map(([name, tally]) => [name, figures(tally)])),
    missingDocuments,
    merging: eventOf ? mergingOf(linked) : null,
    misses,
    verdicts,
  };
}

function soundEvidence(claim: Claim, text: string | undefined): boolean {
  if (text === undefined) return true;
  const { evidence } = claim;
  return (
    evidence &&
    Number.isInteger(evidence.start) &&
    evidence.start >= 0 &&
    evidence.start < evidence.end &&
    evidence.end <= text.length
  );
}

/** Gives each gold event the claim that fits it best, each claim to one event; what else fits is a duplicate. */
function matched(events: readonly GoldEvent[], claims: readonly Claim[], text: string | undefined) {
  const pairs: Pair[] = [];
  events.forEach((event, gold) => {
    claims.forEach((one, claim) => {
      const type = typeMatch(event, one);
      const who = participantMatch(event, one);
      if (type === 0 || who === 0) return;
      const dates = { exact: 3, inside: 2, wrong: -2, missing: 0 };
      const when = event.from ? dates[dateMatch(event, one)] : 0;
      const cue =
        event.cue && text ? text.slice(one.evidence?.start ?? 0, one.evidence?.end ?? 0).includes(event.cue) : false;
      pairs.push({ gold, claim, worth: type * 2 + who * 2 + when + (cue ? 4 : 0) + (event.must ? 0.5 : 0), who, type });
    });
  });
  pairs.sort((a, b) => b.worth - a.worth);
  const goldTaken = new Map<number, Pair>();
  const claimTaken = new Set<number>();
  for (const pair of pairs) {
    if (goldTaken.has(pair.gold) || claimTaken.has(pair.claim)) continue;
    goldTaken.set(pair.gold, pair);
    claimTaken.add(pair.claim);
  }
  const duplicates: Pair[] = [];
  for (const pair of pairs) {
    if (claimTaken.has(pair.claim)) continue;
    claimTaken.add(pair.claim);
    duplicates.push(pair);
  }
  return { goldTaken, claimTaken, duplicates };
}

/** Counts what a claim has right of the gold event that it tells. */
function judge(
  gold: GoldEvent,
  claim: Claim,
  pair: Pair,
  add: (name: keyof Tally, amount?: number | boolean) => void,
): void {
  const said = (claim.attribution ?? []).map((link) => link.speaker ?? link.text ?? '').join(' ; ');
  add('exactType', pair.type === 2);
  if (!gold.reciprocal && gold.actors.length > 0 && gold.recipients.length > 0) {
    add('directed');
    add('directionRight', pair.who === 2);
  }
  if (gold.from) {
    const match = dateMatch(gold, claim);
    add('dated');
    add('dateExact', match === 'exact');
    add('dateInside', match === 'inside');
    add('dateWrong', match === 'wrong');
  }
  if (gold.place) {
    add('placed');
    add('placeRight', namesMatch(gold.place, claim.where?.name ?? ''));
  }
  const right = factualityMatch(gold, claim);
  add('factuality');
  add('factualityRight', right);
  if (gold.factuality !== 'asserted') {
    add('unreal');
    add('unrealRight', right);
  }
  if (gold.said_by) {
    add('attributed');
    add('attributionRight', namesMatch(gold.said_by, said));
  }
  for (const { value } of gold.quantities ?? []) {
    add('numbers');
    add('numbersRight', quantityMatch(value, claim));
  }
  const persons = [...(claim.persons ?? []).map(({ name }) => name), said];
  for (const name of gold.persons ?? []) {
    add('persons');
    add(
      'personsRight',
      persons.some((one) => namesMatch(name, one)),
    );
  }
}

const codes = (parties: Claim['actors'] | undefined) => [
  ...new Set((parties ?? []).map(({ code }) => code).filter(Boolean)),
];

const unmatched = (document: string, claim: Claim, text: string | undefined): Miss => ({
  kind: 'unmatched claim',
  document,
  type: claim.type,
  actors: codes(claim.actors),
  recipients: codes(claim.recipients),
  when: claim.when?.from ?? null,
  text: (text ?? '').slice(claim.evidence?.start, claim.evidence?.end).slice(0, 160),
});

const missed = (document: string, gold: GoldEvent): Miss => ({
  kind: 'missed',
  document,
  gold: gold.id,
  type: gold.type,
  actors: gold.actors,
  recipients: gold.recipients,
  when: gold.from,
  text: gold.cue ?? '',
});

function mergingOf(linked: readonly { story: string; event: string }[]): Merging {
  let [same, goldPairs, predictedPairs] = [0, 0, 0];
  for (let i = 0; i < linked.length; i++)
    for (let j = i + 1; j < linked.length; j++) {
      const story = linked[i]?.story === linked[j]?.story;
      const event = linked[i]?.event === linked[j]?.event;
      goldPairs += Number(story);
      predictedPairs += Number(event);
      same += Number(story && event);
    }
  const precision = predictedPairs > 0 ? same / predictedPairs : 0;
  const recall = goldPairs > 0 ? same / goldPairs : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    linkedClaims: linked.length,
    goldPairs,
    predictedPairs,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
  };
}
