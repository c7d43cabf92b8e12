import { join } from 'node:path';
import { expect } from 'chai';
import { articleChange } from '../../../bot/learning/articleChange.ts';
import { readFolders, type Shelf, shelfKey } from '../../../bot/learning/articleSources.ts';
import { deskCheck } from '../../../bot/learning/deskCheck.ts';
import { checkTexts, propose } from '../../../bot/learning/proposal.ts';
import { root } from '../../../bot/root.ts';
import { readParts } from '../../../knowledge/articleText.ts';
import type { Language } from '../../../knowledge/language.ts';
import { loadLinks } from '../../../knowledge/links.ts';

const knowsLink = loadLinks(join(root, 'knowledge'));
const intranet = 'https://intranet.contoso.example/mail';

describe('a change of an article made at the desk', () => {
  const shelf: Shelf = readFolders({ product: join(root, 'knowledge', 'articles'), own: null });
  const text = shelf.get(shelfKey('en', 'sspr'))?.text ?? '';
  const on = (day: string) => ({ shelf, check: deskCheck(knowsLink, new Date(day)) });
  const saysOf = (changed: string, day = '2026-11-23') =>
    checkTexts({ article: 'sspr', texts: { en: changed } }, on(day)).faults.map(({ says }) => says);
  const sourcedIn = (language: Language, sources: string) =>
    (shelf.get(shelfKey(language, 'sspr'))?.text ?? '').replace('sources:', sources);
  const linked = text.replace('## Steps', `Read [this](${intranet}).\n\n## Steps`);

  it('may point to addresses that are vouched for, or that it names as a source itself', () => {
    expect(linked).to.not.equal(text);
    expect(saysOf(linked)).to.deep.equal([`nobody vouched for ${intranet}`]);
    const { sources } = readParts(text);
    const own = `sources:\n  - title: Mail at Contoso\n    url: ${intranet}\n    date: 2026-11-01`;
    const named = { en: linked.replace('sources:', own), hu: sourcedIn('hu', own), zh: sourcedIn('zh', own) };
    expect(readParts(named.en).sources).to.have.length(sources.length + 1);
    expect(checkTexts({ article: 'sspr', texts: named }, on('2026-11-23')).faults).to.deep.equal([]);
  });

  it('is held to the same length as every article', () => {
    expect(saysOf(`${text}- ${'word '.repeat(400)}\n`)[0]).to.equal('the body is too long');
  });

  it('may make better what was wrong before, though not good yet', () => {
    const long = `${text}- ${'word '.repeat(400)}\n`;
    const article = shelf.get(shelfKey('en', 'sspr'))?.article;
    if (!article) throw new Error('The article is not there.');
    const now = new Map(shelf);
    now.set('en/sspr', { article: { ...article, check: ['word '.repeat(400)] }, text: long, from: 'desk' });
    const shorter = long.replace('word word word', 'word');
    const change = { article: 'sspr', texts: { en: shorter } };
    expect(checkTexts(change, { ...on('2026-11-23'), shelf: now }).faults).to.deep.equal([]);
  });

  it('may not ask again what the article is asked with, whatever the letters and marks', () => {
    const own = shelf.get(shelfKey('en', 'sspr'))?.article.phrasings[0] ?? '';
    const phrasing = `${own.toUpperCase()} ?!`;
    const change = { kind: 'phrasing', article: 'sspr', language: 'en', phrasing } as const;
    const { faults } = propose(change, { ...on('2026-11-23'), held: {} });
    expect(faults.map(({ says }) => says)).to.deep.equal([`\`${phrasing}\` stands twice`]);
  });

  it('may not ask what another article is asked with', () => {
    const other = shelf.get(shelfKey('en', 'mailbox-full'))?.article.phrasings[0] ?? '';
    const change = { kind: 'phrasing', article: 'sspr', language: 'en', phrasing: other } as const;
    const { faults } = propose(change, { ...on('2026-11-23'), held: {} });
    expect(faults.map(({ says }) => says)).to.deep.equal([`\`${other}\` also stands in en/mailbox-full.md`]);
  });

  it('is not held up by the age of what it changes', () => {
    const change = { kind: 'phrasing', article: 'sspr', language: 'en', phrasing: 'gribble it' } as const;
    expect(propose(change, { ...on('2031-01-01'), held: {} }).faults).to.deep.equal([]);
  });

  const parts = (language: Language) => readParts(shelf.get(shelfKey(language, 'sspr'))?.text ?? '');
  const inAll = { en: parts('en'), hu: parts('hu'), zh: parts('zh') };
  const aboutOf = (change: object) =>
    propose(articleChange.parse(change), { ...on('2026-11-23'), held: {} }).faults.map(({ about }) => about);

  it('never replaces an article by one that is written as new', () => {
    const change = { kind: 'article', article: 'sspr', isNew: true, parts: inAll } as const;
    expect(aboutOf(change)).to.deep.equal([{ is: 'id-taken', article: 'sspr' }]);
    expect(aboutOf({ ...change, isNew: false })).to.deep.equal([]);
  });

  it('says what is wrong with an id or a phrasing instead of failing', () => {
    for (const article of ['Copilot Licence!', '../../etc/passwd', 'árvíz', 'a'.repeat(61)]) {
      const change = { kind: 'article', article, isNew: true, parts: inAll } as const;
      expect(aboutOf(change)).to.deep.equal([{ is: 'id', article }]);
    }
    for (const phrasing of ['', 'a', 'a'.repeat(3000)]) {
      const change = { kind: 'phrasing', article: 'sspr', language: 'en', phrasing } as const;
      expect(aboutOf(change)).to.deep.equal([{ is: 'phrasing', least: 2, most: 240 }]);
    }
    const nowhere = { kind: 'phrasing', article: 'nowhere', language: 'en', phrasing: 'gribble' } as const;
    expect(aboutOf(nowhere)).to.deep.equal([{ is: 'no-article', article: 'nowhere' }]);
  });

  it('tells all that is wrong with an article at once, also what stands beside a missing title', () => {
    const [taken = ''] = shelf.get(shelfKey('en', 'mailbox-full'))?.article.phrasings ?? [];
    const wrong = {
      ...inAll.en,
      title: '',
      phrasings: [...inAll.en.phrasings, taken],
      related: ['nowhere'],
      body: 'Too short.',
    };
    const found = aboutOf({ kind: 'article', article: 'sspr', isNew: false, parts: { ...inAll, en: wrong } });
    const kinds = new Set(found.map((about) => about?.is));
    expect([...kinds]).to.include.members(['field', 'section-missing', 'length', 'also-in', 'related']);
    expect(found).to.deep.include({ is: 'field', field: 'title', entry: null });
    expect(found).to.deep.include({ is: 'also-in', text: taken, article: 'mailbox-full' });
  });

  it('reads a date as it was typed, whatever stands in it', () => {
    const sources = [{ title: 'Mail', url: 'https://learn.microsoft.com', date: 'May: [2026' }];
    const found = aboutOf({
      kind: 'article',
      article: 'gribble',
      isNew: true,
      parts: { en: { ...inAll.en, sources } },
    });
    expect(found).to.deep.include({ is: 'field', field: 'sources', entry: 1 });
    expect(found.filter((about) => about === undefined)).to.deep.equal([]);
  });
});
