import { describe, expect, it } from 'vitest';
import { guessCharset } from '../../src/sources/charset.ts';
import { encoded } from './documents/mail-files.ts';

const TEXTS: Record<string, string[]> = {
  'windows-1256': [
    'وصل الوزير إلى بغداد اليوم',
    'وزير خارجه امروز وارد بغداد شد',
    'قال المتحدث: «لا نعلم» (بغداد) 2024',
  ],
  'windows-1251': ['Министр прибыл в Багдад', 'МИНИСТР ПРИБЫЛ В БАГДАД', 'Он сказал: «Нет» — и уехал'],
  'koi8-r': ['Министр прибыл в Багдад с визитом', 'Переговоры начнутся завтра'],
  'windows-1252': ['Le président est arrivé à Bagdad', 'Der Präsident ist müde', 'El niño llegó “ayer”'],
};

describe('the charset of bytes that name none', () => {
  for (const [charset, texts] of Object.entries(TEXTS))
    it.each(texts)(`is found to be ${charset}: %s`, (text) => {
      expect(guessCharset(encoded(text, charset))).toBe(charset);
      const within = `From: someone at an office with a long English name\nSubject: ${'English words '.repeat(20)}\n\n${text}`;
      expect(guessCharset(encoded(within, charset))).toBe(charset);
    });

  it('is UTF-8 where the bytes are, a letter cut off at their end', () => {
    const bytes = Buffer.from('وصل الوزير');
    expect(guessCharset(bytes)).toBe('utf-8');
    expect(guessCharset(bytes.subarray(0, bytes.length - 1))).toBe('utf-8');
    expect(guessCharset(Buffer.from('\ufeffوصل', 'utf16le'))).toBe('utf-16le');
  });
});
