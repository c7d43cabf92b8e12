import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import { clientAddress } from '../../bot/clientAddress.ts';

const request = (forwarded?: string, remoteAddress = '10.0.0.5') =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('client address', () => {
  it('is the peer when no proxy is trusted, whatever the request claims', () => {
    expect(clientAddress(0)(request('203.0.113.9'))).to.equal('10.0.0.5');
  });

  it('is what the trusted proxy saw, not what the client wrote before it', () => {
    expect(clientAddress(1)(request('1.2.3.4, 203.0.113.9'))).to.equal('203.0.113.9');
    expect(clientAddress(2)(request('1.2.3.4, 203.0.113.9, 10.0.0.7'))).to.equal('203.0.113.9');
  });

  it('is the peer when the proxy added nothing', () => {
    expect(clientAddress(1)(request())).to.equal('10.0.0.5');
  });

  for (const [address, client] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ] as const) {
    it(`counts ${address} as ${client}, so that nobody gets another share with another address of their own`, () => {
      expect(clientAddress(0)(request(undefined, address))).to.equal(client);
      expect(clientAddress(1)(request(address))).to.equal(client);
    });
  }

  it('leaves out the port that some proxies write', () => {
    expect(clientAddress(1)(request('203.0.113.9:50123'))).to.equal('203.0.113.9');
    expect(clientAddress(1)(request('[2001:db8:1:2::6]:50123'))).to.equal('2001:db8:1:2::/64');
  });
});
