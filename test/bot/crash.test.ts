import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { loadSamples } from '../../bot/samples/loadSamples.ts';
import { createAgentStore } from '../../bot/store/agentStore.ts';
import { signInAgent } from '../support/agentClient.ts';
import { type ChatClient, openChat, signIn, wordsOf } from '../support/chatClient.ts';
import { useDatabase } from '../support/database.ts';
import { createDeskProcess, type DeskProcess } from '../support/deskProcess.ts';
import { eventually } from '../support/eventually.ts';
import { answerUntil } from '../support/intake.ts';
import { databaseUrl } from '../support/testDesk.ts';

describe('kill -9 of the server', function () {
  this.timeout(120_000);
  let desk: DeskProcess;
  let chat: ChatClient;

  after(() => desk.kill());
  const db = useDatabase();

  before(async () => {
    await loadSamples(db);
    desk = await createDeskProcess({ DATABASE_URL: databaseUrl(db.config, db.schema) });
    await desk.start();
    chat = await openChat(desk.base);
  });

  /** Says something while the server is killed somewhere in the middle, and once more when it is back, as a client does. */
  async function sayThroughCrash(text: string, killAfterMs: number): Promise<void> {
    const deliveryId = `${text}-${killAfterMs}`;
    const sent = chat.say(text, deliveryId).catch(() => 'lost');
    await new Promise((resolve) => setTimeout(resolve, killAfterMs));
    await desk.kill();
    await sent;
    await desk.start();
    await chat.say(text, deliveryId);
  }

  const said = async (text: string) =>
    (await chat.log()).filter((activity) => isUser(activity) && activity.text === text).length;
  const answers = async (text: string) =>
    (await chat.log()).filter(
      (activity) => !isUser(activity) && wordsOf(activity).toLowerCase().includes(text.toLowerCase()),
    ).length;

  it('in the middle of the intake loses nothing and doubles nothing', async () => {
    await chat.hear('not Microsoft');
    await sayThroughCrash('nobody can send mail since this morning', 0);
    expect(await said('nobody can send mail since this morning')).to.equal(1);
    await chat.say('talk to a person');
    await signIn(chat, 'anna.kovacs@contoso.example', db);
    await chat.hear('Is this the problem?');
    await sayThroughCrash('yes', 3);
    expect(await said('yes')).to.equal(1);
    expect(await answers('You are signed in')).to.equal(1);
  });

  it('right after "send" opens exactly one ticket', async () => {
    await answerUntil(chat, 'Proposed severity');
    await sayThroughCrash('Send', 6);
    const tickets = await db.query<{ number: number }>('select number from tickets');
    expect(tickets).to.have.length(1);
    expect(await said('Send')).to.equal(1);
    expect(await answers(`Ticket **${tickets[0]?.number}** is open`)).to.equal(1);
  });

  it('in the middle of an agent chat keeps every message once, in order', async () => {
    const agents = createAgentStore(db);
    const added = await agents.add({ name: 'Eva Novak', email: 'eva@desk.example' }, new Date());
    if (added === 'exists') throw new Error('unexpected');
    const agent = await signInAgent(
      `${desk.base}/console?token=${await agents.createLink(added.id, new Date())}`,
    );
    const number = (await agent.claimNext()) ?? 0;
    expect(number).to.be.greaterThan(1000);

    for (let round = 1; round <= 3; round += 1) {
      const reply = () => agent.reply(number, `answer ${round}`, `reply-key-${round}`);
      const lost = reply().catch(() => null);
      await sayThroughCrash(`question ${round}`, round);
      await lost;
      await eventually(async () => expect((await reply()).status).to.equal(200));
    }
    const log = (await chat.log()).map((activity) => activity.text ?? '');
    for (let round = 1; round <= 3; round += 1) {
      expect(log.filter((text) => text === `question ${round}`)).to.have.length(1);
      expect(log.filter((text) => text === `answer ${round}`)).to.have.length(1);
    }
    const sequences = await db.query<{ sequence: number }>(
      'select sequence from activities order by sequence',
    );
    expect(sequences.map((row) => row.sequence)).to.deep.equal(sequences.map((_row, index) => index + 1));
  });

  it('leaves a talk that ends as if nothing had happened', async () => {
    const agents = createAgentStore(db);
    const eva = await agents.findByEmail('eva@desk.example');
    const link = await agents.createLink(eva?.id ?? '', new Date());
    const agent = await signInAgent(`${desk.base}/console?token=${link}`);
    const [ticket] = await db.query<{ number: number }>('select number from tickets');
    const resolving = agent.resolve(ticket?.number ?? 0).catch(() => null);
    await desk.kill();
    await resolving;
    await desk.start();
    const [state] = await db.query<{ state: string }>('select state from tickets');
    if (state?.state !== 'resolved') await agent.resolve(ticket?.number ?? 0);
    await chat.hear('How well did we help you?');
    await chat.say('5');
    await chat.say('skip');
    expect(await answers('How well did we help you?')).to.equal(1);
  });

  it('is not needed to stop: the process ends by itself when asked', async () => {
    expect(await desk.stop()).to.equal(0);
    await desk.start();
  });
});

const isUser = (activity: Activity) => activity.from?.id?.startsWith('dl_') ?? false;
