/** Who summons an envoy, when nobody is said to. */
import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import { world } from '../../src/world/index.ts';

const coder = makeCoder(packs, world);
const roles = (language: string, text: string) =>
  coder
    .code({ id: 't', language, text })
    .claims.map(({ type, actors, recipients }) => [type, actors.map((p) => p.code), recipients.map((p) => p.code)]);

describe('the host of an envoy', () => {
  it.each([
    ['en', "Peru's ambassador in Bogota was summoned on Monday."],
    ['en', "Peru's ambassador to Colombia was summoned on Monday."],
    ['fa', 'سفیر پرو در بوگوتا احضار شد.'],
    ['ru', 'Посол Перу в Боготе был вызван в МИД.'],
  ])('%s: %s', (language, text) => {
    expect(roles(language, text)).toEqual([['ACCUSE', ['COL'], ['PER']]]);
  });
  it('is not asked where somebody is said to act', () => {
    expect(roles('en', 'Chile summoned Peru’s ambassador in Bogota.')).toEqual([['ACCUSE', ['CHL'], ['PER']]]);
  });
  it('stays unsaid where the text does not say it', () => {
    expect(roles('en', "Peru's ambassador was summoned.")).toEqual([['ACCUSE', [], ['PER']]]);
  });
});
