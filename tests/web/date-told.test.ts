/** The words that gave a date, and where they are shown. */
import { describe, expect, it } from 'vitest';
import { besideOf, dateQuotes } from '../../src/web/parts/date-told.ts';

type Told = Parameters<typeof dateQuotes>[0][number];

const told = (text: string, language: string, outlet: string | null, certainty = 'stated') =>
  ({
    claim: {
      trigger: { start: 0, end: 1 },
      actors: [],
      recipients: [],
      persons: [],
      when: {
        from: '2023-08-02',
        to: '2023-08-02',
        certainty,
        calendar: 'gregory',
        text,
        start: 5,
        end: 5 + text.length,
      },
      where: null,
      quantities: [],
      instruments: [],
      attribution: [],
    },
    report: { outlet, language },
  }) as unknown as Told;

describe('the words that gave a date', () => {
  it('are each named once, with all who write so, those of most claims first', () => {
    const quotes = dateQuotes([
      told('last Wednesday', 'en', 'One'),
      told('2 August', 'en', 'One'),
      told('2  august', 'en', 'Two'),
      told('2 августа', 'ru', null),
    ]);
    expect(quotes).toEqual([
      { text: '2 August', language: 'en', outlets: ['One', 'Two'] },
      { text: 'last Wednesday', language: 'en', outlets: ['One'] },
      { text: '2 августа', language: 'ru', outlets: [] },
    ]);
  });

  it('are none where the day is that of publication', () => {
    expect(dateQuotes([told('signed', 'en', 'One', 'published')])).toEqual([]);
  });
});

describe('the tip of a date', () => {
  const room = { width: 400, height: 600 };
  const tip = { width: 200, height: 100 };

  it('stands under it, and begins where it begins', () => {
    const about = { left: 100, top: 50, width: 80, height: 20 };
    expect(besideOf(about, tip, room, false)).toEqual({ left: 100, top: 76 });
    expect(besideOf({ ...about, left: 250 }, tip, room, true)).toEqual({ left: 130, top: 76 });
  });

  it('stays in the window', () => {
    expect(besideOf({ left: 350, top: 550, width: 40, height: 20 }, tip, room, false)).toEqual({ left: 194, top: 444 });
    expect(besideOf({ left: 0, top: 50, width: 40, height: 20 }, tip, room, true)).toEqual({ left: 6, top: 76 });
  });
});
