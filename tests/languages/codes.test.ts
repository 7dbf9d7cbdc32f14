import { expect, test } from 'vitest';
import { CODES } from '../../src/languages/codes.ts';
import { packs } from '../../src/languages/index.ts';

test('every pack, and nothing else, is told of', () => {
  expect(CODES).toEqual(packs.map(({ code }) => code).sort());
});
