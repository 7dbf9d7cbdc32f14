import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, tellAtOnce } from '../../src/web/settings.tsx';

/** What the browser is told where a reader comes with these languages and with what was kept. */
function told(languages: readonly string[], kept: string | null | Error) {
  const root = { lang: 'en', dir: 'ltr', dataset: {} as Record<string, string> };
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('document', { documentElement: root });
  vi.stubGlobal('localStorage', {
    getItem: () => {
      if (kept instanceof Error) throw kept;
      return kept;
    },
  });
  tellAtOnce();
  return [root.lang, root.dir, root.dataset.theme];
}

afterEach(() => vi.unstubAllGlobals());

describe('before anything is drawn', () => {
  it('the page is in the language and direction that the browser asks for', () => {
    expect(told(['fa-IR', 'en'], null)).toEqual(['fa', 'rtl', 'auto']);
    expect(told(['de', 'ru-RU'], null)).toEqual(['ru', 'ltr', 'auto']);
    expect(told(['de'], null)).toEqual(['en', 'ltr', 'auto']);
  });

  it('or in those that the reader has chosen', () => {
    const directions = LANGUAGES.map((language) => told(['en'], JSON.stringify({ language, theme: 'dark' })));
    expect(directions).toEqual([
      ['en', 'ltr', 'dark'],
      ['ar', 'rtl', 'dark'],
      ['fa', 'rtl', 'dark'],
      ['ru', 'ltr', 'dark'],
    ]);
  });

  it('whatever was kept', () => {
    expect(told(['ar'], 'not JSON')).toEqual(['ar', 'rtl', 'auto']);
    expect(told(['ar'], '{"language":"tlh"}')).toEqual(['ar', 'rtl', 'auto']);
    expect(told(['ar'], new Error('storage is off'))).toEqual(['ar', 'rtl', 'auto']);
  });
});
