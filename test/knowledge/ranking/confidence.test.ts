import { expect } from 'chai';
import { type Evidence, judge } from '../../../knowledge/ranking/confidence.ts';

const clear: Evidence = {
  chance: 0.95,
  rival: 0.02,
  known: 1,
  answered: 1,
  lead: 5,
  words: 4,
  holdsNames: true,
};
const weak: Evidence = { ...clear, chance: 0.2, answered: 0.6, lead: 2 };

describe('the confidence in the best hit', () => {
  it('answers when everything speaks for it', () => {
    expect(judge(clear).outcome).to.equal('answer');
  });

  it('asks which is meant when the hit does not name the product of the question', () => {
    expect(judge({ ...clear, holdsNames: false }).outcome).to.equal('choices');
  });

  it('asks which is meant when another hit comes near', () => {
    expect(judge({ ...clear, rival: 0.6 }).outcome).to.equal('choices');
    expect(judge({ ...clear, rival: 0.4 }).outcome).to.equal('answer');
  });

  it('offers a weak hit as a choice, but not when the question names a product that the hit does not', () => {
    expect(judge(weak).outcome).to.equal('choices');
    expect(judge({ ...weak, holdsNames: false }).outcome).to.equal('none');
  });

  it('grows with each piece of evidence', () => {
    for (const more of [{ chance: 0.6 }, { known: 0.9 }, { answered: 0.9 }, { lead: 4 }, { words: 9 }]) {
      const less = { ...clear, chance: 0.5, known: 0.8, answered: 0.8, lead: 3 };
      expect(judge({ ...less, ...more }).confidence, JSON.stringify(more)).to.be.above(
        judge(less).confidence,
      );
    }
  });
});
