/** Packed files and archives of files: gzip, ZIP, tar. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSources, type Sourced } from '../../src/sources/index.ts';
import { memory } from './resuming.ts';
import { eachPacked, noise, response } from './warcs.ts';

async function shown(bytes: Uint8Array, name: string, piece = 1000): Promise<string[]> {
  const all: Sourced[] = [];
  for await (const item of readSources([name], { files: memory({ [name]: bytes }, piece) })) all.push(item);
  return all.map((item) =>
    item.kind === 'report' ? item.raw.id : `${item.kind} ${item.place ?? 'file'}: ${item.reason}`,
  );
}

const line = (id: string, text = 'The minister arrived in Baghdad') => `${JSON.stringify({ id, lang: 'en', text })}\n`;
const lines = (count: number) => Array.from({ length: count }, (_, i) => line(`${i}`, noise(300, i + 1))).join('');
const ids = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);

describe('a gzip file', () => {
  it('is read as what it holds, named without its ending', async () => {
    expect(await shown(gzipSync(line('one') + line('two')), 'a.jsonl.gz')).toEqual(['one', 'two']);
    expect(await shown(gzipSync('The minister arrived.'), 'news.txt.gz')).toEqual(['news']);
    expect(await shown(gzipSync('The minister arrived.'), 'news.gz')).toEqual(['news']);
    expect(await shown(gzipSync(line('one')), 'without')).toMatchObject([expect.stringContaining('without')]);
    expect(
      await shown(Buffer.concat([gzipSync(line('one')), gzipSync(''), gzipSync(line('two'))]), 'a.ndjson.gz'),
    ).toEqual(['one', 'two']);
    expect(await shown(gzipSync(''), 'a.txt.gz')).toEqual(['refused file: the file is empty']);
  });

  it('through standard input is known as well', async () => {
    const all: Sourced[] = [];
    const stdin = memory({ x: gzipSync(line('one')) }, 3).open('x');
    for await (const item of readSources(['-'], { stdin })) all.push(item);
    expect(all).toMatchObject([{ kind: 'report', raw: { id: 'one' } }]);
  });

  it('cut off anywhere gives the lines before, and tells how many', async () => {
    const whole = gzipSync(lines(40));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 11, max: whole.length - 1 }), async (length) => {
        const all = await shown(whole.subarray(0, length), 'a.jsonl.gz');
        const read = all.slice(0, -1);
        expect(read).toEqual(ids(read.length));
        expect(all.at(-1)).toBe(
          `refused file: the archive ends in the middle (truncated)${read.length === 0 ? '' : `, ${read.length} ${read.length === 1 ? 'record' : 'records'} read`}`,
        );
        // What was packed before the cut is there, but for what deflate had not yet written out.
        if (length === whole.length - 1) expect(read.length).toBe(40);
      }),
      { numRuns: 40 },
    );
  });

  it('of one text that is cut off or damaged gives no half of it', async () => {
    const whole = gzipSync(noise(50_000));
    expect(await shown(whole.subarray(0, 20_000), 'a.txt.gz')).toEqual([
      'refused file: the archive ends in the middle (truncated)',
    ]);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 9000, 9050);
    expect(await shown(damaged, 'a.txt.gz')).toEqual([
      expect.stringMatching(/^refused file: the archive is damaged: /),
    ]);
    const sum = Buffer.from(whole);
    sum[sum.length - 6] = (sum[sum.length - 6] as number) ^ 1;
    expect(await shown(sum, 'a.txt.gz')).toEqual([
      'refused file: the archive is damaged: the checksum of a gzip member is wrong',
    ]);
  });

  it('made to do harm is given up', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000, 'a'));
    const started = process.memoryUsage().rss;
    expect(await shown(bomb, 'a.txt.gz', 1 << 16)).toEqual([
      'refused file: the archive unpacks to more than 200 times its size (a decompression bomb)',
    ]);
    expect(process.memoryUsage().rss - started).toBeLessThan(300_000_000);
    expect(await shown(gzipSync(gzipSync('x')), 'a.txt.gz.gz')).toEqual([
      'refused file: a gzip archive in an archive: unpack the outer one first',
    ]);
  });
});

/** A ZIP archive whose lengths stand behind the files, as programs write it that do not know them before. */
function streamedZip(files: Record<string, string>): Buffer {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, content] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(content), true);
  }
  zip.end();
  return Buffer.concat(parts);
}
const FILES = {
  'a/one.txt': 'The minister arrived.',
  'b/list.jsonl': line('two') + line('three'),
  'کتاب.txt': 'وصل الوزير إلى بغداد.',
};
const IDS = ['a/one', 'two', 'three', 'کتاب'];
const u8 = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));

