import { expect } from 'chai';
import { finish, once, type Pieces } from '../../knowledge/pieces.ts';

describe('work done once in pieces', () => {
  function counted() {
    const steps: number[] = [];
    const work = once(function* (): Pieces<string> {
      for (let step = 0; step < 3; step += 1) {
        steps.push(step);
        yield;
      }
      return 'ready';
    });
    return { work, steps };
  }

  it('waits until somebody wants it', () => {
    expect(counted().steps).to.deep.equal([]);
  });

  it('is finished at once when its result is needed in the middle, and no piece is done twice', () => {
    const { work, steps } = counted();
    const pieces = work.pieces();
    pieces.next();
    expect(steps).to.deep.equal([0]);
    expect(work.result()).to.equal('ready');
    expect(pieces.next().done).to.equal(true);
    expect(work.result()).to.equal('ready');
    expect(steps).to.deep.equal([0, 1, 2]);
  });

  it('goes on where another who does its pieces has stopped', () => {
    const { work, steps } = counted();
    const [one, other] = [work.pieces(), work.pieces()];
    one.next();
    other.next();
    finish(one);
    expect(other.next().done).to.equal(true);
    expect(steps).to.deep.equal([0, 1, 2]);
  });
});
