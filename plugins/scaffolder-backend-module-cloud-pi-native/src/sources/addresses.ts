import { BlockList, isIP } from 'node:net';

const NOT_PUBLIC: ReadonlyArray<[net: string, prefix: number]> = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Cloud metadata lives here.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

// IPv6 that is not global, or that carries an IPv4 address inside.
const NOT_PUBLIC_6: ReadonlyArray<[net: string, prefix: number]> = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const blocked = new BlockList();
NOT_PUBLIC.forEach(([net, prefix]) => blocked.addSubnet(net, prefix, 'ipv4'));
NOT_PUBLIC_6.forEach(([net, prefix]) => blocked.addSubnet(net, prefix, 'ipv6'));

/** True for an address on the public Internet, whichever way it is written. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  // A mapped IPv6 address is judged as the IPv4 address that it holds.
  return (
    family !== 0 && !blocked.check(address, family === 4 ? 'ipv4' : 'ipv6')
  );
}

/** The host of a URL, as an address where it is one. */
export function addressInHost(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? undefined : host;
}
