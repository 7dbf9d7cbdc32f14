import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeProgram } from '../../src/cli/program.ts';
import { dragoman, parts, type Ran, type Surroundings } from './fixtures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => writeFile(path(name), content);
const withLibrary = (args: string[], surroundings?: Surroundings): Promise<Ran> =>
  dragoman([...args, '--library', path('l.db')], surroundings);

const ARABIC = 'زار 2024-05-01 الرئيس البلد المجاور في الشمال';
const PERSIAN = 'رئیس جمهور به کشور همسایه سفر 2024-05-01 کرد';

/** Three reports of one visit and one that tells nothing. */
async function threeReports() {
  await write('a.txt', ARABIC);
  await write('f.txt', PERSIAN);
  const line = (id: string, text: string) =>
    JSON.stringify({ id, lang: 'en', published: '2024-05-02', outlet: 'Example Post', text });
  await write(
    'e.jsonl',
    `${line('e1', 'The president visits 2024-05-01 the neighbour.')}\n${line('e2', 'It rained.')}\n`,
  );
  return withLibrary(['read', path('a.txt'), path('f.txt'), path('e.jsonl')]);
}

describe('help', () => {
  it('is there for every command, with examples and exit codes', async () => {
    const whole = await dragoman(['--help']);
    expect(whole.code).toBe(0);
    expect(whole.out).toContain('Exit codes:');
    const program = makeProgram({ ...({} as never), parts });
    const commands = program.commands.map((command) => command.name());
    expect(commands.sort()).toEqual([
      'capture',
      'code',
      'demo',
      'evaluate',
      'export',
      'languages',
      'read',
      'refusals',
      'serve',
      'show',
      'timeline',
      'watch',
    ]);
    for (const command of commands) {
      const { code, out } = await dragoman([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}dragoman /);
      expect(
        out.split('\n').every((line) => line.length <= 80),
        `${command} --help is wider than the terminal`,
      ).toBe(true);
    }
  });

  it('does not load the rooms behind the commands', async () => {
    const untouchable = new Proxy({} as typeof parts, {
      get: (_, name) => () => Promise.reject(new Error(`asked for ${String(name)}`)),
    });
    expect((await dragoman(['read', '--help'], { parts: untouchable })).code).toBe(0);
  });
});

