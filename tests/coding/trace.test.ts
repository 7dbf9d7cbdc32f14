/** Explanations are true to the run that they explain: the same claims, and a reason for every act without one. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../src/cli/evaluate/cases.ts';
import { coder, PUBLISHED } from './engine.ts';

const explain = (language: string, text: string) => coder.explain({ id: 'r', language, text, published: PUBLISHED });
const acts = (language: string, text: string) => explain(language, text).sentences.flatMap((one) => one.acts);
const stepsOf = (language: string, text: string, about: string) =>
  acts(language, text)
    .filter(({ claim }) => claim !== null)
    .flatMap(({ steps }) => steps.filter((step) => step.about === about).map((step) => step.text));

describe('explain', () => {
  it.each(readCases(fileURLToPath(new URL('../../cases/', import.meta.url))))('agrees with the run on $id', (one) => {
    const raw = { id: one.id, language: one.lang, text: one.text, published: one.published };
    const explanation = coder.explain(raw);
    expect({ document: explanation.document, claims: explanation.claims }).toEqual(coder.code(raw));
    const all = explanation.sentences.flatMap((sentence) => sentence.acts);
    for (const act of all) expect(act.claim === null, `${act.rule}: ${act.dropped}`).toBe(act.dropped !== null);
    const quiet = explanation.notes.some(({ about }) => about === 'quiet');
    if (!quiet)
      expect(all.flatMap(({ claim }) => claim ?? []).sort()).toEqual(explanation.claims.map(({ id }) => id).sort());
  });

  it('names the row, the roles and how they came about', () => {
    const [act] = acts('en', 'Georgia accused Russia of shelling two villages on Monday.');
    expect(act).toMatchObject({ rule: 'en/accuse-verb/accuse', dropped: null, start: 8, end: 15 });
    expect(act?.claim).toMatch(/^c_/);
    const texts = act?.steps.map(({ about, text }) => `${about}: ${text}`);
    expect(texts).toContainEqual(expect.stringMatching(/^relation: subject of “accused”/));
    expect(texts).toContain('roles: frame act: GEO “Georgia” → RUS “Russia”');
  });

  it('says which hedge made an act unreal, and which does not reach it', () => {
    expect(stepsOf('en', 'Chad may attack Libya.', 'factuality')).toEqual([
      expect.stringMatching(/^hypothetical: a hedge/),
    ]);
    expect(stepsOf('ru', 'Чад не атаковал Ливию.', 'factuality').join()).toMatch(/^negated/);
  });

  it('says which date was taken and what it was counted from', () => {
    const { sentences } = explain('fa', 'وزیر خارجه عمان دیروز به تهران سفر کرد.');
    expect(sentences[0]?.dates).toEqual([
      expect.objectContaining({ published: PUBLISHED, when: expect.objectContaining({ from: '2024-06-19' }) }),
    ]);
    expect(stepsOf('fa', 'وزیر خارجه عمان دیروز به تهران سفر کرد.', 'when')).toEqual([
      'the nearest date of its clause',
    ]);
  });

  it('says why an act makes no claim', () => {
    const why = (text: string) => acts('en', text).map(({ rule, dropped }) => `${rule.split('/')[1]}: ${dropped}`);
    expect(why('A shop delivered flowers.').join()).toMatch(/aid-verb: a word that the row needs is not there/);
    expect(why('Kenya demanded that Uganda release the sailors.').join()).toMatch(
      /only said or wanted, in the complement/,
    );
  });

  it('says what is no part of the report, and in which language no pack reads', () => {
    const { skipped } = explain('en', 'Georgia accused Russia.\nRead also: Chad attacks Libya');
    expect(skipped).toEqual([{ start: 24, end: 53, why: 'related' }]);
    expect(explain('sv', 'Sverige anklagade Norge.').notes).toEqual([
      { about: 'language', text: 'no pack reads sv', start: null, end: null },
    ]);
  });

  it('names readings that were not taken', () => {
    const { words } = explain('en', 'On 3 May 2024 Georgia accused Russia.').sentences[0]!;
    expect(words.filter(({ start }) => start === 5).map(({ kind, used }) => `${kind} ${used}`)).toContain(
      'hedge false',
    );
    expect(words.find(({ kind }) => kind === 'act')).toMatchObject({
      table: 'languages/en/acts.tsv',
      row: 'ACCUSE accuse',
      used: true,
    });
  });
});
