import { expect } from 'chai';
import { createCapacity } from '../../../bot/web/capacity.ts';
import { HttpError } from '../../../bot/web/httpError.ts';
import { rejection } from '../../support/rejection.ts';

describe('capacity', () => {
  const never = () => new Promise<void>(() => {});
  const done = async () => 'done';

  it('is shared by all, and nobody takes all of it', async () => {
    const use = createCapacity({ each: 2, all: 3 });
    void use('anna', never);
    void use('anna', never);
    expect(await rejection(use('anna', done)))
      .to.be.instanceOf(HttpError)
      .and.include({ status: 503 });
    expect(await use('béla', done)).to.equal('done');
    void use('béla', never);
    expect(await rejection(use('li', done))).to.include({ status: 503, retryAfterSeconds: 5 });
  });

  it('comes back when work ends, well or not', async () => {
    const use = createCapacity({ each: 1, all: 1 });
    await rejection(
      use('anna', async () => {
        throw new Error('cut off');
      }),
    );
    expect(await use('anna', done)).to.equal('done');
    expect(await use('anna', done)).to.equal('done');
  });
});
