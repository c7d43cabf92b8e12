import { expect } from 'chai';
import { type Example, learn } from '../../../knowledge/kind/classifier.ts';
import { finish } from '../../../knowledge/pieces.ts';

const lessons = { labels: 3, rounds: 5, rate: 0.6 };
const examples: readonly Example[] = Array.from({ length: 90 }, (_, index) => ({
  features: { keys: [index % 3, 100 + (index % 7)], values: [1, 0.5] },
  label: index % 3,
}));

describe('a classifier', () => {
  it('tells the classes of its examples apart', () => {
    const { likelihoods, evidence } = finish(learn(examples, lessons));
    for (const label of [0, 1, 2]) {
      const found = likelihoods({ keys: [label], values: [1] });
      expect(found[label]).to.be.above(0.8);
      expect(found.reduce((sum, it) => sum + it, 0)).to.be.closeTo(1, 1e-9);
      expect(evidence(label, 1, label)).to.be.above(0);
    }
  });

  it('takes all classes for equally likely when it knows nothing of a text', () => {
    const { likelihoods, evidence } = finish(learn(examples, lessons));
    expect(likelihoods({ keys: [77], values: [1] })).to.deep.equal([1 / 3, 1 / 3, 1 / 3]);
    expect(evidence(77, 1, 1)).to.equal(0);
  });

  it('is the same whenever it learns from the same examples', () => {
    const text = { keys: [1, 103], values: [1, 1] };
    expect(finish(learn(examples, lessons)).likelihoods(text)).to.deep.equal(
      finish(learn(examples, lessons)).likelihoods(text),
    );
  });

  it('learns in pieces', () => {
    expect([...learn(examples, lessons)].length).to.be.above(10);
  });
});
