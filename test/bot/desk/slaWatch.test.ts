import { expect } from 'chai';
import { startSlaWatch } from '../../../bot/desk/slaWatch.ts';

describe('the clock watch', () => {
  it('looks again after a look that failed, and tells about the failure', async () => {
    const errors: unknown[] = [];
    let looks = 0;
    const twoLooks = new Promise<void>((done) => {
      const watch = startSlaWatch({
        everySeconds: 0.002,
        onError: (error) => errors.push(error),
        async recordMissedClocks() {
          looks += 1;
          if (looks === 1) throw new Error('database is away');
          watch.stop();
          done();
          return [];
        },
      });
    });
    await twoLooks;
    expect(errors).to.have.length(1);
  });

  it('has one look at a time', async () => {
    let finish = (_late: readonly number[]) => {};
    let looks = 0;
    const watch = startSlaWatch({
      everySeconds: 3600,
      onError: () => {},
      recordMissedClocks: () => {
        looks += 1;
        return new Promise<readonly number[]>((resolve) => {
          finish = resolve;
        });
      },
    });
    const both = Promise.all([watch.sweep(), watch.sweep()]);
    finish([1001]);
    expect(await both).to.deep.equal([[1001], [1001]]);
    expect(looks).to.equal(1);
    watch.stop();
  });
});
