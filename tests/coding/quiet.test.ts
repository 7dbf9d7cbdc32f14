/** Reports on sport, films, stars, health, shops, weather, food and lives give nothing; others lose nothing by their words. */
import { describe, expect, it } from 'vitest';
import { coder, linesOf } from './engine.ts';

describe('quiet reports', () => {
  it('keep what the police or a ministry does, in a sentence of its own', () => {
    const text =
      'The striker scored twice in the match.\nThe football tournament ends on Friday.\nThe referee stopped play.\n' +
      'Greek police arrested six Turkish citizens in Patras.\nGreece attacked until half-time.';
    expect(linesOf('en', text)).toEqual(['COERCE GRC > TUR']);
    const { notes } = coder.explain({ id: 'r', language: 'en', text });
    expect(notes.find(({ about }) => about === 'quiet')?.text).toMatch(/^a report on sport: \d+ claims are dropped$/);
  });

  it.each([
    [
      'en',
      'Kenya sent tents to Malawi after temperatures fell.\nMalawi thanked Kenya.\nKenya promised more aid to Malawi.',
    ],
    [
      'en',
      'Iran arrested a French actress.\nFrance condemned Iran.\nThe actress had visited Iran for a film festival.',
    ],
    ['ru', 'Иран задержал французского режиссёра.\nФранция осудила Иран.\nФранция вызвала посла Ирана.'],
    ['ar', 'اعتقلت إيران مخرجا فرنسيا.\nأدانت فرنسا إيران.\nاستدعت فرنسا سفير إيران.'],
    ['fa', 'ایران یک کارگردان فرانسوی را بازداشت کرد.\nفرانسه ایران را محکوم کرد.\nفرانسه سفیر ایران را احضار کرد.'],
  ])('%s: are not those that only name such things: %s', (language, text) => {
    const found = linesOf(language, text);
    const alone = text.split('\n').flatMap((sentence) => linesOf(language, sentence));
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.length).toBeGreaterThanOrEqual(alone.length - 1);
  });
});
