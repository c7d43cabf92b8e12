import { expect } from 'chai';
import { HttpError } from '../../../bot/web/httpError.ts';
import { createRateLimit } from '../../../bot/web/rateLimit.ts';

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
});
