/**
 * The whole reports of cases/, through the whole coder: each event that must be found is, with its type, parties and
 * their direction, date and factuality; nothing is found that the report does not say; a quiet report gives nothing.
 *
 * An event marked `open` is true to the text but not found yet: it is skipped, and so stays in sight. `extras` is the
 * number of claims of a report that are wrong as yet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GoldEvent } from '../src/cli/evaluate/gold.ts';
import { dateMatch, factualityMatch, participantMatch, typeMatch } from '../src/cli/evaluate/match.ts';
import { makeCoder } from '../src/coding/index.ts';
import { packs } from '../src/languages/index.ts';
import { type Claim, isEventType } from '../src/model/index.ts';
import { world } from '../src/world/index.ts';

interface CaseEvent extends Omit<GoldEvent, 'id'> {
  /** Words of the text that it is found by. */
  cue: string;
  must: boolean;
  /** Not found yet. */
  open?: boolean;
}

interface Case {
  language: string;
  published: string;
  /** Claims that no event of the report accounts for, as yet; none when absent. */
  extras?: number;
  /** None: a quiet report. */
  events: CaseEvent[];
}

const CASES = fileURLToPath(new URL('../cases/', import.meta.url));
const coder = makeCoder(packs, world);
const slugs = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const gold = (event: CaseEvent): GoldEvent => ({ id: event.cue, ...event });

/** The date is right where the text gives one; an event that the text does not date may have any. */
const dated = (event: CaseEvent, claim: Claim) =>
  event.from === null || ['exact', 'inside'].includes(dateMatch(gold(event), claim));

const tells = (event: CaseEvent, claim: Claim) =>
  typeMatch(gold(event), claim) > 0 &&
  participantMatch(gold(event), claim) === 2 &&
  factualityMatch(gold(event), claim) &&
  dated(event, claim);

/** Whether a claim may be meant for an event: enough not to count as made up. */
const touches = (event: CaseEvent, claim: Claim) =>
  typeMatch(gold(event), claim) > 0 && participantMatch(gold(event), claim) > 0;

/** A claim as a failing test shows it. */
function shown(claim: Claim, text: string): string {
  const codes = (parties: Claim['actors']) => parties.map(({ code }) => code).join('+');
  return [
    claim.type,
    claim.reciprocal ? codes(claim.actors) : `${codes(claim.actors)}>${codes(claim.recipients)}`,
    claim.when?.from ?? '-',
    claim.factuality,
    text.slice(claim.trigger.start, claim.trigger.end),
  ].join(' ');
}

describe.each(slugs)('%s', (slug) => {
  const text = readFileSync(`${CASES}${slug}/report.txt`, 'utf8');
  const {
    language,
    published,
    extras = 0,
    events,
  } = JSON.parse(readFileSync(`${CASES}${slug}/expected.json`, 'utf8')) as Case;
  const known = packs.some(({ code }) => code === language);
  const { claims } = coder.code({ id: slug, text, language, published });
  const all = claims.map((claim) => shown(claim, text));

  it('has an expectation that can be met', () => {
    for (const event of events) {
      expect(isEventType(event.type), event.type).toBe(true);
      expect(text).toContain(event.cue);
      expect(event.actors.length + event.recipients.length).toBeGreaterThan(0);
    }
  });

  for (const event of events.filter(({ must }) => must)) {
    const name = `${event.type} ${event.actors.join('+')}>${event.recipients.join('+')}: ${event.cue}`;
    it.skipIf(event.open || !known)(`finds ${name}`, () => {
      expect(
        claims.some((claim) => tells(event, claim)),
        `found: ${all.join(' | ')}`,
      ).toBe(true);
    });
  }

  it('finds nothing that is not said', () => {
    const made = claims.filter((claim) => !events.some((event) => touches(event, claim)));
    expect(made.length, made.map((claim) => shown(claim, text)).join(' | ')).toBeLessThanOrEqual(extras);
  });
});

it('four of the reports are quiet, and every language has some of each kind', () => {
  const kinds = slugs.map((slug) => {
    const { language, events } = JSON.parse(readFileSync(`${CASES}${slug}/expected.json`, 'utf8')) as Case;
    return `${language} ${events.length === 0 ? 'quiet' : 'told'}`;
  });
  expect([...new Set(kinds)].sort()).toEqual(
    ['ar', 'en', 'fa', 'ru'].flatMap((language) => [`${language} quiet`, `${language} told`]),
  );
});
