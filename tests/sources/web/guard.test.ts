import { afterEach, describe, expect, test } from 'vitest';
import { Fetcher } from '../../../src/sources/web/fetcher.ts';
import { type Lookup, notPublic } from '../../../src/sources/web/guard.ts';
import { FakeClock, redirect, Site } from './site.ts';

describe('notPublic', () => {
  test.each([
    ['127.0.0.1', 'this machine'],
    ['127.255.3.4', 'this machine'],
    ['0.0.0.0', 'this machine'],
    ['10.1.2.3', 'a private network'],
    ['172.16.0.1', 'a private network'],
    ['172.31.255.255', 'a private network'],
    ['192.168.1.1', 'a private network'],
    ['169.254.169.254', 'the local link'],
    ['100.64.0.1', 'the network of a provider'],
    ['100.100.100.200', 'the network of a provider'],
    ['168.63.129.16', 'the metadata of a cloud'],
    ['224.0.0.1', 'many machines at once'],
    ['255.255.255.255', 'many machines at once'],
    ['192.0.0.192', 'a special use'],
    ['192.0.2.1', 'a special use'],
    ['198.18.0.1', 'a special use'],
    ['240.0.0.1', 'a special use'],
    ['::', 'this machine'],
    ['::1', 'this machine'],
    ['fe80::1', 'the local link'],
    ['fe80::1%eth0', 'the local link'],
    ['fd00:ec2::254', 'a private network'],
    ['fc00::1', 'a private network'],
    ['ff02::1', 'many machines at once'],
    ['::ffff:127.0.0.1', 'a special use'],
    ['::ffff:8.8.8.8', 'a special use'],
    ['::127.0.0.1', 'a special use'],
    ['::ffff:0:127.0.0.1', 'a special use'],
    ['64:ff9b::7f00:1', 'this machine'],
    ['64:ff9b::a9fe:a9fe', 'the local link'],
    ['64:ff9b:1::808:808', 'a special use'],
    ['2002:7f00:1::', 'a special use'],
    ['2001::1', 'a special use'],
    ['2001:db8::1', 'a special use'],
    ['fec0::1', 'a special use'],
    ['4000::1', 'a special use'],
    ['news.example', 'no address'],
    ['', 'no address'],
  ])('%s: %s', (address, what) => expect(notPublic(address)).toBe(what));

  test.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a02:6b8::1',
    '64:ff9b::808:808',
  ])('%s is public', (address) => expect(notPublic(address)).toBeNull());
});

describe('the guard', () => {
  const clock = new FakeClock();
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  const site = async (pages = {}) => {
    const made = await Site.open(clock, pages);
    open.push(made);
    return made;
  };
  const fetcher = (options: { allowPrivate?: boolean; lookup?: Lookup } = {}) => {
    const made = new Fetcher({ version: '0', clock, ...options });
    open.push(made);
    return made;
  };
  const answers =
    (...each: string[][]): Lookup =>
    (_, __, done) => {
      const addresses = (each.length > 1 ? each.shift() : each[0]) as string[];
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };

  test('connects to no private address, however it is written', async () => {
    const { origin, asked } = await site({ '/': 'secret' });
    const port = new URL(origin).port;
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0'])
      expect(await fetcher().fetch(`http://${host}:${port}/`)).toMatchObject({
        kind: 'fault',
        passing: false,
        reason: expect.stringMatching(/not of the public web \(--allow-private/),
      });
    expect(asked).toEqual([]);
  });

  test('connects to no name that leads to one, not even the second time', async () => {
    const { origin, asked } = await site({ '/': 'secret' });
    const { port } = new URL(origin);
    const url = `http://rebinding.example:${port}/`;
    const first = await fetcher({ lookup: answers(['127.0.0.1', '::1']) }).fetch(url);
    expect(first).toMatchObject({
      reason:
        'rebinding.example (127.0.0.1) is an address of this machine, not of the public web (--allow-private fetches from such addresses too)',
    });
    // The name is looked up where the connection is made, and only there: an answer that changes in between is of no use.
    let lookups = 0;
    const changing: Lookup = (name, options, done) => {
      lookups++;
      answers(['10.0.0.1'])(name, options, done);
    };
    await fetcher({ lookup: changing }).fetch(url);
    expect(lookups).toBe(1);
    expect(asked).toEqual([]);
  });

  test('follows no redirect to one', async () => {
    const inner = await site({ '/secret': 'secret' });
    // Stands for a public site: its name leads there, and numbers are guarded as ever.
    const outer = await site({ '/': redirect(inner.url('/secret')) });
    const { port } = new URL(outer.origin);
    const guarded = fetcher();
    const lookup: Lookup = answers(['127.0.0.1']);
    const trusting = fetcher({ allowPrivate: true, lookup });
    expect(await trusting.fetch(`http://public.example:${port}/`)).toMatchObject({ kind: 'answer' });
    expect(inner.paths).toEqual(['/secret']);
    expect(await guarded.fetch(inner.url('/secret'))).toMatchObject({ kind: 'fault' });
    expect(inner.paths).toEqual(['/secret']);
  });

  test('takes the public ones of several addresses', async () => {
    const { publicLookup } = await import('../../../src/sources/web/guard.ts');
    const lookup = publicLookup(answers(['10.0.0.1', '8.8.8.8', '::1', '2606:4700::1111']));
    const all = await new Promise((done) => lookup('mixed.example', { all: true }, (_, found) => done(found)));
    expect(all).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
    const one = await new Promise((done) =>
      lookup('mixed.example', {}, (error, address, family) => done([error, address, family])),
    );
    expect(one).toEqual([null, '8.8.8.8', 4]);
  });

  test('lets private addresses pass where they are allowed', async () => {
    const { url } = await site({ '/': 'here' }).then((made) => ({ url: made.url('/') }));
    expect(await fetcher({ allowPrivate: true }).fetch(url)).toMatchObject({ kind: 'answer' });
  });

  test.each([
    'ftp://a.example/',
    'file:///etc/passwd',
    'data:text/plain,a',
    'javascript:1',
    'no address',
    '',
    'http://',
  ])('takes %s for no address of the web', async (address) =>
    expect(await fetcher().fetch(address)).toMatchObject({
      kind: 'fault',
      reason: `no address of the web: ${address} (allowed: https://…, http://…)`,
    }),
  );
});