describe('a ZIP archive', () => {
  it('gives the reports of its files, however they are packed', async () => {
    for (const piece of [1, 100, 100_000]) {
      expect(await shown(zipSync(u8(FILES)), 'a.zip', piece)).toEqual(IDS);
      expect(await shown(zipSync(u8(FILES), { level: 0 }), 'a.zip', piece)).toEqual(IDS);
      expect(await shown(streamedZip(FILES), 'a.zip', piece)).toEqual(IDS);
    }
    expect(await shown(gzipSync(Buffer.from(zipSync(u8({ 'x.txt': 'x' })))), 'a.zip.gz')).toEqual([
      expect.stringContaining('a ZIP archive in an archive'),
    ]);
  });

  it('names places in it by file, and passes over what belongs to pages', async () => {
    const zip = zipSync(
      u8({
        'x/': '',
        'x/bad.jsonl': '{',
        'x/logo.png': 'x',
        'x/a.css': 'x',
        'x/b.css': 'x',
        '__MACOSX/x/._one.txt': 'x',
        'x/.hidden': 'x',
        'x/../../one.txt': 'one',
        'x/empty.txt': '',
      }),
    );
    expect(await shown(zip, 'a.zip')).toEqual([
      expect.stringMatching(/^refused x\/bad\.jsonl, line 1: broken JSON/),
      // What would lead out of the archive leads nowhere.
      'x/one',
      'refused x/empty.txt: the file is empty',
      'warning file: passed over 3 files: 2 of ending .css, 1 of ending .png',
    ]);
  });

  it('is not mistaken for a document, nor a document for it', async () => {
    expect(
      (await shown(zipSync(u8({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })), 'a.zip'))[0],
    ).not.toContain('document.xml');
    expect((await shown(zipSync(u8({ 'other.xml': '<x/>' })), 'a.docx'))[0]).not.toContain('other.xml');
  });

  it('cut off anywhere gives the files before that', async () => {
    const many = Object.fromEntries(ids(12).map((id) => [`${id}.txt`, noise(500, Number(id) + 1)]));
    for (const whole of [Buffer.from(zipSync(u8(many))), streamedZip(many)]) {
      const ends = ids(12)
        .map((id) => whole.indexOf(`${id}.txt`))
        .slice(1)
        .map((at) => at - 30);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 40, max: whole.length - 1 }), async (length) => {
          const all = await shown(whole.subarray(0, length), 'a.zip');
          const read = all.filter((each) => /^\d+$/.test(each));
          expect(read).toEqual(ids(read.length));
          expect(read.length).toBeGreaterThanOrEqual(ends.filter((end) => end + 4 <= length).length);
          if (length < (ends.at(-1) as number)) expect(all.join()).toContain('truncated');
        }),
        { numRuns: 40 },
      );
    }
  });

  it('damaged in a file loses that file', async () => {
    const many = Object.fromEntries(ids(6).map((id) => [`${id}.txt`, noise(3000, Number(id) + 1)]));
    for (const whole of [Buffer.from(zipSync(u8(many))), streamedZip(many)]) {
      const damaged = Buffer.from(whole);
      const at = whole.indexOf('2.txt') + 300;
      damaged.fill(0xee, at, at + 100);
      const all = await shown(damaged, 'a.zip');
      expect(all.filter((each) => /^\d+$/.test(each))).toEqual(['0', '1', '3', '4', '5']);
      expect(all[2]).toMatch(/^refused 2\.txt: damaged: /);
    }
  });

  it('made to do harm costs little', async () => {
    const bomb = zipSync({ 'bomb.txt': new Uint8Array(20_000_000).fill(97), 'good.txt': strToU8('good') });
    expect(await shown(bomb, 'a.zip', 1 << 16)).toEqual([
      'refused bomb.txt: unpacks to more than 200 times its size (a decompression bomb)',
      'good',
    ]);
    // Many of a size that is harmless alone.
    const small = zipSync(Object.fromEntries(ids(4).map((id) => [`${id}.txt`, new Uint8Array(6_000_000).fill(97)])));
    const all = await shown(small, 'b.zip', 1 << 16);
    expect(all.at(-1)).toMatch(
      /^refused byte \d+: the archive unpacks to more than 200 times its size .*: its rest is not read$/,
    );
    expect(all.length).toBeLessThan(5);
    const nested = zipSync({
      'a.zip': zipSync({ 'b.txt': strToU8('x') }),
      'c.gz': gzipSync('x'),
      'd.txt': strToU8('x'),
    });
    expect(await shown(nested, 'a.zip')).toEqual([
      'refused a.zip: a ZIP archive in an archive: unpack the outer one first',
      'refused c.gz: a gzip archive in an archive: unpack the outer one first',
      'd',
    ]);
  });

  it('of files that cannot be unpacked says why', async () => {
    const odd = Buffer.from(zipSync(u8({ 'one.txt': 'one', 'two.txt': 'two', 'three.txt': 'three' })));
    odd.writeUInt16LE(odd.readUInt16LE(6) | 1, 6);
    odd.writeUInt16LE(14, odd.indexOf('two.txt') - 30 + 8);
    expect(await shown(odd, 'a.zip')).toEqual([
      'refused one.txt: encrypted: unpack it with its password first',
      'refused two.txt: packed in a way that is not read (method 14): pack it with "deflate"',
      'three',
    ]);
    const parts: Uint8Array[] = [];
    const zip = new Zip((_, part) => parts.push(part));
    const file = new ZipPassThrough('stored.txt');
    zip.add(file);
    file.push(strToU8('stored'), true);
    zip.end();
    expect((await shown(Buffer.concat(parts), 'a.zip')).join()).toMatch(/stored/);
  });

  it('of random bytes is told of, and ends', async () => {
    const start = Buffer.from(zipSync(u8(FILES)));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(start.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 50 }),
        fc.boolean(),
        async (at, bytes, cut) => {
          const damaged = Buffer.concat([
            start.subarray(0, at),
            bytes,
            cut ? Buffer.alloc(0) : start.subarray(at + bytes.length),
          ]);
          expect((await shown(damaged, 'a.zip', 50)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a tar archive', () => {
  /** One file, or another thing of that type. */
  function tarred(name: string, content: string | Uint8Array, type = '0'): Buffer {
    const bytes = Buffer.from(content as string);
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write('0000644\0', 100);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write(type, 156);
    header.write('ustar\x0000', 257);
    header.write('        ', 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
  }
  const END = Buffer.alloc(1024);
  const pax = (name: string) => {
    const record = ` path=${name}\n`;
    const length = Buffer.byteLength(record) + 2;
    return tarred('pax', `${length}${record}`, 'x');
  };

  it('gives the reports of its files, packed or not', async () => {
    const longName = `${'folder/'.repeat(20)}long.txt`;
    const tar = Buffer.concat([
      tarred('x/', '', '5'),
      tarred('x/one.txt', 'The minister arrived.'),
      tarred('x/list.jsonl', line('two') + line('three')),
      tarred('link', '', '2'),
      tarred('././@LongLink', `${longName}\0`, 'L'),
      tarred(longName.slice(0, 100), 'The minister left.'),
      pax('خبر.txt'),
      tarred('x', 'وصل الوزير إلى بغداد.'),
      tarred('a.warc.gz', eachPacked([response({ url: 'https://example.org/1', body: 'The minister arrived.' })])),
      tarred('a.css', 'x'),
      END,
    ]);
    for (const bytes of [tar, gzipSync(tar)])
      for (const piece of [100, 100_000])
        expect(await shown(bytes, 'a.tar', piece)).toEqual([
          'x/one',
          'two',
          'three',
          expect.stringMatching(/^(?:folder\/)+long$/),
          'خبر',
          expect.stringMatching(/^r_|gzip archive in an archive/),
          'warning file: passed over 1 file: 1 of ending .css',
        ]);
  });

  it('cut off or damaged gives the files before that', async () => {
    const tar = Buffer.concat([...ids(5).map((id) => tarred(`${id}.txt`, noise(700, Number(id) + 1))), END]);
    for (let length = 512; length < 5 * 1536; length += 300) {
      const all = await shown(tar.subarray(0, length), 'a.tar');
      const read = all.filter((each) => /^\d$/.test(each));
      expect(read).toEqual(ids(read.length));
      expect(read.length).toBeGreaterThanOrEqual(Math.floor(length / 1536));
      if (length % 1536 !== 0) expect(all.at(-1)).toMatch(/truncated/);
    }
    const damaged = Buffer.from(tar);
    damaged.fill(0x31, 2 * 1536, 2 * 1536 + 200);
    expect(await shown(damaged, 'a.tar')).toEqual([
      '0',
      '1',
      'refused byte 3072: the archive is damaged: no header where one should be',
    ]);
  });
});
