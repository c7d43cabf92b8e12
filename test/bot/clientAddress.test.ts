import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import { clientAddress } from '../../bot/clientAddress.ts';

const request = (forwarded?: string) =>
  ({
    socket: { remoteAddress: '10.0.0.5' },
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
});
