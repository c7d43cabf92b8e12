import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import { readArticle } from '../../knowledge/article.ts';
import { readParts, withPhrasing, writeArticle } from '../../knowledge/articleText.ts';
import { readLibrary } from '../../knowledge/library.ts';
import { changedLines, diffLines } from '../../knowledge/textDiff.ts';

const { files } = readLibrary(join(root, 'knowledge', 'articles'));

describe('the text of an article', () => {
  it('says the same after it was taken apart and written again, for every article there is', () => {
    for (const { article, text, file } of files) {
      const again = readArticle(writeArticle(readParts(text)), { ...article, file });
      expect('article' in again ? again.article : again.faults, file).to.deep.equal(article);
    }
  });

  it('gets one line more with another phrasing, and nothing else changes', () => {
    for (const { article, text, file } of files) {
      const phrasing = 'error: "it\'s #1" – 停车位';
      const more = withPhrasing(text, phrasing);
      const changed = diffLines(text, more).filter(({ change }) => change !== 'same');
      expect(
        changed.map(({ change }) => change),
        file,
      ).to.deep.equal(['added']);
      const read = readArticle(more, { ...article, file });
      expect('article' in read && read.article.phrasings).to.deep.equal([...article.phrasings, phrasing]);
    }
  });

  it('can be written from words that YAML would take for something else', () => {
    const [first] = files;
    if (!first) throw new Error('no articles');
    const odd = { title: 'no', question: '- : # "?', keywords: ['yes', '1, 2', 'a: b', '[x]'] };
    const text = writeArticle({ ...readParts(first.text), ...odd });
    const read = readArticle(text, { ...first.article, file: first.file });
    expect('article' in read && { ...read.article }).to.deep.include(odd);
  });

  it('is empty where the file cannot be read', () => {
    expect(readParts('no front matter')).to.deep.include({
      title: '',
      phrasings: [],
      body: 'no front matter',
    });
  });
});

describe('the difference between two texts', () => {
  const lines = (before: string, after: string) =>
    diffLines(before, after).map(
      ({ change, text }) => `${{ same: ' ', added: '+', removed: '-' }[change]}${text}`,
    );

  it('is found line by line', () => {
    expect(lines('a\nb\nc\n', 'a\nx\nc\nd\n')).to.deep.equal([' a', '-b', '+x', ' c', '+d']);
    expect(lines('', 'a\n')).to.deep.equal(['+a']);
    expect(lines('a\n', '')).to.deep.equal(['-a']);
  });

  it('is shown without what stayed the same further away', () => {
    const before = Array.from({ length: 20 }, (_, at) => `line ${at}`).join('\n');
    const after = before.replace('line 10', 'line ten');
    const shown = changedLines(diffLines(before, after), 1);
    expect(shown.map((line) => line?.text ?? '…')).to.deep.equal([
      '…',
      'line 9',
      'line 10',
      'line ten',
      'line 11',
      '…',
    ]);
    expect(changedLines(diffLines(before, before))).to.deep.equal([]);
  });

  it('takes bounded time for very long texts', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${at}`).join('\n');
    expect(diffLines(long('a'), long('b'))).to.have.length(40_000);
  });
});
