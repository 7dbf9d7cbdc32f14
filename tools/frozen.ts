/**
 * The frozen run: what the coder makes of cases/ and samples/, a line a claim, in committed text files, so that the diff
 * of a change shows what it does. `cases/frozen/<language>.txt`.
 *
 *   node tools/frozen.ts           write them (--fix is the same)
 *   node tools/frozen.ts --check   exit 1 when they are stale
 *
 * A line is `sign type/modes actors>recipients | when | where | factuality | persons | said by | "words of the act"`. The
 * sign says what the claim is by the expectation of its case: `=` tells an event as the text does, `~` may be meant for one
 * but has its date, roles or factuality wrong, `!` tells none; `-` is an event that no claim tells. Samples have no
 * expectation, and no sign.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCases, tells, touches } from '../src/cli/evaluate/cases.ts';
import type { GoldEvent } from '../src/cli/evaluate/gold.ts';
import { makeCoder } from '../src/coding/index.ts';
import { packs } from '../src/languages/index.ts';
import type { Claim, ClaimParty, RawReport, When } from '../src/model/index.ts';
import { world } from '../src/world/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const frozen = join(root, 'cases/frozen');
const check = process.argv.includes('--check');
const coder = makeCoder(packs, world);

const codesOf = (parties: readonly ClaimParty[]) =>
  parties.map(({ code, sector }) => (sector ? `${code}.${sector}` : code)).join('+');

function whenOf(when: When | null): string {
  if (!when) return '-';
  const { from, to } = when;
  return `${from === to ? from : `${from ?? ''}..${to ?? ''}`} ${when.certainty}`;
}

function claimLine(claim: Claim, text: string): string {
  const who = claim.reciprocal
    ? codesOf(claim.actors)
    : `${codesOf(claim.actors) || '-'}>${codesOf(claim.recipients) || '-'}`;
  return [
    `${[claim.type, ...claim.modes].join('/')} ${who}`,
    whenOf(claim.when),
    claim.where?.name ?? '-',
    claim.factuality,
    claim.persons.map(({ name }) => name).join(', ') || '-',
    claim.attribution.map(({ speaker, verb }) => `${speaker} (${verb})`).join(' < ') || '-',
    `"${text.slice(claim.trigger.start, claim.trigger.end).replace(/\s+/g, ' ')}"`,
  ].join(' | ');
}

const missedLine = ({ type, actors, recipients, reciprocal, from, cue }: GoldEvent) =>
  `- ${type} ${reciprocal ? actors.join('+') : `${actors.join('+')}>${recipients.join('+')}`} | ${from ?? '-'} | "${cue}"`;

function signOf(claim: Claim, events: readonly GoldEvent[]): string {
  if (events.some((event) => tells(event, claim))) return '=';
  return events.some((event) => touches(event, claim)) ? '~' : '!';
}

/** The lines of one report: its name, its claims in the order of the text, the events that none of them tells. */
function reportLines(raw: RawReport, events: readonly GoldEvent[] | null): { language: string; lines: string[] } {
  const { document, claims } = coder.code(raw);
  const lines = [`# ${raw.id}${document.published ? ` ${document.published}` : ''}`];
  for (const claim of claims) lines.push(`${events ? signOf(claim, events) : ' '} ${claimLine(claim, document.text)}`);
  for (const event of events ?? [])
    if (event.must && !claims.some((claim) => tells(event, claim))) lines.push(missedLine(event));
  return { language: document.language, lines };
}

const files = new Map<string, string[]>();
const add = ({ language, lines }: { language: string; lines: string[] }) => {
  const file = `${language}.txt`;
  files.set(file, [...(files.get(file) ?? []), ...lines, '']);
};
for (const { id, lang, published, text, events } of readCases(join(root, 'cases')))
  add(reportLines({ id, text, language: lang, published }, events));
for (const line of readFileSync(join(root, 'samples/reports.jsonl'), 'utf8').split('\n').filter(Boolean)) {
  const raw = JSON.parse(line) as RawReport;
  add(reportLines({ ...raw, id: `samples/${raw.id}` }, null));
}

mkdirSync(frozen, { recursive: true });
const stale: string[] = [];
for (const name of readdirSync(frozen)) if (!files.has(name)) stale.push(name);
for (const name of stale) if (!check) rmSync(join(frozen, name));
for (const [name, lines] of files) {
  const path = join(frozen, name);
  const text = `${lines.join('\n')}`;
  let old = '';
  try {
    old = readFileSync(path, 'utf8');
  } catch {
    // not written yet
  }
  if (old === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(stale.map((name) => `cases/frozen/${name}: stale (run: node tools/frozen.ts)`).join('\n'));
  process.exit(1);
}
