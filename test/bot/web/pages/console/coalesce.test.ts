import { expect } from 'chai';
import { coalesce } from '../../../../../bot/web/pages/console/coalesce.ts';

describe('reading after hints', () => {
  it('reads once more after a burst, so that the last reading began after the last hint', async () => {
    const begun: number[] = [];
    let hints = 0;
    const read = coalesce(async () => {
      begun.push(hints);
      await Promise.resolve();
    });
    const readings = [1, 2, 3, 4].map(() => {
      hints += 1;
      return read();
    });
    await Promise.all(readings);
    expect(begun).to.deep.equal([1, 4]);
  });

  it('reads again after a reading that failed', async () => {
    let count = 0;
    const read = coalesce(async () => {
      count += 1;
      if (count === 1) throw new Error('offline');
    });
    const failed = await read().catch((error: Error) => error.message);
    await read();
    expect([failed, count]).to.deep.equal(['offline', 2]);
  });
});
