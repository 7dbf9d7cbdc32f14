import { expect, it } from 'vitest';
import { isLetter } from '../../src/web/shortcut.ts';

it('knows a letter by its place on keyboards of other scripts', () => {
  expect(isLetter({ key: 'j', code: 'KeyJ' }, 'j')).toBe(true);
  expect(isLetter({ key: 'о', code: 'KeyJ' }, 'j')).toBe(true);
  expect(isLetter({ key: 'ت', code: 'KeyJ' }, 'j')).toBe(true);
  // Where a Latin layout has another letter there, that is meant.
  expect(isLetter({ key: 'h', code: 'KeyJ' }, 'j')).toBe(false);
  expect(isLetter({ key: 'j', code: 'KeyC' }, 'j')).toBe(true);
});
