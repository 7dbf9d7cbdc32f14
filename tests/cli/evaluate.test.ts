import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GoldDocument, GoldEvent } from '../../src/cli/evaluate/gold.ts';
import {
  dateMatch,
  factualityMatch,
  namesMatch,
  participantMatch,
  quantityMatch,
} from '../../src/cli/evaluate/match.ts';
import { score } from '../../src/cli/evaluate/score.ts';
import type { Claim, ClaimParty, CodedReport, When } from '../../src/model/index.ts';
import { coder, dragoman, claim as plainClaim } from './fixtures.ts';

const gold = (more: Partial<GoldEvent> = {}): GoldEvent => ({
  id: 'g',
  type: 'CONSULT',
  actors: ['BLR'],
  recipients: ['IRN'],
  from: null,
  factuality: 'asserted',
  must: true,
  ...more,
});
const TEXT = 'He visits the neighbour.';
const claim = (more: Partial<Claim> = {}) => plainClaim('c', TEXT, 'visits', more);
const party = (code: string, name = code): ClaimParty => ({ code, name, sector: null, text: '', start: 0, end: 0 });
const when = (from: string | null, to = from): When => ({
  from,
  to,
  certainty: 'stated',
  calendar: 'gregory',
  text: '',
  start: 0,
  end: 0,
});

describe('matching', () => {
  it('tells turned roles from right ones and from other parties', () => {
    expect(participantMatch(gold(), claim())).toBe(2);
    expect(participantMatch(gold({ actors: ['IRN'], recipients: ['BLR'] }), claim())).toBe(1);
    expect(participantMatch(gold({ actors: ['IRN'], recipients: ['BLR'], reciprocal: true }), claim())).toBe(2);
    expect(participantMatch(gold({ actors: ['OMN'] }), claim())).toBe(0);
    expect(participantMatch(gold({ actors: [], recipients: [] }), claim())).toBe(0);
    expect(
      participantMatch(
        gold({ actors: ['IRNA'], recipients: [] }),
        claim({ actors: [party('X-1', 'Irna')], recipients: [] }),
      ),
    ).toBe(2);
  });

  it('grades dates', () => {
    const day = gold({ from: '2024-05-10', to: '2024-05-10' });
    const month = gold({ from: '2024-05-01', to: '2024-05-31' });
    expect(dateMatch(day, claim({ when: when('2024-05-10') }))).toBe('exact');
    expect(dateMatch(day, claim({ when: when('2024-05-09', '2024-05-11') }))).toBe('inside');
    expect(dateMatch(day, claim({ when: when('2024-05-01', '2024-05-31') }))).toBe('wrong');
    expect(dateMatch(month, claim({ when: when('2024-05-20') }))).toBe('inside');
    expect(dateMatch(month, claim({ when: when('2024-06-01') }))).toBe('wrong');
    expect(dateMatch(month, claim({ when: when(null) }))).toBe('missing');
  });

  it('knows names by their consonants, numbers in any unit, promises as agreed', () => {
    expect(namesMatch('Mohammad Bagheri', 'Muhammed Bakeri')).toBe(true);
    expect(namesMatch('Lukashenko', 'Loukachenko')).toBe(false);
    expect(namesMatch('Ali', 'Raisi')).toBe(false);
    const paid = claim({
      quantities: [{ kind: 'money', value: 497e6, unit: 'USD', of: null, text: '', start: 0, end: 0 }],
    });
    expect(quantityMatch(497, paid)).toBe(true);
    expect(quantityMatch(498, paid)).toBe(false);
    expect(factualityMatch(gold({ factuality: 'future' }), claim({ type: 'AGREE' }))).toBe(true);
    expect(factualityMatch(gold({ factuality: 'future' }), claim())).toBe(false);
  });
});

const document = (id: string, claims: Claim[]): CodedReport => ({
  document: { ...coder.code({ id, text: TEXT, language: 'en' }).document },
  claims,
});

