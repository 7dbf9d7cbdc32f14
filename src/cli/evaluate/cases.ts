/** A folder of cases as gold: `<slug>/report.txt` with `<slug>/expected.json` (see cases/README.md). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../model/index.ts';
import { CommandError, EXIT } from '../context.ts';
import type { GoldDocument, GoldEvent } from './gold.ts';
import { dateMatch, factualityMatch, participantMatch, typeMatch } from './match.ts';

export interface CaseEvent extends GoldEvent {
  /** Words of the text that it is found by. */
  cue: string;
  must: boolean;
  /** Not found yet. */
  open?: boolean;
}

/** A whole report and what a careful reader takes from it. */
export interface Case extends GoldDocument {
  published: string | null;
  /** Claims that no event of the report accounts for, as yet. */
  extras: number;
  /** None: a quiet report. */
  events: CaseEvent[];
  text: string;
}

interface Expected {
  language: string;
  published?: string | null;
  extras?: number;
  events: Omit<CaseEvent, 'id'>[];
}

/** The cases of a folder, by name. Folders that hold no case (no report.txt, no expected.json) are passed over. */
export function readCases(folder: string): Case[] {
  const cases: Case[] = [];
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  for (const slug of slugs) {
    const expectedAt = join(folder, slug, 'expected.json');
    const reportAt = join(folder, slug, 'report.txt');
    if (!existsSync(expectedAt) || !existsSync(reportAt)) continue;
    let expected: Expected;
    try {
      expected = JSON.parse(readFileSync(expectedAt, 'utf8')) as Expected;
    } catch (error) {
      throw new CommandError(`${expectedAt}: broken JSON: ${(error as Error).message}`, EXIT.failed);
    }
    const { language, published = null, extras = 0, events } = expected;
    if (typeof language !== 'string' || !Array.isArray(events))
      throw new CommandError(`${expectedAt}: no case: it needs "language" and "events"`, EXIT.failed);
    cases.push({
      id: slug,
      lang: language,
      published,
      extras,
      events: events.map((event, i) => ({ ...event, id: `${slug}.${i}` })),
      text: readFileSync(reportAt, 'utf8'),
    });
  }
  return cases;
}

/** The date is right where the text gives one; an event that the text does not date may have any. */
const dated = (event: GoldEvent, claim: Claim) =>
  event.from === null || ['exact', 'inside'].includes(dateMatch(event, claim));

/** Whether a claim tells an event as the text does: its type, parties in their roles, date and factuality. */
export const tells = (event: GoldEvent, claim: Claim) =>
  typeMatch(event, claim) > 0 &&
  participantMatch(event, claim) === 2 &&
  factualityMatch(event, claim) &&
  dated(event, claim);

/** Whether a claim may be meant for an event: enough not to count as made up. */
export const touches = (event: GoldEvent, claim: Claim) =>
  typeMatch(event, claim) > 0 && participantMatch(event, claim) > 0;
