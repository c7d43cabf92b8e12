import { expect } from 'chai';
import { createWorker } from '../../bot/worker.ts';

describe('work in the background', () => {
  it('goes on after a look that failed, and tells about the failure', async () => {
    const errors: unknown[] = [];
    let looks = 0;
    const twoLooks = new Promise<void>((done) => {
      const worker = createWorker({
        everyMs: 2,
        onError: (error) => errors.push(error),
        async work() {
          looks += 1;
          if (looks === 1) throw new Error('database is away');
          void worker.stop();
          done();
          return false;
        },
      });
    });
    await twoLooks;
    expect(errors).to.have.length(1);
  });

  it('is done once at a time, and once more when something came meanwhile', async () => {
    let finish = () => {};
    let looks = 0;
    let underWay = 0;
    const worker = createWorker({
      everyMs: 3_600_000,
      onError: () => {},
      async work() {
        looks += 1;
        underWay += 1;
        expect(underWay).to.equal(1);
        await new Promise<void>((resolve) => {
          finish = resolve;
          if (looks > 1) resolve();
        });
        underWay -= 1;
        return false;
      },
    });
    const both = Promise.all([worker.wake(), worker.wake()]);
    finish();
    await both;
    expect(looks).to.equal(2);
    await worker.stop();
  });
});
