import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { deskArticles } from '../../../bot/cli/kb/deskArticles.ts';
import { exportArticles } from '../../../bot/cli/kb/exportArticles.ts';
import { importArticles } from '../../../bot/cli/kb/importArticles.ts';
import { missesAsCsv } from '../../../bot/cli/kb/missesAsCsv.ts';
import { readCsv } from '../../../bot/identity/csv.ts';
import { createLog } from '../../../bot/log.ts';
import { articleFolders } from '../../../bot/openLearning.ts';
import { root } from '../../../bot/root.ts';
import { createArticleStore } from '../../../bot/store/articleStore.ts';
import { createLearning, createMissStore } from '../../../bot/store/missStore.ts';
import { withPhrasing } from '../../../knowledge/articleText.ts';
import { createKnowledgeBase } from '../../../knowledge/knowledgeBase.ts';
import { loadLinks } from '../../../knowledge/links.ts';
import { removePersonalData } from '../../../knowledge/personalData.ts';
import { testFolder, useDatabase } from '../../support/database.ts';

const now = new Date('2026-11-23T09:00:00Z');

describe('npm run kb for what was learned', () => {
  const db = useDatabase();
  const folder = testFolder(`learned-${process.pid}`);
  const published: string[] = [];
  const deps = {
    articles: createArticleStore(db),
    misses: createMissStore(db),
    signals: { publish: ({ kind }: { kind: string }) => void published.push(kind) },
    folders: articleFolders(null),
    clock: () => now,
    knowsLink: loadLinks(join(root, 'knowledge')),
  };
  const shipped = join(deps.folders.product, 'en', 'sspr.md');
  const better = withPhrasing(readFileSync(shipped, 'utf8'), 'gribble the flumox');

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints missed questions with their group, safe for a spreadsheet and without personal data', async () => {
    const clean = (text: string) => removePersonalData(text);
    for (const question of ['=cmd()|flumox gribble', 'flumox gribbles, call +36 30 123 4567']) {
      const learning = createLearning({ tx: db, conversationId: await chat(), now, clean });
      await learning.note({
        outcome: 'no-answer',
        question,
        language: 'en',
        cloud: null,
        shown: [],
        chosen: null,
      });
    }
    const { rows, faults } = readCsv(await missesAsCsv(deps, ';'));
    expect(faults).to.deep.equal([]);
    const questions = rows.slice(1).map(({ cells }) => cells[4]);
    expect(questions).to.have.members(["'=cmd()|flumox gribble", 'flumox gribbles, call •••']);
  });

  it('exports articles as files that can be imported again, which changes nothing', async () => {
    await deps.articles.importLive('sspr', { en: better }, now);
    expect((await exportArticles(deps, folder)).text).to.match(/^1 file written/);
    expect(readFileSync(join(folder, 'en', 'sspr.md'), 'utf8')).to.equal(better);
    expect((await importArticles(deps, folder)).text).to.match(/^0 of 1 articles/);
    expect(await deps.articles.versions('sspr')).to.have.length(1);
  });

  it('imports changed files as a version that is live, and tells all processes', async () => {
    writeFileSync(join(folder, 'en', 'sspr.md'), withPhrasing(better, 'plonder the flumox'));
    expect((await importArticles(deps, folder)).isDone).to.equal(true);
    const [version] = await deps.articles.versions('sspr');
    expect(version).to.include({ number: 2, state: 'approved', author: null });
    expect(published).to.deep.equal(['knowledge']);
  });

  it('imports nothing when one file is faulty, and names the line', async () => {
    writeFileSync(join(folder, 'en', 'sspr.md'), better.replace(/^related: .*$/m, 'related: [nowhere]'));
    const { isDone, text } = await importArticles(deps, folder);
    expect(isDone).to.equal(false);
    expect(text).to.match(/sspr\.md:\d+ related article `nowhere` does not exist/);
    expect(await deps.articles.versions('sspr')).to.have.length(2);
  });

  it('searches the articles as the desk serves them when it is asked to', async () => {
    const served = await deskArticles(deps, createLog({ format: 'text', write: () => {} }));
    const knowledge = createKnowledgeBase(served);
    const { outcome, hits } = knowledge.search('plonder the flumox', { language: 'en', cloud: null });
    expect({ outcome, first: hits[0]?.article.id }).to.deep.equal({ outcome: 'answer', first: 'sspr' });
  });

  async function chat(): Promise<string> {
    const id = `directline/${Math.random()}`;
    await db.query(
      `insert into conversations (id, channel, reference, started_at, last_active_at) values ($1, 'directline', '{}', $2, $2)`,
      [id, now],
    );
    return id;
  }
});