describe('wrong usage', () => {
  it('ends with 2 and says what was wrong', async () => {
    await threeReports();
    const wrong: [string[], RegExp][] = [
      [['bogus'], /unknown command 'bogus'/],
      [['read'], /missing required argument/],
      [['timeline', 'IRN', '--bogus'], /unknown option '--bogus'/],
      [['code', 'x', '--format', 'xml'], /Allowed choices are jsonl, plover, table/],
      [['timeline', 'IRN', '--since', '2024-13'], /not a date: 2024-13 \(allowed: 2024-05-31, 2024-05, 2024\)/],
      [['timeline', 'IRN', '--since', '2023-02-29'], /not a date/],
      [['timeline', 'IRN', '--type', 'DANCE'], /unknown type: DANCE \(allowed: AGREE, /],
      [['timeline', 'Irann', '--library', path('l.db')], /unknown party: Irann \(did you mean IRN Iran\?\)/],
      [['timeline', 'Congo', '--library', path('l.db')], /"Congo" may be COD DR Congo or COG Congo: give the code/],
      [['export', 'IRN', 'BLR', 'OMN', '--library', path('l.db')], /too many parties: 3/],
    ];
    for (const [args, message] of wrong) {
      const { code, err, out } = await dragoman(args);
      expect([args.join(' '), code]).toEqual([args.join(' '), 2]);
      expect(err).toMatch(message);
      expect(out).toBe('');
    }
  });

  it('ends with 3 when there is no such library or id', async () => {
    const none = await withLibrary(['timeline', 'IRN']);
    expect(none.code).toBe(3);
    expect(none.err).toMatch(/^dragoman: no library at .*: make one with "dragoman read PATH…"/);
    await threeReports();
    expect(await withLibrary(['show', 'e_none'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('no event, claim or report of id e_none'),
    });
    await write('other.db', 'this is no database at all, but a text that is long enough to be looked at');
    expect(await dragoman(['timeline', 'IRN', '--library', path('other.db')])).toMatchObject({ code: 3 });
  });
});

describe('read', () => {
  it('says what was new, and what was there already', async () => {
    const first = await threeReports();
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^Read 4 reports into .*l\.db: 4 new, 0 duplicate, none refused/);
    expect(first.out).toContain('The library now holds 4 reports, 3 claims, 1 event (ar 1, en 2, fa 1).');
    const again = await withLibrary(['read', folder, '--json']);
    const { refused, ...summary } = JSON.parse(again.out);
    expect(summary).toMatchObject({ read: 4, new: 0, duplicate: 4, claims: 0, interrupted: false });
    // The library itself lies in the folder, and is no report.
    expect(refused).toEqual([]);
  });

  it('lists everything refused with its place and reason, reads the rest, and ends with 1', async () => {
    await write('1.txt', '');
    await write('2.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    await write('3.txt', Buffer.from('Le président', 'latin1'));
    await write('4.txt', Buffer.from(`\ufeff${ARABIC}`, 'utf16le'));
    await write(
      '5.jsonl',
      `{"id":"x","lang":"xx","text":"y"}\n{broken\n{"id":"ok","lang":"ar","text":"${ARABIC}","published":"soon"}\n`,
    );
    await write('6.txt', 'وزیر خارجہ نے کہا ہے کہ دونوں ممالک کے درمیان مذاکرات جاری ہیں');
    await write('7.txt', 'The CRASH of the coder is told, and that is all.');
    await mkdir(path('8'));
    await write('8/4.txt', 'another text in a file of the same name in a folder below, and it is in English');
    await write('9.jsonl', '{"id":"4","text":"another text under an id that another has, and it is in English"}');
    const { code, out } = await withLibrary(['read', folder]);
    expect(code).toBe(1);
    const told = out.replaceAll(`${folder}/`, '');
    expect(told).toMatch(/^Read 5 reports into l\.db: 3 new, 1 copy, 1 version, 0 duplicate, 6 refused/);
    expect(told).toContain('  1.txt: the file is empty\n');
    expect(told).toContain('  2.txt: binary, not text (a NUL at byte 4)\n');
    expect(told).toContain('  3.txt: invalid UTF-8 at byte 5\n');
    expect(told).toContain('  5.jsonl, line 1: unknown language: xx (known: ar, en, fa)\n');
    expect(told).toContain('  5.jsonl, line 2: broken JSON: ');
    expect(told).toContain('  7.txt: the coder failed on report 7: fell over\n');
    expect(told).toContain(
      'Read, with something left out:\n  5.jsonl, line 3: "published" is no date, and is left out: "soon"',
    );
    expect(told).toContain('Kept, but not coded:\n  1 report: language ur\n');
  });

  it('keeps copies and versions, links them, and says so', async () => {
    const url = 'https://example.org/n/1';
    const report = (id: string, outlet: string, address: string, text: string, published: string) =>
      JSON.stringify({ id, outlet, url: address, text, published, lang: 'en' });
    const text = 'The minister visits 2024-05-31 the port.';
    await write(
      'many.jsonl',
      [
        report('b', 'Beta', 'https://b.example/1', text, '2024-06-02'),
        report('a', 'Alpha', url, text, '2024-06-01'),
        report('a2', 'Alpha', `${url}?utm_source=x`, 'The minister stays at home.', '2024-06-03'),
        report('a', 'Alpha', `${url}/`, text, '2024-06-01'),
      ].join('\n'),
    );
    const read = await withLibrary(['read', path('many.jsonl')]);
    expect(read.out).toMatch(/: 1 new, 1 copy, 1 version, 1 duplicate, none refused/);

    const b = await withLibrary(['show', 'b']);
    expect(b.out).toMatch(/copy of +\u2068?a\u2069? \(\u2068?Alpha\u2069?, 2024-06-01\)/);
    const a = await withLibrary(['show', 'a']);
    expect(a.out).toMatch(/copies +1: \u2068?b\u2069?/);
    expect(a.out).toMatch(/version +1 of 2/);
    expect(a.out).toMatch(/version 2 +\u2068?a2\u2069?/);
    expect(a.out).toMatch(/c_a\S* · version 1 of 2; not in version 2/);
    const asJson = JSON.parse((await withLibrary(['show', 'a', '--json'])).out);
    const [claim] = asJson.claims;
    expect(asJson).toMatchObject({
      copyOf: null,
      copies: ['b'],
      version: { number: 1, of: 2 },
      versions: ['a', 'a2'],
      notes: { [claim.id]: { number: 1, of: 2, notIn: [2] } },
    });
    expect((await withLibrary(['show', claim.id])).out).toMatch(/version +version 1 of 2; not in version 2/);
    expect(JSON.parse((await withLibrary(['show', claim.id, '--json'])).out).version.notIn).toEqual([2]);

    const timeline = await withLibrary(['timeline', 'IRN']);
    expect(timeline.out).toContain('2 reports · 1 origin ·');
    const event = /e_\S+/.exec(timeline.out)![0];
    const shown = await withLibrary(['show', event]);
    expect(shown.out).toContain('2 claims from 2 reports, 1 origin');
    expect(shown.out).toContain('version 1 of 2; not in version 2');
    expect(
      JSON.parse((await withLibrary(['show', event, '--json'])).out).claims.map(
        (one: { version: unknown }) => one.version,
      ),
    ).toEqual([{ number: 1, of: 2, notIn: [2] }, null]);
  });

  it('stops at Ctrl-C with what it has, and goes on when read again', async () => {
    const lines = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, lang: 'en', text: `He visits ${i}.` }),
    );
    const controller = new AbortController();
    async function* stdin() {
      yield Buffer.from(`${lines.slice(0, 10).join('\n')}\n`);
      controller.abort();
      // Nothing more ever comes, as from a pipe whose writer waits.
      await new Promise(() => {});
    }
    const cut = await withLibrary(['read', '-', '--json'], { stdin: stdin(), catchInterrupt: () => controller.signal });
    expect(cut.code).toBe(130);
    const { interrupted, read } = JSON.parse(cut.out);
    expect(interrupted).toBe(true);
    await write('all.jsonl', lines.join('\n'));
    const rest = await withLibrary(['read', path('all.jsonl'), '--json']);
    expect(JSON.parse(rest.out)).toMatchObject({ read: 30, duplicate: read, new: 30 - read });
    await dragoman(['read', path('all.jsonl'), '--library', path('whole.db')]);
    const events = async (library: string) => (await dragoman(['export', '--library', path(library)])).out;
    expect(await events('l.db')).toBe(await events('whole.db'));
  });
});

