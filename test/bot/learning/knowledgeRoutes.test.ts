import { expect } from 'chai';
import { openChat } from '../../support/chatClient.ts';
import { addConsoleAgent, type ConsoleAgent } from '../../support/consoleAgent.ts';
import { useDesk } from '../../support/testDesk.ts';

type Asked = { readonly cloud: string | null; readonly after: { readonly does: string } };

const missed = 'the flumox gribbles when we plonder it';
const alike = 'why does our flumox gribble when plondered';

describe('learning from missed questions', function () {
  this.timeout(60_000);
  const desk = useDesk();
  let anna: ConsoleAgent;
  let lead: ConsoleAgent;

  before(async () => {
    anna = await addConsoleAgent(desk, 'Anna Kiss');
    lead = await addConsoleAgent(desk, 'Lajos Lead', { mayApprove: true });
  });
  beforeEach(async () => {
    for (const { id } of (await lead.get('knowledge')).written) {
      await lead.post(`knowledge/articles/${id}/roll-back`, { to: 0 });
    }
    await desk.db.query('truncate misses, article_versions');
  });

  it('lists what people asked without an answer, in groups, without personal data', async () => {
    await ask(`${missed}, call +36 30 123 4567`);
    await ask('why does our flumox gribble when plondered');
    await ask('zwarbel klinks');
    const { groups } = await anna.get('knowledge');
    expect(groups.map((group: { count: number }) => group.count)).to.deep.equal([2, 1]);
    expect(groups[0]).to.include({ language: 'en', lately: 2, before: 0, state: 'open' });
    const group = await anna.get(`knowledge/groups/${groups[0].id}`);
    expect(JSON.stringify(group)).to.include('call •••').and.not.include('4567');
    expect(group.wordings[0].outcomes).to.deep.equal(['no-answer']);
  });

  it('takes a phrasing into an article after showing what that changes, and answers with it once approved', async () => {
    await ask(missed);
    await ask(alike);
    const [group] = (await anna.get('knowledge')).groups;
    const change = phrasing('room-mailbox');
    const { faults, measured, changes } = await anna.post('knowledge/effect', { change, group: group.id });
    expect(faults).to.deep.equal([]);
    const [added, other] = measured.asked;
    expect(measured.asked).to.have.length(2);
    expect(added).to.deep.include({ text: missed, isAdded: true });
    expect(added.before.does).to.equal('none');
    expect(added.after).to.deep.equal({ does: 'answer', articles: ['room-mailbox'] });
    expect(other).to.deep.include({ text: alike, isAdded: false });
    expect(measured.all.asked).to.be.above(300);
    const lines = changes[0].lines.filter(
      (line: { change?: string } | null) => line && line.change !== 'same',
    );
    expect(lines).to.deep.equal([{ change: 'added', text: `  - ${missed}` }]);

    const { id } = await anna.post('knowledge/drafts', { change, group: group.id });
    expect((await anna.send(`knowledge/versions/${id}/approve`)).status).to.equal(403);
    const approved = await lead.post(`knowledge/versions/${id}/approve`);
    expect(approved).to.deep.equal({ faults: [], stillOpen: 0 });
    await answers('Room');
    const after = await anna.get('knowledge');
    expect(after.groups).to.deep.equal([]);
    expect(after.closed[0]).to.include({ state: 'handled' });
    expect(after.written).to.have.length(1);
  });

  it('keeps a question in the list while the bot still does not answer it, and says what the bot does', async () => {
    const question = 'exchange is completely down everywhere';
    await keep(question, 'en');
    const [group] = (await anna.get('knowledge')).groups;
    const change = phrasing('room-mailbox', question);
    const { measured } = await anna.post('knowledge/effect', { change, group: group.id });
    expect(measured.asked[0].after).to.deep.equal({ does: 'elsewhere', articles: [] });
    const { id } = await anna.post('knowledge/drafts', { change, group: group.id });
    expect((await lead.post(`knowledge/versions/${id}/approve`)).stillOpen).to.equal(1);
    const { groups } = await anna.get('knowledge');
    expect(groups[0]).to.include({ id: group.id, state: 'open' });
    const { today } = await anna.get(`knowledge/groups/${group.id}`);
    expect(today).to.deep.equal({ does: 'elsewhere', articles: [] });
  });

  it('says what an article of one cloud does while the cloud is unknown: offered in Chinese, which is enough', async () => {
    const question = '弗鲁莫斯咕噜咕噜的网址';
    await keep(question, 'zh');
    const [group] = (await anna.get('knowledge')).groups;
    const change = { kind: 'phrasing', article: '21v-sign-in-url', language: 'zh', phrasing: question };
    const { measured } = await anna.post('knowledge/effect', { change, group: group.id });
    const after = measured.asked.map(({ cloud, after: { does } }: Asked) => [cloud, does]);
    expect(after).to.deep.equal([
      [null, 'choices'],
      ['21vianet', 'answer'],
    ]);
    const { id } = await anna.post('knowledge/drafts', { change, group: group.id });
    expect((await lead.post(`knowledge/versions/${id}/approve`)).stillOpen).to.equal(0);
    const { today, state } = await anna.get(`knowledge/groups/${group.id}`);
    expect({ does: today.does, state }).to.deep.equal({ does: 'choices', state: 'handled' });
    expect(today.articles.map((each: { id: string }) => each.id)).to.include('21v-sign-in-url');
  });

  it('keeps a question open when an article of one cloud is not even offered while the cloud is unknown', async () => {
    await ask(missed);
    const [group] = (await anna.get('knowledge')).groups;
    const change = phrasing('21v-sign-in-url');
    const { id } = await anna.post('knowledge/drafts', { change, group: group.id });
    expect((await lead.post(`knowledge/versions/${id}/approve`)).stillOpen).to.equal(1);
    expect((await anna.get('knowledge')).groups).to.have.length(1);
  });

  it('names the article that a phrasing is taken away from', async () => {
    const change = phrasing('room-mailbox', 'reset password for somebody who forgot the password');
    const { measured } = await anna.post('knowledge/effect', { change });
    const [{ before, after }] = measured.asked;
    expect([before, after]).to.deep.equal([
      { does: 'answer', articles: ['reset-user-password'] },
      { does: 'answer', articles: ['room-mailbox'] },
    ]);
  });

  it('lists what came most often first, then what came last', async () => {
    await ask('zwarbel klinks');
    await ask('zwarbel klinks');
    await ask(missed);
    await ask('brimfax');
    const { groups } = await anna.get('knowledge');
    expect(groups.map((group: { text: string }) => group.text)).to.deep.equal([
      'zwarbel klinks',
      'brimfax',
      missed,
    ]);
  });

  it('lets an agent with the permission approve what they wrote, and nobody approve twice', async () => {
    const { id } = await lead.post('knowledge/drafts', { change: phrasing('room-mailbox') });
    await lead.post(`knowledge/versions/${id}/approve`);
    const again = await anna.send(`knowledge/versions/${id}/approve`);
    expect(again.status).to.equal(409);
    expect((await again.json()).error.code).to.equal('Decided');
  });

  it('refuses a draft that was written before somebody else changed the article', async () => {
    const first = await anna.post('knowledge/drafts', { change: phrasing('room-mailbox') });
    const second = await anna.post('knowledge/drafts', {
      change: phrasing('room-mailbox', 'plonder the room'),
    });
    await lead.post(`knowledge/versions/${first.id}/approve`);
    const late = await lead.send(`knowledge/versions/${second.id}/approve`);
    expect((await late.json()).error.code).to.equal('Outdated');
  });

  it('keeps author, approver and difference of each version, and rolls back to any that was approved', async () => {
    await ask(missed);
    const [group] = (await anna.get('knowledge')).groups;
    const first = await anna.post('knowledge/drafts', { change: phrasing('room-mailbox'), group: group.id });
    await lead.post(`knowledge/versions/${first.id}/approve`);
    const second = await anna.post('knowledge/drafts', {
      change: phrasing('room-mailbox', 'plonder the room'),
    });
    await lead.post(`knowledge/versions/${second.id}/approve`);
    const { number, versions } = await anna.get('knowledge/articles/room-mailbox');
    expect(number).to.equal(2);
    expect(versions[0]).to.deep.include({ number: 2, state: 'approved' });
    expect(versions[0].author.name).to.equal('Anna Kiss');
    expect(versions[0].approvedBy.name).to.equal('Lajos Lead');
    expect(JSON.stringify(versions[0].changes))
      .to.include('plonder the room')
      .and.not.include(`added","text":"  - ${missed}`);

    await lead.post('knowledge/articles/room-mailbox/roll-back', { to: 1 });
    expect((await anna.get('knowledge/articles/room-mailbox')).number).to.equal(1);
    await answers('Room');
    await lead.post('knowledge/articles/room-mailbox/roll-back', { to: 0 });
    const back = await anna.get('knowledge/articles/room-mailbox');
    expect(back.now.map((each: { from: string }) => each.from)).to.deep.equal([
      'product',
      'product',
      'product',
    ]);
    expect((await anna.get('knowledge')).groups).to.have.length(1);
  });

  it('rolls back with the same approval as any change: by a colleague, or alone with the permission', async () => {
    await ask(missed);
    const [group] = (await anna.get('knowledge')).groups;
    for (const words of [missed, 'plonder the room']) {
      const change = phrasing('room-mailbox', words);
      const { id } = await anna.post('knowledge/drafts', { change, group: group.id });
      await lead.post(`knowledge/versions/${id}/approve`);
    }
    const path = 'knowledge/articles/room-mailbox/roll-back';
    const { draft } = await anna.post(path, { to: 1 });
    expect(await anna.post(path, { to: 1 })).to.deep.equal({ draft });
    expect((await anna.get('knowledge/articles/room-mailbox')).number).to.equal(2);
    expect(await anna.get(`knowledge/versions/${draft}`)).to.include({ returnsTo: 1, mayApprove: false });
    expect((await anna.send(`knowledge/versions/${draft}/approve`)).status).to.equal(403);
    await lead.post(`knowledge/versions/${draft}/approve`);
    const back = await anna.get('knowledge/articles/room-mailbox');
    expect(back.number).to.equal(1);
    expect(JSON.stringify(back.now)).to.include(missed).and.not.include('plonder the room');

    const toFiles = await anna.post(path, { to: 0 });
    await anna.post(`knowledge/versions/${toFiles.draft}/effect`);
    await lead.post(`knowledge/versions/${toFiles.draft}/approve`);
    expect(await anna.get('knowledge/articles/room-mailbox')).to.include({ number: 0 });
    const { groups, written } = await anna.get('knowledge');
    expect({ open: groups.length, written }).to.deep.equal({ open: 1, written: [] });
  });

  it('takes a new article in three languages, with the same strict check as for files', async () => {
    const { now } = await anna.get('knowledge/articles/room-mailbox');
    const parts = Object.fromEntries(
      now.map(({ language, parts: each }: { language: string; parts: object }) => [
        language,
        {
          ...each,
          title: `Flumox ${language}`,
          question: `Flumox ${language}?`,
          phrasings: Array.from('abcdef', (letter) => `flumox ${letter.repeat(3)}`),
        },
      ]),
    );
    const twoOnly = { kind: 'article', article: 'flumox', parts: { en: parts.en, hu: parts.hu } };
    const half = await anna.post('knowledge/effect', { change: twoOnly });
    expect(half.faults).to.have.length(1);
    expect(half.faults[0]).to.include({ language: 'zh', says: 'the article is missing' });
    const wrong = { ...parts, en: { ...parts.en, keywords: ['one'], related: ['nowhere'] } };
    const checked = await anna.post('knowledge/drafts', { change: { ...twoOnly, parts: wrong } });
    expect(checked.faults[0].mend).to.match(/4 to 12 short entries/);

    const change = { kind: 'article', article: 'flumox', parts };
    const { measured } = await anna.post('knowledge/effect', { change });
    expect(measured.all.asked).to.be.above(1000);
    const { id } = await anna.post('knowledge/drafts', { change });
    await lead.post(`knowledge/versions/${id}/approve`);
    await answers('Flumox en', 'Flumox en?');
  });

  it('forgets a dismissed group until it is opened again', async () => {
    await ask(missed);
    const [{ id }] = (await anna.get('knowledge')).groups;
    await anna.post(`knowledge/groups/${id}/dismiss`, { isDismissed: true });
    await ask(missed);
    expect((await anna.get('knowledge')).groups).to.deep.equal([]);
    await anna.post(`knowledge/groups/${id}/dismiss`, { isDismissed: false });
    expect((await anna.get('knowledge')).groups[0].count).to.equal(2);
  });

  it('finds articles by words, title or id', async () => {
    const { found } = await anna.get('knowledge/articles?text=room-mail&language=en');
    expect(found[0].id).to.equal('room-mailbox');
    expect((await anna.get('knowledge/articles?text=forgot%20password&language=hu')).found).to.not.be.empty;
  });

  it('is for agents only, and changes only from the console itself', async () => {
    for (const path of [
      'knowledge',
      'knowledge/groups/1',
      'knowledge/articles?text=x',
      'knowledge/versions/1',
    ]) {
      expect((await fetch(`${desk.base}/api/desk/${path}`)).status, path).to.equal(401);
    }
    for (const path of ['effect', 'drafts', 'versions/1/approve', 'articles/room-mailbox/roll-back']) {
      const bare = await fetch(`${desk.base}/api/desk/knowledge/${path}`, { method: 'POST' });
      expect(bare.status, path).to.equal(401);
    }
  });

  const phrasing = (article: string, words = missed) =>
    ({ kind: 'phrasing', article, language: 'en', phrasing: words }) as const;

  async function ask(text: string): Promise<void> {
    const before = await count();
    const chat = await openChat(desk.base);
    await chat.say(text);
    await chat.hear(/.{20}/);
    expect(await count(), text).to.equal(before + 1);
  }

  async function keep(text: string, language: string): Promise<void> {
    await desk.db.query(
      `insert into misses (outcome, text, language, shown, created_at) values ('no-answer', $1, $2, '{}', $3)`,
      [text, language, desk.now()],
    );
  }

  async function count(): Promise<number> {
    const [row] = await desk.db.query<{ count: number }>('select count(*) from misses');
    return Number(row?.count);
  }

  async function answers(title: string, question = missed): Promise<void> {
    const chat = await openChat(desk.base);
    await chat.say(question);
    await chat.hear(title);
  }
});
