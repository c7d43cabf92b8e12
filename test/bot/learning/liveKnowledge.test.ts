import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Folders } from '../../../bot/learning/articleSources.ts';
import { type LiveKnowledge, openLiveKnowledge } from '../../../bot/learning/liveKnowledge.ts';
import { watchArticles } from '../../../bot/learning/watchArticles.ts';
import { root } from '../../../bot/root.ts';
import { createArticleStore } from '../../../bot/store/articleStore.ts';
import { createSignals } from '../../../bot/store/databaseSignals.ts';
import type { Signals } from '../../../bot/store/signals.ts';
import { withPhrasing } from '../../../knowledge/articleText.ts';
import { languages } from '../../../knowledge/language.ts';
import { testFolder, useDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { rejection } from '../../support/rejection.ts';

const now = new Date('2026-11-23T09:00:00Z');
const odd = 'gribble the flumox';

describe('the articles that are served', function () {
  this.timeout(30_000);
  const db = useDatabase();
  const place = testFolder(`articles-${process.pid}`);
  const folders: Folders = { product: join(place, 'product'), own: join(place, 'own') };
  const open: LiveKnowledge[] = [];
  const processes: Signals[] = [];
  let warnings: string[] = [];
  const log = {
    info: () => {},
    warn: (event: string, details: object = {}) => void warnings.push(`${event} ${JSON.stringify(details)}`),
    error: () => {},
  };

  beforeEach(async () => {
    await db.query('truncate article_versions, agents cascade');
    await db.query(
      `insert into agents (id, name, email, created_at) values ('a', 'Anna', 'a@desk.example', $1)`,
      [now],
    );
    rmSync(place, { recursive: true, force: true });
    for (const language of languages) {
      mkdirSync(join(folders.product, language), { recursive: true });
      for (const id of ['room-mailbox', 'outlook-search', 'sspr']) {
        cpSync(shipped(language, id), join(folders.product, language, `${id}.md`));
      }
    }
    mkdirSync(join(folders.own ?? '', 'en'), { recursive: true });
    warnings = [];
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
    for (const each of processes.splice(0)) await each.close();
  });
  after(() => rmSync(place, { recursive: true, force: true }));

  it('are replaced and extended by files of the organization’s own folder, language by language', async () => {
    own('en', 'sspr', (text) => text.replace(/^title: .*$/m, 'title: Our way to reset passwords'));
    for (const language of languages) {
      mkdirSync(join(folders.own ?? '', language), { recursive: true });
      own(language, 'parking', () => readFileSync(shipped(language, 'sspr'), 'utf8'));
    }
    const { knowledge } = await start();
    expect(knowledge.article('sspr', 'en')?.title).to.equal('Our way to reset passwords');
    expect(knowledge.article('sspr', 'hu')?.title).to.not.equal(undefined);
    expect(knowledge.article('parking', 'zh')).to.not.equal(null);
  });

  it('answer in every language at once, whether its articles are indexed yet or not', async () => {
    const [early, late] = [await start(), await start()];
    await late.indexTheRest();
    const question = 'elfelejtett jelszó visszaállítása';
    const first = ({ knowledge }: LiveKnowledge) =>
      knowledge.search(question, { language: 'hu', cloud: null }).hits[0]?.article.language;
    expect(first(early)).to.equal('hu');
    expect(first(late)).to.equal('hu');
  });

  it('do not start with a faulty own file, which is named with line and mend', async () => {
    own('en', 'sspr', (text) => text.replace(/^audience: .*$/m, 'audience: nobody'));
    own('en', 'new-one', () => readFileSync(shipped('en', 'sspr'), 'utf8'));
    const { message } = await rejection(start());
    expect(message).to.match(/own\/en\/sspr\.md:\d+ `audience` has no such value\. Write one of/);
    expect(message).to.match(/own\/hu\/new-one\.md:1 the article is missing in `hu`/);
  });

  it('are live in every process as soon as a version is approved, and gone when it is rolled back', async () => {
    const [here, there] = [await start(), await start()];
    const store = createArticleStore(db);
    const text = withPhrasing(readFileSync(shipped('en', 'sspr'), 'utf8'), odd);
    const draft = await store.addDraft(
      { article: 'sspr', texts: { en: text }, base: 0, misses: [], authorId: 'a' },
      now,
    );
    await here.reload();
    expect(answer(here)).to.equal(null);
    await store.approve(draft.id, 'a', now);
    processes[0]?.publish({ kind: 'knowledge' });
    await eventually(() => expect(answer(here)).to.equal('sspr'));
    await eventually(() => expect(answer(there)).to.equal('sspr'));
    await store.rollBack('sspr', 0, 'a', now);
    processes[0]?.publish({ kind: 'knowledge' });
    await eventually(() => expect(answer(there)).to.equal(null));
  });

  it('go on being served while new ones are indexed', async () => {
    const live = await start();
    own('en', 'sspr', (text) => withPhrasing(text, odd));
    const ready = live.reloadFiles();
    expect(live.knowledge.article('sspr', 'en')).to.not.equal(null);
    expect(answer(live)).to.equal(null);
    await ready;
    expect(answer(live)).to.equal('sspr');
  });

  it('leave out a version of this desk that has become faulty, and say so', async () => {
    const store = createArticleStore(db);
    await store.importLive('sspr', { en: 'no front matter' }, now);
    const live = await start();
    expect(live.shelf().get('en/sspr')?.from).to.equal('product');
    expect(warnings[0]).to.match(/an article of this desk is not served .*en\/sspr\.md.*"line":1/);
  });

  it('are read again while somebody edits them; a faulty file is reported and the last good one served', async () => {
    const live = await start();
    const faults: string[] = [];
    const stop = watchArticles(folders, () => {
      live.reloadFiles().catch((error) => faults.push(error.message));
    });
    own('en', 'sspr', (text) => withPhrasing(text, odd));
    await eventually(() => expect(answer(live)).to.equal('sspr'));
    own('en', 'sspr', (text) => text.replace(/^kind: .*$/m, 'kind: odd'));
    await eventually(() => expect(faults.at(-1)).to.match(/own\/en\/sspr\.md:\d+ `kind` has no such value/));
    expect(answer(live)).to.equal('sspr');
    stop();
  });

  async function start(): Promise<LiveKnowledge> {
    const signals = createSignals(db.config, { schema: db.schema, onError: () => {} });
    processes.push(signals);
    const live = await openLiveKnowledge({
      folders,
      articles: createArticleStore(db.open()),
      signals,
      log,
      first: 'en',
    });
    open.push(live);
    return live;
  }

  function own(language: string, id: string, write: (text: string) => string): void {
    writeFileSync(
      join(folders.own ?? '', language, `${id}.md`),
      write(readFileSync(shipped(language, id === 'sspr' ? id : 'sspr'), 'utf8')),
    );
  }

  function shipped(language: string, id: string): string {
    return join(root, 'knowledge', 'articles', language, `${id}.md`);
  }

  function answer({ knowledge }: LiveKnowledge): string | null {
    const { outcome, hits } = knowledge.search(odd, { language: 'en', cloud: null });
    return outcome === 'answer' ? (hits[0]?.article.id ?? null) : null;
  }
});
