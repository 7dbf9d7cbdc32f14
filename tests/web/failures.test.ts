import { describe, expect, it } from 'vitest';
import { ApiFailure, bodyOf } from '../../src/web/api.ts';
import { kindOf } from '../../src/web/failures.ts';

const answer = (ok: boolean, status: number, body: unknown) =>
  Promise.resolve({ ok, status, json: () => Promise.resolve(body) });
const thrown = async (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Error) => error,
  );

describe('what went wrong', () => {
  it('is told apart by what is to be done', async () => {
    for (const [status, kind] of [
      [400, 'unclear'],
      [401, 'forbidden'],
      [403, 'forbidden'],
      [404, 'missing'],
      [413, 'long'],
      [429, 'busy'],
      [500, 'fault'],
    ] as const) {
      const error = await thrown(bodyOf(answer(false, status, { detail: 'type: one of AGREE, AID' })));
      expect(kindOf(error as Error)).toBe(kind);
      // What the server said is kept, to be shown below.
      expect(error?.message).toBe('type: one of AGREE, AID');
    }
  });

  it('is silence where no answer comes', async () => {
    const error = await thrown(bodyOf(Promise.reject(new TypeError('Failed to fetch'))));
    expect(error).toBeInstanceOf(ApiFailure);
    expect(kindOf(error as Error)).toBe('silent');
  });

  it('is no failure to have been stopped', async () => {
    const stopped = new DOMException('stopped', 'AbortError');
    expect(await thrown(bodyOf(Promise.reject(stopped)))).toBe(stopped);
  });

  it('is a part of the desk, or the desk itself', () => {
    const part = 'Failed to fetch dynamically imported module: http://localhost/assets/map.js';
    expect(kindOf(new TypeError(part))).toBe('stale');
    expect(kindOf(new TypeError('Importing a module script failed.'))).toBe('stale');
    expect(kindOf(new TypeError('x is undefined'))).toBe('desk');
  });
});
