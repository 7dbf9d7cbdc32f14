/**
 * Every pack's own cases, through the whole coder: each sentence of cases.tsv must give the claims it names, each of
 * not-events.tsv must give none. A row whose note starts with `open` is known not to work yet; it is listed, not run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import type { Claim } from '../../src/model/index.ts';
import { world } from '../../src/world/index.ts';

const coder = makeCoder(packs, world);

function rows(language: string, file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join('src/languages', language, file), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i], cell])));
}

/** `SANCTION EU+USA>BLR future`: type, actors and recipients (sorted), factuality unless asserted. */
function compact(claim: Claim): string {
  const codes = (parties: readonly { code: string }[]) =>
    parties
      .map((party) => party.code)
      .sort()
      .join('+');
  const who =
    claim.reciprocal || claim.recipients.length === 0
      ? codes([...claim.actors, ...claim.recipients])
      : `${codes(claim.actors)}>${codes(claim.recipients)}`;
  return `${claim.type} ${who}${claim.factuality === 'asserted' ? '' : ` ${claim.factuality}`}`;
}

/** Codes of a written expectation in the order of `compact`. */
function sorted(expected: string): string {
  const [type, who = '', ...rest] = expected.split(' ');
  return [
    type,
    who
      .split('>')
      .map((side) => side.split('+').sort().join('+'))
      .join('>'),
    ...rest,
  ].join(' ');
}

describe.each(packs.map((pack) => pack.code))('%s', (language) => {
  const cases = rows(language, 'cases.tsv').filter((row) => !row.note?.startsWith('open'));
  const quiet = rows(language, 'not-events.tsv').filter((row) => !row.note?.startsWith('open'));

  it.each(cases.map((row) => [row.expected as string, row.words as string]))('%s: %s', (expected, words) => {
    const found = coder.code({ id: 'case', text: words, language }).claims.map(compact);
    for (const one of expected.split(' ; ')) expect(found).toContain(sorted(one));
  });

  it.each(quiet.map((row) => [row.words as string]))('nothing: %s', (words) => {
    expect(coder.code({ id: 'case', text: words, language }).claims.map(compact)).toEqual([]);
  });
});