describe('score', () => {
  it('counts found, missed, spare and double', () => {
    const golds: GoldDocument[] = [
      {
        id: '1',
        lang: 'en',
        events: [gold({ id: 'a' }), gold({ id: 'b', type: 'AID' }), gold({ id: 'c', type: 'AGREE', must: false })],
      },
      { id: '2', lang: 'ar', events: [] },
      { id: '3', lang: 'ar', events: [gold({ id: 'd' })] },
    ];
    const coded = [
      document('1', [claim({ id: 'c1' }), claim({ id: 'c2' }), claim({ id: 'c3', type: 'ASSAULT' })]),
      document('2', [claim({ id: 'c4', evidence: { start: 5, end: 999 } })]),
    ];
    const { figures, missingDocuments, misses } = score(golds, coded);
    expect(figures.all).toMatchObject({
      documents: 3,
      claims: 4,
      must: 3,
      recall: 0.333,
      precision: 0.5,
      recallAll: 0.25,
      badEvidence: 1,
      falseAlarmDocuments: '1/1',
      duplicatesPerEvent: 1,
    });
    expect(figures.ar).toMatchObject({ recall: 0, precision: 0 });
    expect(missingDocuments).toEqual(['3']);
    expect(misses.map(({ kind, document, type }) => `${kind} ${document} ${type}`)).toEqual([
      'unmatched claim 1 ASSAULT',
      'missed 1 AID',
      'unmatched claim 2 CONSULT',
      'missed 3 CONSULT',
    ]);
  });

  it('scores merging by pairs of claims', () => {
    const golds = ['1', '2', '3'].map((id) => ({
      id,
      lang: 'en',
      events: [gold({ id, story: id === '3' ? 'other' : 'one' })],
    }));
    const coded = ['1', '2', '3'].map((id) => document(id, [claim({ id: `c${id}` })]));
    const events = (a: string, b: string, c: string) =>
      new Map([
        ['1\0c1', a],
        ['2\0c2', b],
        ['3\0c3', c],
      ]);
    expect(score(golds, coded, events('x', 'x', 'y')).merging).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(score(golds, coded, events('x', 'y', 'y')).merging).toMatchObject({
      goldPairs: 1,
      predictedPairs: 1,
      f1: 0,
    });
    expect(score(golds, coded, events('x', 'x', 'x')).merging).toMatchObject({
      predictedPairs: 3,
      precision: 0.333,
      recall: 1,
    });
  });
});

