import { expect } from 'chai';
import { createSignals } from '../../bot/store/databaseSignals.ts';
import { signInAgent } from '../support/agentClient.ts';
import { cardFaults } from '../support/cardFaults.ts';
import { wordsOf } from '../support/chatClient.ts';
import { eventually } from '../support/eventually.ts';
import { botToken, type ConnectorAnswer, picture } from '../support/fakeAzure.ts';
import { intakeReply } from '../support/intake.ts';
import { annaInTeams, buttonsOf, strangerInTeams, type TeamsClient } from '../support/teamsClient.ts';
import { useTeamsDesk } from '../support/teamsDesk.ts';

describe('a talk in Teams', () => {
  const { azure, desk, open } = useTeamsDesk();

  /** Answers what the bot asks, by button where there is one, until it shows the receipt; gives the ticket number. */
  async function openTicket(teams: TeamsClient): Promise<number> {
    await teams.say('outlook keeps asking for the password');
    await teams.hear('Did this solve it?');
    let seen = teams.got().length;
    await teams.say('talk to a person');
    for (;;) {
      const said = await eventually(() => {
        const next = teams.got()[seen];
        if (!next) throw new Error('the bot says nothing');
        return next;
      });
      seen += 1;
      const receipt = /\*\*(1\d{3})\*\*/.exec(wordsOf(said))?.[1];
      if (receipt) return Number(receipt);
      const titles = buttonsOf(said).map(({ title }) => title);
      if (titles.length === 0) continue;
      const reply = intakeReply(wordsOf(said)) ?? 'Send';
      await (titles.includes(reply) ? teams.press(reply, contact) : teams.say(reply));
    }
  }

  afterEach(() => {
    expect(azure.posts.flatMap(({ activity }) => cardFaults(activity))).to.deep.equal([]);
  });

  it('leads from a question to a ticket, an agent and back, without signing in', async () => {
    const teams = open();
    await teams.post(teams.activity({ type: 'installationUpdate', action: 'add' }));
    await teams.hear('not Microsoft');
    const number = await openTicket(teams);
    expect(JSON.stringify(teams.got())).to.not.contain('sign-in?t=');

    const agent = await signInAgent(await desk.consoleLink('Eva Novak'));
    expect(await agent.claimNext()).to.equal(number);
    await teams.hear('Eva Novak has joined the chat.');
    await teams.say('hello Eva, it is getting worse');
    expect(await agent.transcript(number)).to.include('hello Eva, it is getting worse');
    await agent.reply(number, 'Hello Anna, I am **looking** into it.');
    expect(await teams.hear('looking')).to.equal('Eva Novak: Hello Anna, I am **looking** into it.');
    await agent.resolve(number);
    await teams.hear('How well did we help you?');
    await teams.say('5');
    await teams.say('skip');
    await teams.say('how do I reset a password for a user?');
    await teams.hear('Did this solve it?');
    const facts = await agent.facts(number);
    expect(facts.verified).to.include({ email: 'anna.kovacs@contoso.example' });
  });

  it('tells a person who is not in the directory whom to ask, and still answers questions', async () => {
    const teams = open(strangerInTeams);
    await teams.say('outlook keeps asking for the password');
    await teams.hear('Did this solve it?');
    await teams.say('talk to a person');
    await teams.hear('I do not find you in the directory');
    expect(JSON.stringify(teams.got())).to.not.contain('sign-in?t=');
    await teams.say('how do I reset a password for a user?');
    await teams.hear('Did this solve it?');
  });

  it('shows what is said in order, with the token of the bot', async () => {
    const teams = open();
    await Promise.all(['hello', 'help', 'hello'].map((text) => teams.say(text)));
    await teams.hear('What can I do for you?');
    const log = await eventually(async () => {
      const rows = await desk.db.query<{ text: string | null; state: string }>(
        `select a.activity->>'text' as text, o.state from activities a
         join outbox o on o.conversation_id = a.conversation_id and o.sequence = a.sequence
         where a.conversation_id = $1 order by a.sequence`,
        [`msteams/${teams.conversationId}`],
      );
      expect(rows.every(({ state }) => state === 'sent')).to.equal(true);
      expect(rows.length).to.be.greaterThan(2);
      return rows.map(({ text }) => text ?? undefined);
    });
    expect(teams.got().map(({ text }) => text)).to.deep.equal(log);
    const posts = azure.posts.filter(({ conversation }) => conversation === teams.conversationId);
    expect(posts.every(({ authorization }) => authorization === `Bearer ${botToken}`)).to.equal(true);
    expect(posts[0]?.activity).to.deep.include({
      from: { id: '28:bot', name: 'Contoso Support Desk' },
      channelId: 'msteams',
    });
  });

  it('takes a message that Teams delivers again once', async () => {
    const teams = open();
    const message = teams.activity({ text: 'help' });
    await Promise.all(Array.from({ length: 4 }, () => teams.post(message)));
    await teams.post(message);
    await teams.say('hello');
    await teams.hear('Hello!');
    const said = await desk.db.query(
      `select sequence from activities where conversation_id = $1 and author = 'user'`,
      [`msteams/${teams.conversationId}`],
    );
    expect(said).to.have.length(2);
  });

  it('takes a button that is pressed again, under another message id, for answered', async () => {
    const teams = open();
    await teams.say('outlook keeps asking for the password');
    await teams.hear('Did this solve it?');
    await teams.press('Yes, solved');
    await teams.hear('Good to hear');
    await teams.press('Yes, solved');
    await teams.say('hello');
    await teams.hear('Hello!');
    expect(teams.got().filter((said) => wordsOf(said).includes('Good to hear'))).to.have.length(1);
  });

  it('hears words without the mention of the bot, and buttons that send JSON text', async () => {
    const teams = open();
    const mention = { type: 'mention', text: '<at>Contoso Support Desk</at>', mentioned: { id: '28:bot' } };
    await teams.say('<at>Contoso Support Desk</at>&nbsp;help'.replace('&nbsp;', '\u00a0'), {
      entities: [mention],
    });
    await teams.hear('in your own words, or type');
    const [row] = await desk.db.query(
      `select activity->>'text' as text, activity->'attachments' as files from activities
       where conversation_id = $1 and author = 'user'`,
      [`msteams/${teams.conversationId}`],
    );
    expect(row).to.deep.equal({ text: 'help', files: null });
    await teams.say('My tickets', { value: JSON.stringify({ go: 'my-tickets' }) });
    await teams.hear('ticket');
  });

  it('greets once, though an installation comes as two activities, and not again after an update', async () => {
    const teams = open();
    const added = teams.activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
    await Promise.all([
      teams.post(teams.activity({ type: 'installationUpdate', action: 'add' })),
      teams.post(added),
    ]);
    await teams.hear('not Microsoft');
    await teams.post(teams.activity({ type: 'installationUpdate', action: 'add-upgrade' }));
    await teams.post(teams.activity({ type: 'installationUpdate', action: 'add' }));
    await teams.say('hello');
    await teams.hear('Hello!');
    expect(teams.got().filter((said) => wordsOf(said).includes('not Microsoft'))).to.have.length(1);
  });

  it('says in a group that it talks in private only, and keeps nothing of what was written there', async () => {
    const group = { conversationType: 'groupChat', isGroup: true, tenantId: annaInTeams.tenantId };
    const teams = open();
    const message = teams.activity({
      text: 'the password of everybody is hunter2',
      locale: 'hu-HU',
      conversation: { id: teams.conversationId, ...group },
    });
    expect((await teams.post(message)).status).to.equal(200);
    expect((await teams.post(message)).status).to.equal(200);
    await teams.hear('csak négyszemközt');
    const rows = await desk.db.query('select activity from activities where conversation_id = $1', [
      `msteams/${teams.conversationId}`,
    ]);
    expect(rows).to.have.length(1);
    expect(JSON.stringify(rows)).to.not.contain('hunter2');
  });

  it('takes a card’s own action for a pressed button, and answers at the card and in the chat', async () => {
    const teams = open();
    const invoke = (value: unknown) =>
      teams.post(teams.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    const data = { go: 'my-tickets' };
    const answer = await invoke({ action: { type: 'Action.Execute', verb: 'go', data }, trigger: 'manual' });
    expect(await answer.json()).to.deep.equal({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Thank you, the answer is in the chat.',
    });
    await teams.hear('ticket');
    const broken = await invoke({ trigger: 'manual' });
    expect(broken.status).to.equal(200);
    expect(await broken.json()).to.deep.include({ statusCode: 400, type: 'application/vnd.microsoft.error' });
  });

  it('brings pasted pictures to the agent, and names files that are kept elsewhere', async () => {
    const teams = open();
    const number = await openTicket(teams);
    const agent = await signInAgent(await desk.consoleLink('Mia Roth'));
    await agent.claim(number);
    await teams.hear('Mia Roth has joined');
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'trace.log',
      contentUrl: 'https://contoso.sharepoint.example/trace.log',
      content: { downloadUrl: 'https://contoso.sharepoint.example/download?secret=1', uniqueId: 'u1' },
    };
    const pasted = { contentType: 'image/*', contentUrl: `${azure.serviceUrl}picture` };
    await teams.say('see the error', { attachments: [pasted, file] });
    const files = await agent.files(number);
    expect(files.map(({ name, path }) => [name, path === null])).to.deep.equal([
      ['', false],
      ['trace.log', true],
    ]);
    const shown = await fetch(`${desk.base}${files[0]?.path}`);
    expect(Buffer.from(await shown.arrayBuffer())).to.deep.equal(picture);
    const kept = await desk.db.query('select activity from activities');
    expect(JSON.stringify(kept)).to.not.contain('secret=1');
  });

  it('tells the agent which message may not have arrived, and which did not', async () => {
    const teams = open();
    const number = await openTicket(teams);
    const agent = await signInAgent(await desk.consoleLink('Ida Berg'));
    await agent.claim(number);
    await teams.hear('Ida Berg has joined');
    const replies: Record<string, ConnectorAnswer> = {
      one: { status: 502 },
      two: 'cut',
      three: { status: 403 },
    };
    azure.answer = ({ activity }) =>
      replies[activity.text?.replace('Ida Berg: ', '') ?? ''] ?? { status: 200 };
    for (const text of ['one', 'two', 'three', 'four']) await agent.reply(number, text);
    await teams.hear('four');
    azure.answer = () => ({ status: 200 });
    const { undelivered } = await eventually(async () => {
      const facts = await agent.facts(number);
      expect(facts.undelivered).to.have.length(3);
      return facts;
    });
    expect(undelivered).to.be.an('array');
    const deliveries = (undelivered as { delivery: string }[]).map(({ delivery }) => delivery);
    expect(deliveries).to.deep.equal(['unconfirmed', 'unconfirmed', 'failed']);
    const posted = teams.got().flatMap(({ text }) => (text?.startsWith('Ida Berg: ') ? [text] : []));
    expect(posted).to.deep.equal(['one', 'two', 'three', 'four'].map((text) => `Ida Berg: ${text}`));
  });

  it('sends on when Teams was busy or away, once each and in order', async () => {
    const teams = open();
    const tries: string[] = [];
    azure.answer = ({ activity }) => {
      tries.push(wordsOf(activity));
      return tries.length === 1 ? { status: 429, headers: { 'Retry-After': '1' } } : { status: 200 };
    };
    await teams.say('hello');
    await eventually(async () => {
      const rows = await desk.db.query('select 1 from outbox where conversation_id = $1 and state <> $2', [
        `msteams/${teams.conversationId}`,
        'sent',
      ]);
      expect(rows).to.deep.equal([]);
      expect(tries.length).to.be.greaterThan(1);
    });
    azure.answer = () => ({ status: 200 });
    expect(tries[1]).to.equal(tries[0]);
    expect(new Set(tries).size).to.equal(tries.length - 1);
  });

  it('shows both sides that the other is typing', async () => {
    const teams = open();
    const number = await openTicket(teams);
    const agent = await signInAgent(await desk.consoleLink('Bo Lind'));
    await agent.claim(number);
    await teams.hear('Bo Lind has joined');
    const seen: string[] = [];
    const signals = createSignals(desk.db.config, { schema: desk.db.schema, onError: () => {} });
    signals.subscribe((signal) => seen.push(signal.kind === 'typing' ? signal.from.role : signal.kind));
    await eventually(() => expect(seen).to.include('resync'));
    await teams.post(teams.activity({ type: 'typing' }));
    await eventually(() => expect(seen).to.include('user'));
    await signals.close();
    const before = teams.got().length;
    await Promise.all([agent.typing(number), agent.typing(number)]);
    await eventually(() => expect(teams.got().length).to.be.greaterThan(before));
    expect(
      teams
        .got()
        .slice(before)
        .map(({ type }) => type),
    ).to.deep.equal(['typing']);
  });
});

const contact = { phone: '+36 1 000 0001', email: 'anna.kovacs@contoso.example', preferred: 'chat' };
