import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../../../../bot/root.ts';
import { sizeOfBody } from '../../../../../bot/web/pages/knowledge/sizeOfBody.ts';
import { readParts } from '../../../../../knowledge/articleText.ts';
import { bodySize } from '../../../../../knowledge/check/bodySize.ts';
import { readLibrary } from '../../../../../knowledge/library.ts';

describe('the length of an article while it is being written', () => {
  it('is counted as the check counts it, in every article and language', () => {
    const { files } = readLibrary(join(root, 'knowledge', 'articles'));
    const counts = files.map(({ article, text, file }) => ({
      file,
      shown: sizeOfBody(readParts(text).body, article.language),
      checked: bodySize(article).size,
    }));
    expect(counts).to.have.length.above(400);
    expect(counts.filter(({ shown, checked }) => shown !== checked)).to.deep.equal([]);
  });
});