describe('dragoman evaluate', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dragoman-evaluate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  const jsonl = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const line = (id: string, more = {}) => ({
    id,
    lang: 'en',
    published: null,
    events: [gold({ id: `${id}.0`, cue: 'visits' })],
    ...more,
  });

  it('finds texts in the gold, beside it, or where it is told', async () => {
    await mkdir(path('gold'));
    await mkdir(path('reports'));
    await writeFile(path('reports/one.txt'), TEXT);
    await writeFile(path('gold/a.jsonl'), jsonl(line('one')));
    await writeFile(path('b.jsonl'), jsonl(line('one', { text: TEXT })));
    await mkdir(path('far/off'), { recursive: true });
    await writeFile(path('far/off/c.jsonl'), jsonl(line('one')));
    for (const args of [['gold/a.jsonl'], ['b.jsonl'], ['far/off/c.jsonl', '--reports', path('reports')]]) {
      const { code, out } = await dragoman(['evaluate', path(args[0] as string), '--json', ...args.slice(1)]);
      expect(code).toBe(0);
      expect(JSON.parse(out).all).toMatchObject({ recall: 1, precision: 1, documents: 1 });
    }
    const lost = await dragoman(['evaluate', path('far/off/c.jsonl')]);
    expect(lost).toMatchObject({ code: 3, err: expect.stringContaining('has no texts, and none are beside it') });
  });

  it('prints a table, and the misses when asked', async () => {
    await writeFile(
      path('b.jsonl'),
      jsonl(line('one', { text: TEXT }), line('two', { text: 'It rained.', lang: 'ar' })),
    );
    const { out } = await dragoman(['evaluate', path('b.jsonl'), '--errors']);
    expect(out).toMatch(/^ +all +en +ar\n/);
    expect(out).toMatch(/recall +0\.500 +1 +0\n/);
    expect(out).toContain('missed: two CONSULT BLR → IRN\n    visits\n');
  });

  it('prints figures by type, which types are taken for which, and what quiet reports give', async () => {
    const met = line('one', { text: TEXT });
    await writeFile(
      path('b.jsonl'),
      jsonl(
        { ...met, events: [{ ...gold({ id: 'a', type: 'AID', alt: ['CONSULT'] }), cue: 'visits' }] },
        { ...line('two', { text: TEXT }), events: [gold({ id: 'b', type: 'PROTEST', cue: 'visits' })] },
        { ...line('three', { text: TEXT }), events: [gold({ id: 'c', actors: ['OMN'], cue: 'visits' })] },
        { ...line('four', { text: TEXT }), events: [] },
        { ...line('five', { text: 'It rained.', lang: 'ar' }), events: [] },
      ),
    );
    const { out } = await dragoman(['evaluate', path('b.jsonl'), '--json']);
    const { types, confusion, quiet } = JSON.parse(out);
    expect(types.all).toEqual({
      CONSULT: { must: 1, recall: 0, claims: 4, precision: 0.25, f1: 0 },
      AID: { must: 1, recall: 1, claims: 0, precision: null, f1: null },
      PROTEST: { must: 1, recall: 0, claims: 0, precision: null, f1: null },
    });
    expect(confusion).toEqual({
      AID: { CONSULT: 1 },
      PROTEST: { CONSULT: 1 },
      CONSULT: { '–': 1 },
      '–': { CONSULT: 2 },
    });
    expect(quiet).toEqual({
      all: { reports: 2, falseAlarms: 1, share: 0.5, claims: 1 },
      en: { reports: 1, falseAlarms: 1, share: 1, claims: 1 },
      ar: { reports: 1, falseAlarms: 0, share: 0, claims: 0 },
    });
    const text = (await dragoman(['evaluate', path('b.jsonl')])).out;
    expect(text).toMatch(/^by type\n +must +recall +claims +precision +f1 +f1 en +f1 ar\n/m);
    expect(text).toMatch(/^ {2}PROTEST +1 +0 /m);
    expect(text).toMatch(/^quiet reports\n +all +en +ar\n +reports +2 +1 +1\n/m);
    expect(text).not.toMatch(/^merging/m);
  });

  it('takes a folder of cases', async () => {
    for (const [name, text, events] of [
      ['en-visit', TEXT, [gold({ cue: 'visits' })]],
      ['en-quiet', 'It rained.', []],
    ] as const) {
      await mkdir(path(`cases/${name}`), { recursive: true });
      await writeFile(path(`cases/${name}/report.txt`), text);
      await writeFile(path(`cases/${name}/expected.json`), JSON.stringify({ language: 'en', published: null, events }));
    }
    await mkdir(path('cases/half'));
    await writeFile(path('cases/half/report.txt'), TEXT);
    const { out } = await dragoman(['evaluate', path('cases'), '--json']);
    expect(JSON.parse(out)).toMatchObject({
      all: { documents: 2, recall: 1, precision: 1, falseAlarmDocuments: '0/1' },
    });
    await mkdir(path('empty'));
    expect((await dragoman(['evaluate', path('empty')])).err).toMatch(/no gold in .*empty/);
    await writeFile(path('cases/half/expected.json'), '{');
    expect((await dragoman(['evaluate', path('cases')])).err).toMatch(/half.expected\.json: broken JSON/);
  });

  it('scores detection gold', async () => {
    const one = (id: string, text: string, label: string) => ({ id, lang: 'en', text, detect: 'CONSULT', label });
    await writeFile(
      path('d.jsonl'),
      jsonl(
        one('1', TEXT, 'yes'),
        one('2', 'It rained.', 'yes'),
        one('3', TEXT, 'difficult no'),
        one('4', 'Sun.', 'easy no'),
      ),
    );
    const { out } = await dragoman(['evaluate', path('d.jsonl'), '--json']);
    expect(JSON.parse(out)).toEqual({
      CONSULT: { tp: 1, fp: 1, fn: 1, tn: 1, fpDifficult: 1, precision: 0.5, recall: 0.5, f1: 0.5 },
    });
  });

  it('takes a table of names', async () => {
    const header = 'left\tright\tsame\tkind\tsource\tnote\n';
    const rows = [
      'Joseph Kamau\tجوزيف كاماو\tyes\tarabic-latin\town\tfirst',
      'Joseph Kamau\tДжозеф Камау\tyes\tcyrillic-latin\town\tfirst',
      'Joseph Kamau\tPeter Kamau\tyes\tlatin-latin\town\tsecond',
      'Joseph Kamau\tPeter Okello\tno\tlatin-latin\town\tsecond',
      'Joseph Kamau\tJoseph Kamau\tno\tlatin-latin\town\tnamesakes; second',
    ];
    await writeFile(path('names.tsv'), `${header}${rows.join('\n')}\n`);
    const { out } = await dragoman(['evaluate', path('names.tsv'), '--json', '--errors']);
    const figures = JSON.parse(out);
    expect(figures.all).toEqual({ pairs: 5, precision: 0.667, recall: 0.667 });
    expect(figures.parts.second).toEqual({ pairs: 3, precision: 0, recall: 0 });
    expect(figures.errors.map(({ right }: { right: string }) => right)).toEqual(['Peter Kamau', 'Joseph Kamau']);
    const text = (await dragoman(['evaluate', path('names.tsv'), '--errors'])).out;
    expect(text).toMatch(/names +5 +0\.667 +0\.667/);
    expect(text).toContain('not found: Joseph Kamau = Peter Kamau (second)');
    await writeFile(path('names.tsv'), `${header}A\tB\tmaybe\tlatin-latin\town\t\n`);
    expect((await dragoman(['evaluate', path('names.tsv')])).err).toMatch(/names\.tsv, line 2: no pair of names/);
  });

  it('says what is wrong with gold', async () => {
    await writeFile(path('a.jsonl'), '{"id":1,"events":[]}\n{broken\n');
    await writeFile(path('b.jsonl'), '{"id":1}\n');
    expect((await dragoman(['evaluate', path('none.jsonl')])).err).toMatch(/cannot read .*none\.jsonl/);
    expect((await dragoman(['evaluate', path('a.jsonl')])).err).toMatch(/a\.jsonl, line 2: broken JSON/);
    expect(await dragoman(['evaluate', path('b.jsonl')])).toMatchObject({
      code: 3,
      err: expect.stringContaining('entry 1: no gold'),
    });
  });
});

