/** Figures by type, which types are taken for which, and what quiet reports give. */
import { type Claim, type CodedReport, EVENT_TYPES, type EventType } from '../../model/index.ts';
import type { GoldDocument, GoldEvent } from './gold.ts';
import { participantMatch } from './match.ts';
import type { Verdict } from './score.ts';

export interface TypeFigures {
  /** Events that must be found, by the type that gold gives them. */
  must: number;
  recall: number | null;
  /** Claims, by the type that the coder gives them. */
  claims: number;
  precision: number | null;
  f1: number | null;
}

/** No event, or no claim. */
export const NONE = '–';
export type Cell = EventType | typeof NONE;

/** How many events of a gold type were coded as which type: `cells[gold][coded]`. */
export type Confusion = Partial<Record<Cell, Partial<Record<Cell, number>>>>;

export interface Quiet {
  reports: number;
  /** Reports that give a claim all the same. */
  falseAlarms: number;
  share: number | null;
  claims: number;
}

const rounded = (value: number) => Number(value.toFixed(3));
const rate = (part: number, whole: number) => (whole > 0 ? rounded(part / whole) : null);

function figuresOf(verdicts: readonly Verdict[], type: EventType): TypeFigures {
  const must = verdicts.filter(({ gold, double }) => gold?.type === type && gold.must && !double);
  const claims = verdicts.filter(({ claim }) => claim?.type === type);
  const recall = rate(must.filter(({ claim }) => claim).length, must.length);
  const precision = rate(claims.filter(({ gold }) => gold).length, claims.length);
  const both = recall !== null && precision !== null;
  const f1 = !both ? null : recall + precision > 0 ? rounded((2 * recall * precision) / (recall + precision)) : 0;
  return { must: must.length, recall, claims: claims.length, precision, f1 };
}

/** By type, those of which neither an event nor a claim is there left out; `all`, then by language. */
export function byType(verdicts: readonly Verdict[]): Record<string, Partial<Record<EventType, TypeFigures>>> {
  const groups: Record<string, Partial<Record<EventType, TypeFigures>>> = {};
  for (const group of ['all', ...new Set(verdicts.map(({ lang }) => lang))]) {
    const own = group === 'all' ? verdicts : verdicts.filter(({ lang }) => lang === group);
    groups[group] = {};
    for (const type of EVENT_TYPES) {
      const figures = figuresOf(own, type);
      if (figures.must + figures.claims > 0) groups[group][type] = figures;
    }
  }
  return groups;
}

/** A claim that tells of an event's parties in the words of the event, under a type that gold does not allow. */
const mistaken = (event: GoldEvent, claim: Claim, text: string) =>
  participantMatch(event, claim) > 0 &&
  Boolean(event.cue) &&
  text.slice(claim.evidence.start, claim.evidence.end).includes(event.cue as string);

/** Which types are taken for which. An event that must be found and is not, is compared with claims that tell nothing else. */
export function confusion(verdicts: readonly Verdict[], coded: readonly CodedReport[]): Confusion {
  const cells: Confusion = {};
  const count = (gold: Cell, claim: Cell) => {
    cells[gold] = { ...cells[gold], [claim]: (cells[gold]?.[claim] ?? 0) + 1 };
  };
  const texts = new Map(coded.map(({ document }) => [String(document.id), document.text]));
  const spare = new Set(verdicts.filter(({ gold }) => gold === null));
  for (const { document, gold, claim, double } of verdicts) {
    if (!gold || double) continue;
    if (claim) count(gold.type, claim.type);
    else if (gold.must) {
      const other = [...spare].find(
        (one) => one.document === document && one.claim && mistaken(gold, one.claim, texts.get(document) ?? ''),
      );
      if (other) spare.delete(other);
      count(gold.type, other?.claim?.type ?? NONE);
    }
  }
  for (const { claim } of spare) if (claim) count(NONE, claim.type);
  return cells;
}

/** What reports give that tell of no event; `all`, then by language. */
export function quiet(golds: readonly GoldDocument[], coded: readonly CodedReport[]): Record<string, Quiet> {
  const claims = new Map(coded.map((one) => [String(one.document.id), one.claims.length]));
  const groups: Record<string, Quiet> = {};
  for (const { id, lang, events } of golds) {
    if (events.length > 0) continue;
    for (const name of ['all', lang]) {
      const group = groups[name] ?? { reports: 0, falseAlarms: 0, share: null, claims: 0 };
      groups[name] = group;
      const found = claims.get(String(id)) ?? 0;
      group.reports++;
      group.claims += found;
      if (found > 0) group.falseAlarms++;
      group.share = rate(group.falseAlarms, group.reports);
    }
  }
  return groups;
}
