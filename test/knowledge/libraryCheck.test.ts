import { expect } from 'chai';
import type { Article } from '../../knowledge/article.ts';
import { checkLibrary } from '../../knowledge/libraryCheck.ts';
import { anArticle } from './fixtures.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const today = new Date('2026-11-22T12:00:00Z');

function faultsOf(...articles: readonly (Partial<Article> & { readonly id: string })[]): readonly string[] {
  const files = articles.map((over) => {
    const article = anArticle({
      question: `Question of ${over.id} ${over.language ?? 'en'}`,
      related: [],
      intro: words(150),
      reviewed: '2026-11-01',
      ...over,
    });
    const text = `---\nrelated: []\nreviewed: ${article.reviewed}\n${article.phrasings.join('\n')}\n---\n${article.intro}\n${article.steps.join('\n')}`;
    return { article, file: `${article.language}/${article.id}.md`, text };
  });
  return checkLibrary(files, {
    knowsLink: (url) => url === 'https://admin.microsoft.com',
    knowsRole: (name) => name === 'Billing Administrator',
    today,
  }).map(({ file, line, says, mend }) => `${file}:${line} ${says} | ${mend}`);
}

describe('the check of the articles', () => {
  it('finds nothing wrong with good articles', () => {
    expect(faultsOf({ id: 'a', related: ['b'] }, { id: 'b', related: ['a'] })).to.deep.equal([]);
  });

  it('finds references to articles that do not exist, and to itself', () => {
    const faults = faultsOf({ id: 'a', related: ['gone', 'a'] });
    expect(faults).to.have.length(2);
    expect(faults[0]).to.match(/^en\/a\.md:2 related article `gone` does not exist \| Name another/);
  });

  it('finds addresses that nobody vouched for', () => {
    const steps = ['Open https://admin.microsoft.com', 'Open [this](https://evil.example/x).'];
    const faults = faultsOf({ id: 'a', steps });
    expect(faults).to.have.length(1);
    expect(faults[0]).to.contain('https://evil.example/x');
  });

  it('finds links to anything but pages, and HTML', () => {
    const unsafe = [
      '[x](javascript:alert(1))',
      '[x](//evil.example)',
      '[x](HTTPS://evil.example/)',
      '<img src=x>',
    ];
    for (const step of unsafe) expect(faultsOf({ id: 'a', steps: [step] }), step).to.not.deep.equal([]);
    expect(faultsOf({ id: 'a', steps: ['Set `a < b`, then a > c'] })).to.deep.equal([]);
  });

  it('finds roles that Entra does not have', () => {
    const steps = ['Ask a Billing Administrator', 'or the Payment Administrator'];
    expect(faultsOf({ id: 'a', steps })[0]).to.contain('`Payment Administrator` is no Entra role');
    expect(faultsOf({ id: 'a', steps })).to.have.length(1);
  });

  it('finds articles that are too long or too short', () => {
    expect(faultsOf({ id: 'a', intro: words(351) })[0]).to.contain(
      'the body is too long | It has 351 words; cut it to 350.',
    );
    expect(faultsOf({ id: 'a', intro: words(20) })[0]).to.contain('It has 20 words; write 120.');
    expect(faultsOf({ id: 'a', language: 'zh', intro: '字'.repeat(601) })[0]).to.contain('601 characters');
  });

  it('finds articles that nobody reviewed for a year, and days to come', () => {
    expect(faultsOf({ id: 'a', reviewed: '2025-11-01' })[0]).to.match(
      /^en\/a\.md:3 last reviewed on 2025-11-01/,
    );
    expect(faultsOf({ id: 'a', reviewed: '2027-01-01' })[0]).to.contain('2027-01-01 is in the future');
  });

  it('finds a question that stands twice or in two articles', () => {
    expect(faultsOf({ id: 'a', phrasings: ['Reset it', 'reset it!'] })[0]).to.contain('stands twice');
    const faults = faultsOf({ id: 'a', phrasings: ['Reset it'] }, { id: 'b', phrasings: ['reset  it'] });
    expect(faults[0]).to.contain('also stands in en/a.md');
  });

  it('finds a keyword that many articles claim', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(faultsOf(...ids.map((id) => ({ id, keywords: ['password'] })))).to.have.length(4);
    expect(faultsOf(...ids.slice(0, 3).map((id) => ({ id, keywords: ['password'] })))).to.deep.equal([]);
  });

  it('finds facts and numbers that differ between the languages', () => {
    const english = { id: 'a', intro: `${words(150)} after 30 days` };
    const hungarian = {
      id: 'a',
      language: 'hu',
      intro: `${words(150)} harminc nap`,
      audience: 'user',
    } as const;
    const faults = faultsOf(english, hungarian);
    expect(faults.join('\n'))
      .to.contain('`audience` differs from en/a.md')
      .and.to.contain('30 is said in en/a.md');
  });

  it('knows a number by its digits, whatever its language joins to them', () => {
    const english = { id: 'a', intro: `${words(150)} after 30 days` };
    const hungarian = { id: 'a', language: 'hu', intro: `${words(150)} 30-at vár` } as const;
    const chinese = { id: 'a', language: 'zh', intro: `${'字'.repeat(250)}30天后` } as const;
    expect(faultsOf(english, hungarian, chinese)).to.deep.equal([]);
  });
});
