import { describe, expect, it } from 'vitest';
import { segment } from '../../src/coding/segment.ts';
import type { Span } from '../../src/model/index.ts';
import { packOf } from './engine.ts';

const cut = (language: string, text: string, skipped: Span[] = []) =>
  segment(text, packOf(language), skipped).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each([
    ['en', 'Ghana agreed. Togo refused! Did Benin know?', ['Ghana agreed.', 'Togo refused!', 'Did Benin know?']],
    ['ar', 'وافقت غانا. رفضت توغو! هل علمت مالي؟ لا.', ['وافقت غانا.', 'رفضت توغو!', 'هل علمت مالي؟', 'لا.']],
    ['fa', 'غنا پذیرفت. توگو نپذیرفت؟ مالی خاموش ماند…', ['غنا پذیرفت.', 'توگو نپذیرفت؟', 'مالی خاموش ماند…']],
    ['ru', 'Гана согласилась. Того отказалось! Что дальше?', ['Гана согласилась.', 'Того отказалось!', 'Что дальше?']],
  ])('%s: end at their marks', (language, text, sentences) => {
    expect(cut(language, text)).toEqual(sentences);
  });

  it('keep closing quotes and brackets', () => {
    expect(cut('en', 'He said: "We refuse." Togo agreed. (Nobody knew.) Mali left.')).toEqual([
      'He said: "We refuse."',
      'Togo agreed.',
      '(Nobody knew.)',
      'Mali left.',
    ]);
  });

  it.each([
    ['en', 'Dr. Mensah met Mr. Adjei of the U.S. embassy in Accra.'],
    ['en', 'J. Mensah visited Mali.'],
    ['en', 'The deal is worth 3.5 million dollars.'],
    ['en', 'See example.org for more.'],
    ['ru', 'В 2023 г. Гана подписала договор на 3,5 млн долл. США.'],
    ['ru', 'А. П. Петров прибыл в Гану.'],
  ])('%s: are not cut at a stop that ends none: %s', (language, text) => {
    expect(cut(language, text)).toEqual([text]);
  });

  it('are not cut before a small letter where the script has capitals', () => {
    expect(cut('en', 'The company Yahoo! opened an office.')).toHaveLength(1);
    expect(cut('en', 'The company Yahoo! Then it closed.')).toHaveLength(2);
  });

  it('end at the end of a line, with or without a mark', () => {
    expect(cut('en', 'Ghana and Togo talk\nMinisters met on Monday')).toEqual([
      'Ghana and Togo talk',
      'Ministers met on Monday',
    ]);
  });

  it('count lines as paragraphs, empty and skipped ones not', () => {
    const text = 'One here. Two here.\n\nRelated: three\nFour here.';
    const at = text.indexOf('Related');
    const found = segment(text, packOf('en'), [{ start: at, end: at + 7 }]);
    expect(found.map((s) => [s.paragraph, text.slice(s.start, s.end)])).toEqual([
      [0, 'One here.'],
      [0, 'Two here.'],
      [1, 'Four here.'],
    ]);
  });

  it.each(['', '\n\n', ' \t ', '… — !', '123 456.', '🛳️ 🚢'])('need a word: %j has none', (text) => {
    expect(cut('en', text)).toEqual([]);
  });

  it('have tokens that lie inside them, in order, without overlap', () => {
    const text = 'قالت كينيا: «لن نوافق». ثم صمتت.\nوصل الوفد 3.5 ساعات.';
    for (const sentence of segment(text, packOf('ar'))) {
      let end = sentence.start;
      for (const token of sentence.tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(sentence.tokens[0]!.start).toBe(sentence.start);
      expect(end).toBe(sentence.end);
    }
  });

  it('are cut when they never end, and lose no word', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `word${'abcdefghij'[i % 10]}`).join(' ');
    const found = segment(text, packOf('en'));
    expect(found.length).toBeGreaterThan(1);
    expect(Math.max(...found.map((s) => s.tokens.length))).toBeLessThanOrEqual(300);
    expect(found.reduce((sum, s) => sum + s.tokens.length, 0)).toBe(1000);
  });
});
