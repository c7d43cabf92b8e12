import { expect } from 'chai';
import { HttpError } from '../../../bot/web/httpError.ts';
import { createRateLimit } from '../../../bot/web/rateLimit.ts';
import { cpuTimeOf } from '../../support/cpuTimeOf.ts';

describe('rate limit', () => {
  it('lets each address through as often as agreed and tells the rest when to come back', () => {
    let now = new Date('2026-11-22T09:00:00Z');
    const limit = createRateLimit(2, 60, () => now);
    limit.take('203.0.113.7');
    limit.take('203.0.113.7');
    limit.take('203.0.113.8');
    now = new Date('2026-11-22T09:00:20Z');
    let refusal: unknown;
    try {
      limit.take('203.0.113.7');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).to.be.instanceOf(HttpError).and.include({ status: 429, retryAfterSeconds: 40 });
    now = new Date('2026-11-22T09:01:00Z');
    limit.take('203.0.113.7');
  });

  it('stays quick and keeps counting when more keys come than it remembers', () => {
    const limit = createRateLimit(1, 60, () => new Date('2026-11-22T09:00:00Z'));
    const count = 110_000;
    const spent = cpuTimeOf(() => {
      for (let key = 0; key < count; key += 1) limit.take(`file ${key}`);
    });
    expect(spent, 'ms').to.be.below(2_000);
    expect(() => limit.take(`file ${count - 1}`)).to.throw(HttpError);
  });

  it('begins a new window for a key that comes back late, and not for one that comes back soon', () => {
    let seconds = 0;
    const limit = createRateLimit(1, 60, () => new Date(Date.UTC(2026, 10, 22, 9, 0, seconds)));
    limit.take('203.0.113.7');
    seconds = 30;
    limit.take('203.0.113.8');
    seconds = 60;
    limit.take('203.0.113.7');
    seconds = 90;
    limit.take('203.0.113.8');
    seconds = 119;
    expect(() => limit.take('203.0.113.7')).to.throw(HttpError);
    expect(() => limit.take('203.0.113.8')).to.throw(HttpError);
  });
});
