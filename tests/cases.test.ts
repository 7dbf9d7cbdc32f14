/**
 * The whole reports of cases/, through the whole coder: each event that must be found is, with its type, parties and
 * their direction, date and factuality; nothing is found that the report does not say; a quiet report gives nothing.
 *
 * An event marked `open` is true to the text but not found yet: it is skipped, and so stays in sight. `extras` is the
 * number of claims of a report that are wrong as yet.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCases, tells, touches } from '../src/cli/evaluate/cases.ts';
import { score } from '../src/cli/evaluate/score.ts';
import { makeCoder } from '../src/coding/index.ts';
import { packs } from '../src/languages/index.ts';
import { type Claim, EVENT_TYPES, isEventType } from '../src/model/index.ts';
import { world } from '../src/world/index.ts';

const cases = readCases(fileURLToPath(new URL('../cases/', import.meta.url)));
const coder = makeCoder(packs, world);

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

describe.each(cases)('$id', ({ id, text, lang, published, extras, events }) => {
  const known = packs.some(({ code }) => code === lang);
  const { claims } = coder.code({ id, text, language: lang, published });
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

describe('the cases together', () => {
  const told = cases.filter(({ events }) => events.length > 0);

  it('are 20 reports a language that tell of events, and 60 quiet ones', () => {
    for (const { code } of packs)
      expect(told.filter(({ lang }) => lang === code).length, code).toBeGreaterThanOrEqual(20);
    expect(cases.length - told.length).toBeGreaterThanOrEqual(60);
  });

  it('tell of all types, between 25 pairs of parties and more', () => {
    const events = told.flatMap((one) => one.events);
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual([...EVENT_TYPES].sort());
    const pairs = events.flatMap(({ actors, recipients }) => {
      const codes = [...actors, ...recipients];
      return codes.flatMap((a) => codes.filter((b) => a < b).map((b) => `${a}-${b}`));
    });
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(25);
  });

  it('are read with an F1 of 0.9 in each language, and hardly a claim from the quiet ones', () => {
    const coded = cases.map(({ id, text, lang, published }) => coder.code({ id, text, language: lang, published }));
    const { figures } = score(cases, coded);
    const shares = Object.entries(figures).map(([language, { f1 }]) => `${language} ${f1}`);
    console.log(`F1 on the cases: ${shares.join(', ')}`);
    for (const [language, { f1 }] of Object.entries(figures)) expect(f1, language).toBeGreaterThanOrEqual(0.9);
    const quiet = coded.filter((_, i) => cases[i]?.events.length === 0);
    const alarms = quiet.filter(({ claims }) => claims.length > 0).map(({ document }) => document.id);
    expect(alarms.length / quiet.length, alarms.join(', ')).toBeLessThanOrEqual(0.03);
  });
});
