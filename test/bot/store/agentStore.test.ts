import { expect } from 'chai';
import type { DeskAgent } from '../../../bot/desk/agents.ts';
import { createAgentStore } from '../../../bot/store/agentStore.ts';
import { useDatabase } from '../../support/database.ts';

describe('agents and their sessions', () => {
  const db = useDatabase();
  const agents = createAgentStore(db);
  const morning = new Date('2026-11-23T07:00:00Z');
  const hoursLater = (hours: number) => new Date(morning.getTime() + hours * 3_600_000);
  let anna: DeskAgent;

  beforeEach(async () => {
    await db.query('truncate agents cascade');
    const added = await agents.add({ name: 'Anna Kiss', email: 'Anna.Kiss@desk.example' }, morning);
    if (added === 'exists') throw new Error('Anna is there already');
    anna = added;
  });

  it('know an agent by e-mail address in any letter case', async () => {
    expect(await agents.findByEmail(' ANNA.kiss@desk.example ')).to.deep.equal(anna);
    expect(await agents.add({ name: 'Anna', email: 'anna.kiss@DESK.example' }, morning)).to.equal('exists');
  });

  it('take a removed agent back under the new name, with the history they had', async () => {
    await agents.remove(anna.email, morning);
    expect(await agents.list()).to.deep.equal([]);
    const back = await agents.add({ name: 'Anna Kiss-Nagy', email: anna.email }, morning);
    expect(back).to.deep.equal({ ...anna, name: 'Anna Kiss-Nagy' });
  });

  it('are signed in for twelve hours', async () => {
    const { token, csrfToken } = await agents.createSession(anna.id, morning);
    const session = await agents.findSession(token, hoursLater(11.9));
    expect(session).to.deep.equal({ agent: anna, csrfToken, expiresAt: hoursLater(12) });
    expect(await agents.findSession(token, hoursLater(12))).to.equal(null);
  });

  it('are signed out when they end the session or are removed', async () => {
    const first = await agents.createSession(anna.id, morning);
    const second = await agents.createSession(anna.id, morning);
    await agents.endSession(first.token, morning);
    expect(await agents.findSession(first.token, morning)).to.equal(null);
    expect(await agents.findSession(second.token, morning)).to.not.equal(null);
    await agents.remove(anna.email, morning);
    expect(await agents.findSession(second.token, morning)).to.equal(null);
    await agents.add(anna, morning);
    expect(await agents.findSession(second.token, morning)).to.equal(null);
  });

  it('sign in with a link once, even when it is opened twice at the same time', async () => {
    const link = await agents.createLink(anna.id, morning);
    const sessions = await Promise.all([1, 2, 3].map(() => agents.useLink(link, morning)));
    expect(sessions.filter((session) => session !== null)).to.have.length(1);
  });

  it('cannot use a link of yesterday, a made-up one, or one of an agent who was removed', async () => {
    const link = await agents.createLink(anna.id, morning);
    expect(await agents.useLink(link, hoursLater(24))).to.equal(null);
    expect(await agents.useLink('made-up', morning)).to.equal(null);
    await agents.remove(anna.email, morning);
    await agents.add(anna, morning);
    expect(await agents.useLink(link, morning)).to.equal(null);
  });

  it('leave no token readable in the tables', async () => {
    const link = await agents.createLink(anna.id, morning);
    const { token } = await agents.createSession(anna.id, morning);
    const rows = JSON.stringify([
      await db.query('select * from agent_sessions'),
      await db.query('select * from console_links'),
    ]);
    expect(rows).to.not.include(link);
    expect(rows).to.not.include(token);
  });
});