describe('timeline', () => {
  it('shows the merged event once, with a quote in each language', async () => {
    await threeReports();
    const { code, out } = await withLibrary(['timeline', 'Iran', 'BLR']);
    expect(code).toBe(0);
    expect(out).toMatch(/^2024-05-01 {2}● Belarus .*Iran/);
    expect(out).toContain('3 reports · 3 origins · ar en fa · e_');
    expect(out).toContain(`\u2068“${ARABIC}”\u2069\n`);
    expect(out).toContain(`\u2068“${PERSIAN}”\u2069\n`);
    expect(out).toContain('“The president visits 2024-05-01 the neighbour.”\n');
    expect(out).toContain('— Example Post, 2024-05-02, en, report e1');
    expect(out).not.toContain('\u001b');
  });

  it('takes names of parties in any language and spelling', async () => {
    await threeReports();
    const wanted = (await withLibrary(['timeline', 'IRN'])).out;
    for (const name of ['irn', 'Iran', 'IRAN', 'ايران', 'ایران', 'إيران', 'Иран', 'Iranian'])
      expect([name, (await withLibrary(['timeline', name])).out]).toEqual([name, wanted]);
  });

  it('is narrowed by its options', async () => {
    await threeReports();
    const count = async (...args: string[]) => {
      const { out } = await withLibrary(['timeline', 'IRN', '--json', ...args]);
      return out.split('\n').filter(Boolean).length;
    };
    expect(await count('--since', '2024-05', '--until', '2024-05')).toBe(1);
    expect(await count('--since', '2024-06')).toBe(0);
    expect(await count('--until', '2024-04')).toBe(0);
    expect(await count('--type', 'consult')).toBe(1);
    expect(await count('--type', 'ASSAULT')).toBe(0);
    expect(await count('--language', 'fa')).toBe(1);
    expect(await count('--language', 'ru')).toBe(0);
    expect(await count('--as-of', '2024-05-02')).toBe(1);
    expect(await count('--as-of', '2024-05-01')).toBe(0);
    expect(await count('--min-origins', '4')).toBe(0);
    expect(await withLibrary(['timeline', 'OMN'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('no such event among the 1 event'),
    });
  });

  it('is coloured on a terminal only, and not with NO_COLOR', async () => {
    await threeReports();
    expect((await withLibrary(['timeline', 'IRN'], { terminal: true })).out).toContain('\u001b[32m●');
    expect((await withLibrary(['timeline', 'IRN'], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001b',
    );
  });
});

describe('show', () => {
  it('finds events, claims and reports', async () => {
    await threeReports();
    const [event] = (await withLibrary(['timeline', 'IRN', '--json'])).out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const shown = (await withLibrary(['show', event.id])).out;
    expect(shown).toContain('3 claims from 3 reports');
    expect(shown).toContain(ARABIC);
    expect(shown).toContain('test/visit');
    const claim = (await withLibrary(['show', 'c_a'])).out;
    expect(claim).toMatch(/rule +test\/visit\n/);
    expect(claim).toMatch(/report +a, characters 0–45\n/);
    expect(claim).toContain(`event       ${event.id}\n`);
    const report = JSON.parse((await withLibrary(['show', 'e1', '--json'])).out);
    expect(report).toMatchObject({ document: { id: 'e1', outlet: 'Example Post' }, claims: [{ id: 'c_e1' }] });
    expect((await withLibrary(['show', 'a'])).out).toContain('1 claim:');
  });
});

describe('export', () => {
  it('gives whole events as JSONL, which name their claims', async () => {
    await threeReports();
    const events = (await withLibrary(['export'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toHaveLength(1);
    expect(events[0].claims.map((ref: { documentId: string }) => ref.documentId).sort()).toEqual(['a', 'e1', 'f']);
  });

  it('gives PLOVER rows and CSV, to a file too', async () => {
    await threeReports();
    const [header, row] = (await withLibrary(['export', '--format', 'plover'])).out
      .split('\n')
      .map((line) => line.split('\t'));
    const cell = (name: string) => row?.[header?.indexOf(name) ?? -1];
    expect(row).toHaveLength(header?.length ?? 0);
    expect(['Event Type', 'Event Date', 'Actor Country', 'Recipient Country', 'Quad Code'].map(cell)).toEqual([
      'CONSULT',
      '2024-05-01',
      'BLR',
      'IRN',
      'Q1',
    ]);
    const { code, out } = await withLibrary(['export', 'IRN', '--format', 'csv', '--output', path('out.csv')]);
    expect([code, out]).toEqual([0, '']);
    const lines = (await readFile(path('out.csv'), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^id,from,to,type,/);
    expect(lines[1]).toMatch(/^e_[^,]+,2024-05-01,2024-05-01,CONSULT,asserted,/);
    expect(lines[2]).toBe('');
    const nowhere = await withLibrary(['export', '--output', path('none/out.csv')]);
    expect(nowhere).toMatchObject({ code: 3, err: expect.stringContaining('cannot write') });
  });
});

describe('code', () => {
  it('prints a JSON object a report in the order of input, other fields of its line left alone', async () => {
    await write(
      'in.jsonl',
      `{"id":2,"lang":"en","text":"He visits.","label":"yes"}\n{"id":1,"lang":"de","text":"Er besucht."}\n`,
    );
    const { code, out, err } = await dragoman(['code', path('in.jsonl')]);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.document.id, line.claims.length])).toEqual([
      ['2', 1],
      ['1', 0],
    ]);
    expect(Object.keys(lines[0].document)).toEqual([
      'id',
      'language',
      'title',
      'outlet',
      'url',
      'published',
      'publishedFrom',
      'text',
    ]);
    expect(err).toContain('in.jsonl, line 2: report 1 is not coded: language de');
  });

  it('tells of a few reports that no pack reads, and counts the rest', async () => {
    const lines = Array.from(
      { length: 9 },
      (_, i) => `{"id":${i},"lang":"${i < 8 ? 'de' : 'ur'}","text":"Er besucht."}`,
    );
    await write('many.jsonl', lines.join('\n'));
    const { err } = await dragoman(['code', path('many.jsonl')]);
    expect(err.match(/is not coded: language de/g)).toHaveLength(5);
    expect(err).toContain('is not coded: language ur');
    expect(err).toMatch(/not coded in all: 8 of language de\n$/);
  });

  it('prints each report before the next one is there', async () => {
    let out = '';
    const seen: number[] = [];
    async function* stdin() {
      for (let i = 0; i < 3; i++) {
        seen.push(out.split('\n').length - 1);
        yield Buffer.from(`{"id":"${i}","lang":"en","text":"He visits."}\n`);
      }
      seen.push(out.split('\n').length - 1);
    }
    const { run } = await import('../../src/cli/program.ts');
    const sink = {
      write: async (text: string) => {
        out += text;
      },
      isTerminal: false,
      columns: 80,
    };
    await run(['code', '-'], {
      out: sink,
      err: sink,
      stdin: stdin(),
      env: {},
      parts,
      catchInterrupt: () => new AbortController().signal,
    });
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('tells what is refused on standard error, and ends with 1', async () => {
    await write('a.txt', ARABIC);
    const { code, out, err } = await dragoman(['code', path('a.txt'), path('missing')]);
    expect([code, out.trim().split('\n').length]).toEqual([1, 1]);
    expect(err).toBe(`dragoman: refused: ${path('missing')}: no such file or folder\n`);
  });

  it('prints a table for a person, and PLOVER rows', async () => {
    await write('a.txt', ARABIC);
    const table = (await dragoman(['code', path('a.txt'), '--format', 'table'])).out;
    expect(table).toContain('Belarus → Iran');
    expect(table).toContain(`\u2068“${ARABIC}”\u2069`);
    const rows = (await dragoman(['code', path('a.txt'), '--format', 'plover'])).out.split('\n');
    expect(rows[1]).toMatch(/^c_a\t2024-05-01\tCONSULT\tvisit\t2\.1\tQ1\t/);
  });
});

describe('languages', () => {
  it('lists the packs', async () => {
    const { out } = await dragoman(['languages', '--json']);
    expect(JSON.parse(out)).toMatchObject({ code: 'ar', name: 'Arabic', acts: 1, entries: 1 });
  });
});
