/**
 * The guard against requests that an address on the web makes to this machine or its network (SSRF): a name may lead to a
 * private address, at once, by a redirect, or only the second time that it is looked up. What counts is the address that
 * is connected to: it is checked where the connection is made.
 */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';

/** A connection that is not made. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

const NAMES: Record<string, string> = {
  private: 'a private network',
  uniqueLocal: 'a private network',
  loopback: 'this machine',
  unspecified: 'this machine',
  linkLocal: 'the local link',
  carrierGradeNat: 'the network of a provider',
  multicast: 'many machines at once',
  broadcast: 'many machines at once',
};

/** Of public range, but where clouds tell their machines secrets. */
const METADATA = new Set(['168.63.129.16']);

/** What an address stands for when it is none on the public Internet, else null. `address`: IPv4 or IPv6 in numbers. */
export function notPublic(address: string): string | null {
  // A zone (fe80::1%eth0) only comes with addresses of the local link.
  if (address.includes('%')) return 'the local link';
  let parsed: ipaddr.IPv4 | ipaddr.IPv6;
  try {
    parsed = ipaddr.parse(address);
  } catch {
    return 'no address';
  }
  const range = parsed.range();
  if (parsed.kind() === 'ipv6') {
    const ipv6 = parsed as ipaddr.IPv6;
    // Wrapped IPv4: behind NAT64 every address is; elsewhere it is a way round guards.
    if (range === 'rfc6052' && ipv6.parts[1] === 0xff9b && ipv6.parts[2] === 0)
      return notPublic(new ipaddr.IPv4(ipv6.toByteArray().slice(-4)).toString());
    // Of all IPv6 only this eighth is given out.
    if (range === 'unicast' && !ipv6.match(ipaddr.IPv6.parse('2000::'), 3)) return 'a special use';
  }
  if (METADATA.has(parsed.toString())) return 'the metadata of a cloud';
  return range === 'unicast' ? null : (NAMES[range] ?? 'a special use');
}

/** Looks names up. The same as Node's `dns.lookup` with `all`. */
export type Lookup = (
  name: string,
  options: { all: true; family?: number },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface GuardOptions {
  /** Lets private addresses pass. */
  allowPrivate: boolean;
  /** Milliseconds. */
  connectTimeout: number;
  lookup?: Lookup;
}

/** A lookup that gives public addresses only. */
export function publicLookup(lookup: Lookup): LookupFunction {
  return (name, options, done) => {
    lookup(name, { all: true, family: Number(options.family ?? 0) || 0 }, (error, found) => {
      if (error) {
        done(error, []);
        return;
      }
      const open = found.filter(({ address }) => notPublic(address) === null);
      const [first] = open;
      if (first === undefined) done(forbidden(name, found[0]?.address ?? ''), []);
      else if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
  };
}

function forbidden(name: string, address: string): Forbidden {
  const what = notPublic(address);
  const at = name === address ? address : `${name} (${address})`;
  return new Forbidden(
    `${at} is an address of ${what}, not of the public web (--allow-private fetches from such addresses too)`,
  );
}

/** Makes undici's connections, and none to where it may not. */
export function guardedConnector({
  allowPrivate,
  connectTimeout,
  lookup = systemLookup,
}: GuardOptions): buildConnector.connector {
  const connect = buildConnector({
    timeout: connectTimeout,
    allowH2: false,
    lookup: allowPrivate ? (lookup as LookupFunction) : publicLookup(lookup),
  });
  return (options, callback) => {
    const name = options.hostname.replace(/^\[(.*)\]$/, '$1');
    // Addresses in numbers are looked up nowhere.
    if (!allowPrivate && isIP(name) !== 0 && notPublic(name) !== null) {
      callback(forbidden(name, name), null);
      return undefined as never;
    }
    return connect({ ...options, hostname: name }, (error, socket) => {
      if (error || socket === null) {
        callback(error ?? new Error('no connection'), null);
        return;
      }
      // Whatever was asked for: this is who answers. No request has been sent yet.
      const remote = socket.remoteAddress;
      if (!allowPrivate && (remote === undefined || notPublic(remote) !== null)) {
        socket.destroy();
        callback(forbidden(name, remote ?? name), null);
      } else callback(null, socket);
    });
  };
}
