import { describe, expect, it } from 'vitest';
import { clauseAt } from '../../src/coding/clauses.ts';
import { linesOf, read } from './engine.ts';

/** Clauses of the first sentence as `kind: words`. */
function clauses(language: string, text: string): string[] {
  const [sentence] = read(language, text);
  return sentence!.clauses.map((c) => `${c.kind}: ${sentence!.words(c.from, c.to)}`);
}

describe('clauses', () => {
  it.each([
    ['en', 'Kenya said that Chad attacked Sudan', ['main: Kenya said', 'subordinate: that Chad attacked Sudan']],
    ['ar', 'قالت كينيا إن تشاد هاجمت السودان', ['main: قالت كينيا', 'subordinate: إن تشاد هاجمت السودان']],
    ['ru', 'Кения заявила, что Чад напал на Судан', ['main: Кения заявила,', 'subordinate: что Чад напал на Судан']],
  ])('%s: open with a subordinator', (language, text, wanted) => {
    expect(clauses(language, text)).toEqual(wanted);
  });

  it.each([
    ['en', 'Chad, which attacked Sudan, condemned Libya', 'relative: which attacked Sudan,'],
    ['ar', 'أدانت ليبيا تشاد التي هاجمت السودان', 'relative: التي هاجمت السودان'],
    ['ru', 'Ливия осудила Чад, который напал на Судан', 'relative: который напал на Судан'],
  ])('%s: open with a relative pronoun', (language, text, wanted) => {
    expect(clauses(language, text)).toContain(wanted);
  });

  it.each([
    ['en', 'Chad attacked Sudan and condemned Libya', 'coordinate: and condemned Libya'],
    ['ar', 'هاجمت تشاد السودان وأدانت ليبيا', 'coordinate: وأدانت ليبيا'],
    ['ru', 'Чад напал на Судан и осудил Ливию', 'coordinate: и осудил Ливию'],
  ])('%s: open with "and" before a verb', (language, text, wanted) => {
    expect(clauses(language, text)).toContain(wanted);
  });

  it.each([
    ['en', 'Kenya and Uganda signed an agreement with Chad and Sudan'],
    ['ar', 'وقعت كينيا وأوغندا اتفاقا مع تشاد والسودان'],
    ['fa', 'کنیا و اوگاندا با چاد و سودان توافق‌نامه امضا کردند'],
    ['ru', 'Кения и Уганда подписали соглашение с Чадом и Суданом'],
  ])('%s: are not parted by "and" between names', (language, text) => {
    expect(clauses(language, text)).toHaveLength(1);
  });

  it('are parted by semicolons and dashes, and by a comma between verbs only', () => {
    expect(clauses('en', 'Chad attacked Sudan; Libya watched')).toHaveLength(2);
    expect(clauses('en', 'Chad attacked Sudan, Libya condemned it')).toHaveLength(2);
    expect(clauses('en', 'In Kigali, Chad attacked Sudan')).toHaveLength(1);
  });

  it('are not parted by a few words in brackets', () => {
    expect(clauses('en', 'Chad (AFP) attacked Sudan')).toHaveLength(1);
  });

  it('cover their sentence without gap or overlap', () => {
    const texts: [string, string][] = [
      ['en', 'Kenya, which said that Chad (and others) attacked Sudan; and left, but did not sign – nor will.'],
      ['ar', 'قالت كينيا، التي زارها الوزير، إن تشاد هاجمت السودان؛ وأدانت ليبيا - ثم صمتت.'],
      ['fa', 'کنیا گفت که چاد به سودان حمله کرد، اما لیبی آن را محکوم کرد؛ و رفت.'],
      ['ru', 'Кения, которая заявила, что Чад напал на Судан; и осудила, но не подписала — и ушла.'],
    ];
    for (const [language, text] of texts)
      for (const { clauses: found } of read(language, text)) {
        expect(found.length).toBeGreaterThan(1);
        expect(found[0]!.from).toBe(0);
        for (const [i, clause] of found.entries()) {
          expect(clause.index).toBe(i);
          expect(clause.to).toBeGreaterThan(clause.from);
          if (i > 0) expect(clause.from).toBe(found[i - 1]!.to);
          for (let token = clause.from; token < clause.to; token++) expect(clauseAt(found, token)).toBe(clause);
        }
      }
  });
});

describe('an act takes its parties from its own clause', () => {
  it.each([
    ['en', 'Chad attacked Sudan, while Kenya condemned Libya.', ['ASSAULT TCD > SDN', 'ACCUSE KEN > LBY']],
    ['ar', 'هاجمت تشاد السودان بينما أدانت كينيا ليبيا.', ['ASSAULT TCD > SDN', 'ACCUSE KEN > LBY']],
    ['ru', 'Чад напал на Судан, тогда как Кения осудила Ливию.', ['ASSAULT TCD > SDN', 'ACCUSE KEN > LBY']],
    ['fa', 'چاد به سودان حمله کرد، اما کنیا لیبی را محکوم کرد.', ['ASSAULT TCD > SDN', 'ACCUSE KEN > LBY']],
  ])('%s: %s', (language, text, wanted) => {
    expect(linesOf(language, text)).toEqual(wanted);
  });

  it.each([
    ['en', 'Chad attacked Sudan and condemned Libya.', ['ASSAULT TCD > SDN', 'ACCUSE TCD > LBY']],
    ['ar', 'هاجمت تشاد ليبيا واتهمت الجيش السوداني بالتدخل.', ['ASSAULT TCD > LBY', 'ACCUSE TCD > SDN']],
    ['ru', 'Чад напал на Судан и осудил Ливию.', ['ASSAULT TCD > SDN', 'ACCUSE TCD > LBY']],
    ['fa', 'چاد به سودان حمله کرد و لیبی را محکوم کرد.', ['ASSAULT TCD > SDN', 'ACCUSE TCD > LBY']],
  ])('%s: or its subject from the clause before: %s', (language, text, wanted) => {
    expect(linesOf(language, text)).toEqual(wanted);
  });
});
