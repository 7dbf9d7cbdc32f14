/** Reading that goes on inside a file gives what reading on would have given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Position, type Split, splitSources } from '../../src/sources/index.ts';
import { goesOnEverywhere, memory, split } from './resuming.ts';

const line = (id: string, text = 'نص') => JSON.stringify({ id, text });

describe('reading goes on', () => {
  it('behind every line of JSONL, whatever the lines hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', '\r', line('x'), '{"id":'))),
        fc.constantFrom('', '\ufeff'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\n'),
        fc.integer({ min: 1, max: 50 }),
        async (lines, mark, ending, last, piece) => {
          const bytes = Buffer.from(mark + lines.join(ending) + last);
          await goesOnEverywhere(memory({ 'a.jsonl': bytes, 'b.jsonl': Buffer.from(line('b')) }, piece), [
            'a.jsonl',
            'b.jsonl',
          ]);
        },
      ),
    );
  });

  it('with places named as if the file had been read from its start', async () => {
    const files = memory({ 'a.jsonl': Buffer.from(`\ufeff${line('one')}\n\n${line('two')}\n${line('three')}`) });
    const [, two] = await split(files, ['a.jsonl']);
    expect(two).toMatchObject({ place: 'line 3', next: { count: 3 } });
    expect(await split(files, ['a.jsonl'], { file: 'a.jsonl', position: (two as { next: Position }).next })).toEqual([
      expect.objectContaining({ place: 'line 4' }),
    ]);
  });

  it('in lines of a .json file, but not in one document over many lines', async () => {
    const files = memory({
      'd/a.json': Buffer.from(`${line('one')}\n${line('two')}\n`),
      'd/b.json': Buffer.from(`[\n${line('one')},\n${line('two')}]`),
    });
    expect(await goesOnEverywhere(files, ['d'])).toBe(2);
    expect((await split(files, ['d/b.json'])).map((item) => item.kind === 'item' && item.next)).toEqual([null]);
  });

  it('not inside UTF-16 or standard input', async () => {
    const utf16 = Buffer.from(`\ufeff${line('one')}\n${line('two')}\n`, 'utf16le');
    expect(await goesOnEverywhere(memory({ 'a.jsonl': utf16 }), ['a.jsonl'])).toBe(0);
    const stdin = memory({ x: Buffer.from(`${line('one')}\n`) }).open('x');
    const items: Split[] = [];
    for await (const item of splitSources(['-'], { stdin })) items.push(item);
    expect(items).toMatchObject([{ kind: 'item', next: null }]);
  });

  it('at the start of a file that has no place inside', async () => {
    const files = memory({ 'd/a.txt': Buffer.from('a'), 'd/b.txt': Buffer.from('b'), 'd/c.txt': Buffer.from('c') });
    const items = await split(files, ['d'], { file: 'd/b.txt', position: null });
    expect(items.map(({ file }) => file)).toEqual(['d/b.txt', 'd/c.txt']);
  });
});
