import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { languages } from '../../knowledge/language.ts';
import { loadLibrary, readLibrary } from '../../knowledge/library.ts';
import { headings } from '../../knowledge/text/articleBody.ts';

describe('the library of articles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'library-'));
    for (const language of languages) {
      mkdirSync(join(folder, language));
      const { steps, check, support } = headings[language];
      const phrasings = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'].map((each) => `  - ${each}`).join('\n');
      writeFileSync(
        join(folder, language, 'sspr.md'),
        `---\ntitle: Title\nquestion: Question\nphrasings:\n${phrasings}\nkeywords: [aa, bb, cc, dd]\n` +
          `category: outlook\naudience: admin\ncloud: both\nkind: technical\nrelated: [mfa]\nsources:\n` +
          `  - title: Source\n    url: https://learn.microsoft.com/a\n    date: 2024-10-01\nreviewed: 2026-11-22\n---\n` +
          `Intro.\n\n## ${steps}\n1. One\n\n## ${check}\n- Two\n\n## ${support}\n- Three\n`,
      );
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('loads every article in every language', () => {
    expect(loadLibrary(folder).map(({ id, language }) => `${language}/${id}`)).to.deep.equal([
      'en/sspr',
      'hu/sspr',
      'zh/sspr',
    ]);
  });

  it('refuses an article that is not translated, by name', () => {
    rmSync(join(folder, 'hu', 'sspr.md'));
    expect(() => loadLibrary(folder)).to.throw(/hu.sspr\.md:1 the article is missing in `hu`.*en, zh/s);
  });

  it('tells all faults of all files at once', () => {
    writeFileSync(join(folder, 'en', 'sspr.md'), 'no front matter');
    cpSync(join(folder, 'zh', 'sspr.md'), join(folder, 'hu', 'sspr.md'));
    const files = readLibrary(folder).faults.map(({ file }) => file.slice(folder.length + 1));
    expect(new Set(files)).to.deep.equal(new Set(['en/sspr.md', 'hu/sspr.md']));
  });

  it('says which folder cannot be read', () => {
    expect(() => loadLibrary(join(folder, 'nowhere'))).to.throw(/nowhere/);
  });
});
