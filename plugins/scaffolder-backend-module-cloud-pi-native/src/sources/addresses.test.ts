import { addressInHost, isPublicAddress } from './addresses';

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '::169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    'fd00:ec2::254',
    'fe80::1',
    'ff02::1',
    'localhost',
    '',
  ])('refuses %s', address => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])(
    'takes %s',
    address => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['https://0x7f.1/a.git', '127.0.0.1'],
    ['https://2130706433/a.git', '127.0.0.1'],
    ['https://[::ffff:127.0.0.1]/a.git', '::ffff:7f00:1'],
    ['https://forge.example.org/a.git', undefined],
  ])('reads the address in %s', (url, address) => {
    expect(addressInHost(new URL(url))).toBe(address);
  });
});
