import { expect, it } from 'vitest';
import { withValues } from '../../src/web/address.ts';
import { nameAt } from '../../src/web/names.ts';

it('an address keeps what is not changed, and loses what is nothing', () => {
  const old = new URLSearchParams('place=Minsk&q=ports&type=AID');
  expect(withValues(old, { place: 'Tehran', q: '', hide: null }).toString()).toBe('place=Tehran&type=AID');
  expect(old.get('place')).toBe('Minsk');
});

it('a name is found under its own key alone, whatever a record calls somebody', () => {
  expect(nameAt({ Minsk: 'Минск' }, 'Minsk')).toBe('Минск');
  for (const key of ['constructor', '__proto__', 'toString', 'Tehran'])
    expect(nameAt({ Minsk: 'Минск' }, key)).toBeNull();
  expect(nameAt(undefined, 'Minsk')).toBeNull();
});
