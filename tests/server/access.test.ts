/** Who may ask, and what browsers are told. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOOPBACK, makeApi } from '../../src/server/index.ts';
import { type Library, openLibrary } from '../../src/store/index.ts';
import { world } from '../../src/world/index.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary(':memory:');
});
afterAll(() => library.close());

const make = (hosts: readonly string[], token: string | null) =>
  makeApi({ library, world, coder: () => Promise.reject(new Error('no coder')), version: '0' }, { hosts, token });

it('answers under the names of the loopback only, whatever a foreign name leads to', async () => {
  const api = make(LOOPBACK, null);
  const status = async (headers: Record<string, string>) => (await api.request('/api/parties', { headers })).status;
  expect(await status({ host: 'localhost:4646' })).toBe(200);
  expect(await status({ host: '[::1]:4646' })).toBe(200);
  expect(await status({ host: 'evil.example:4646' })).toBe(403);
  expect(await status({ host: 'localhost.evil.example' })).toBe(403);
  expect(await status({})).toBe(403);
});

it('answers no pages of other origins', async () => {
  const api = make(LOOPBACK, null);
  const status = async (origin: string) =>
    (await api.request('/api/parties', { headers: { host: 'localhost:4646', origin } })).status;
  expect(await status('http://localhost:4646')).toBe(200);
  for (const origin of ['http://localhost:1', 'https://evil.example', 'null']) expect(await status(origin)).toBe(403);
  const { headers } = await api.request('/api/parties', { headers: { host: 'localhost' } });
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

it('wants the token where there is one, as a header or as the cookie of a first visit', async () => {
  const api = make([], 'sesame');
  const get = (path: string, headers: Record<string, string> = {}) => api.request(path, { headers });
  expect((await get('/api/parties')).status).toBe(401);
  expect((await get('/openapi.json')).status).toBe(401);
  expect((await get('/api/parties', { authorization: 'Bearer wrong!' })).status).toBe(401);
  expect((await get('/api/parties', { authorization: 'Bearer sesame' })).status).toBe(200);
  expect((await get('/?token=wrong!')).status).toBe(401);
  const visit = await get('/dyads/BLR-IRN?token=sesame&type=AGREE');
  expect(visit.status).toBe(302);
  expect(visit.headers.get('location')).toBe('/dyads/BLR-IRN?type=AGREE');
  const cookie = visit.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect((await get('/api/parties', { cookie: cookie.split(';')[0] as string })).status).toBe(200);
  expect((await get('//evil.example/?token=sesame')).headers.get('location')).toBe('/evil.example/');
});

it('tells browsers to run no script of others, and no HTTPS that there is not', async () => {
  const { headers } = await make(LOOPBACK, null).request('/api/parties', { headers: { host: 'localhost' } });
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('tells nobody outside what went wrong inside', async () => {
  const body = JSON.stringify({ text: 'x' });
  const headers = { host: 'localhost', 'content-type': 'application/json' };
  const answer = await make(LOOPBACK, null).request('/api/code', { method: 'POST', headers, body });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toMatch(/no coder/);
});
