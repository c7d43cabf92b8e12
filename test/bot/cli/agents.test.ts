import { expect } from 'chai';
import { readCommand } from '../../../bot/cli/agents/readCommand.ts';
import { UsageError } from '../../../bot/cli/usageError.ts';
import { createAgentStore } from '../../../bot/store/agentStore.ts';
import { useDatabase } from '../../support/database.ts';
import { createDeskWorld } from '../store/deskWorld.ts';

describe('npm run agents', () => {
  const db = useDatabase();
  const world = createDeskWorld(db);
  const agents = createAgentStore(db);
  const run = (...words: string[]) =>
    readCommand(words)({
      agents,
      desk: world.desk,
      clock: () => world.now,
      publicUrl: 'https://desk.example',
    });

  before(() => world.fill());

  it('adds somebody with a name of several words, and prints a link that signs them in', async () => {
    const result = await run('add', 'Kovács', 'Béla', 'bela@desk.example');
    expect(result.isDone).to.equal(true);
    const token = /https:\/\/desk\.example\/console\?token=([\w-]+)$/.exec(result.text)?.[1] ?? '';
    expect(await agents.useLink(token, world.now)).to.not.equal(null);
    expect((await run('list')).text).to.match(/^Kovács Béla +bela@desk\.example$/m);
  });

  it('says what to write instead of a mistake', async () => {
    expect(() => run('add', 'Béla', 'bela')).to.throw(
      UsageError,
      /must be an e-mail address, and "bela" is none/,
    );
    expect((await run('add', 'Béla', 'bela@desk.example')).text).to.match(/may work here already/);
    expect((await run('remove', 'nobody@desk.example')).text).to.match(/npm run agents -- list/);
    expect(() => run('delete', 'bela@desk.example')).to.throw(UsageError);
    expect(() => run()).to.throw(UsageError);
  });

  it('lets somebody approve their own articles when told so', async () => {
    await run('add', 'Lajos', 'Lead', 'lajos@desk.example', '--may-approve');
    expect(await agents.findByEmail('lajos@desk.example')).to.include({
      name: 'Lajos Lead',
      mayApprove: true,
    });
    expect((await run('list')).text).to.match(/^Lajos Lead +lajos@desk\.example +may approve$/m);
    expect(() => run('remove', 'lajos@desk.example', '--may-approve')).to.throw(UsageError);
  });

  it('gives another link', async () => {
    expect((await run('link', 'bela@desk.example')).text).to.match(
      /^https:\/\/desk\.example\/console\?token=/,
    );
  });

  it('puts the tickets of somebody who is removed back into the queue', async () => {
    const bela = await agents.findByEmail('bela@desk.example');
    const { number, conversationId } = await world.openTicket();
    await world.desk.claim(number, bela ?? { id: '', name: '' });
    const result = await run('remove', 'bela@desk.example');
    expect(result.text).to.equal(`Kovács Béla may no longer work here. Back in the queue: ${number}.`);
    expect((await world.ticket(number)).state).to.equal('waiting');
    expect((await world.said(conversationId)).at(-1)).to.match(/is back in the queue and keeps its place/);
  });
});