/** The scorer that the project is measured by; our figures must be its figures. */
const SCORER = fileURLToPath(new URL('../../../shared/score/score.mjs', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

describe.skipIf(!existsSync(SCORER))('beside the shared scorer', () => {
  it('gives the same figures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dragoman-scorer-'));
    try {
      const { realParts } = await import('../../src/cli/parts.ts');
      const parts = realParts();
      const surroundings = { parts };
      for (const [goldFile, reports] of [
        ['gold/reports.jsonl', 'reports'],
        ['more/gold.jsonl', 'more/reports.jsonl'],
      ]) {
        const coded = (await dragoman(['code', join(CORPUS, reports as string)], surroundings)).out;
        await writeFile(join(folder, 'coded.jsonl'), coded);
        const library = join(folder, `${reports?.replaceAll('/', '-')}.db`);
        const read = await dragoman(
          ['read', join(CORPUS, reports as string), '--library', library, '--json'],
          surroundings,
        );
        await writeFile(
          join(folder, 'events.jsonl'),
          (await dragoman(['export', '--library', library], surroundings)).out,
        );
        const args = [
          '--gold',
          join(CORPUS, goldFile as string),
          '--claims',
          join(folder, 'coded.jsonl'),
          '--events',
          join(folder, 'events.jsonl'),
        ];
        const theirs = JSON.parse(spawnSync(process.execPath, [SCORER, ...args], { encoding: 'utf8' }).stdout);
        const { out } = await dragoman(['evaluate', join(CORPUS, goldFile as string), '--json'], surroundings);
        const { missingDocuments, merging, types: _, confusion: __, quiet: ___, ...figures } = JSON.parse(out);
        const { missingDocuments: theirMissing = [], merging: theirMerging, ...theirFigures } = theirs;
        expect(figures).toEqual(theirFigures);
        expect(missingDocuments).toEqual(theirMissing);
        // A report that the library refuses (no pack for its language) is in no event there.
        if (JSON.parse(read.out).refused.length === 0) expect(merging).toEqual(theirMerging);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
