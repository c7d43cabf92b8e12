import { expect } from 'chai';
import { createNumbering } from '../../../knowledge/text/numbering.ts';

describe('numbers for keys', () => {
  it('are given in the order in which the keys come, and stay', () => {
    const numbering = createNumbering();
    const keys = Array.from({ length: 5000 }, (_, index) => (index * 7919 * 1024) % 2147483647);
    expect(keys.map(numbering.numberFor)).to.deep.equal(keys.map((_, index) => index));
    expect(keys.map(numbering.numberFor)).to.deep.equal(keys.map((_, index) => index));
    expect(keys.map(numbering.numberOf)).to.deep.equal(keys.map((_, index) => index));
    expect(numbering.size()).to.equal(5000);
  });

  it('are none for what never came', () => {
    const numbering = createNumbering();
    numbering.numberFor(0);
    expect(numbering.numberOf(0)).to.equal(0);
    expect(numbering.numberOf(2147483647)).to.equal(-1);
  });
});
