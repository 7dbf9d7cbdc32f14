import { expect, it } from 'vitest';
import { directionIn, safeAddress, visible, withoutControls } from '../../src/web/parts/controls.ts';

it('shows control characters as signs and leaves the rest alone', () => {
  expect(visible('plain <script>')).toEqual([{ text: 'plain <script>' }]);
  expect(visible('a\u202Egpj.exe\u2069b')).toEqual([
    { text: 'a' },
    { code: 0x202e, sign: 'RLO' },
    { text: 'gpj.exe' },
    { code: 0x2069, sign: 'PDI' },
    { text: 'b' },
  ]);
  expect(visible('\u0000\u200b')).toEqual([
    { code: 0, sign: '0000' },
    { code: 0x200b, sign: 'ZWSP' },
  ]);
  expect(visible('x\u{E0041}')).toEqual([{ text: 'x' }, { code: 0xe0041, sign: 'E0041' }]);
});

it('keeps what scripts are written with', () => {
  const text = 'می\u200Cشود\tक्\u200Dष ا\u200Fb\r\n';
  expect(visible(text)).toEqual([{ text }]);
});

it('lets no control character through into plain strings', () => {
  expect(withoutControls('a\u202eb\u2066c')).toBe('a\ufffdb\ufffdc');
});

it('tells direction by most letters, not the first', () => {
  expect(directionIn('BRICS: ایران به این گروه پیوست', 'ltr')).toBe('rtl');
  expect(directionIn('تهران (Tehran) is the capital of Iran', 'rtl')).toBe('ltr');
  expect(directionIn('Минск', 'rtl')).toBe('ltr');
  expect(directionIn('12 — 13', 'rtl')).toBe('rtl');
});

it('follows addresses of the web alone', () => {
  expect(safeAddress('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
  expect(safeAddress('javascript:alert(1)')).toBeNull();
  expect(safeAddress('java\u0000script:alert(1)')).toBeNull();
  expect(safeAddress('data:text/html,x')).toBeNull();
  expect(safeAddress('//example.org')).toBeNull();
  expect(safeAddress('https://example.org/\u202egpj')).toBeNull();
  expect(safeAddress(null)).toBeNull();
});
