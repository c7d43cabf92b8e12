import { expect } from 'chai';
import { signInAgent } from '../support/agentClient.ts';
import { openChat } from '../support/chatClient.ts';
import { useDesk } from '../support/testDesk.ts';

describe('the way of an administrator who cannot sign in', () => {
  const desk = useDesk();

  /** Opens an emergency ticket for this work address; nobody has signed in. */
  async function openEmergency(email: string) {
    const chat = await openChat(desk.base);
    await chat.hear('not Microsoft');
    await chat.say('talk to a person');
    await chat.hear('sign-in page');
    await chat.say('I cannot sign in');
    await chat.hear('Which Microsoft 365');
    await chat.say('worldwide');
    await chat.hear('country or region');
    await chat.say('Hungary');
    await chat.hear('emergency ticket');
    for (const answer of ['yes', 'Anna Kovács', 'Contoso', email, '+36 30 999 8877']) await chat.say(answer);
    await chat.hear('What has happened?');
    await chat.say('My phone with the authenticator is gone, all of us are locked out of Exchange.');
    await chat.hear('marked as unverified');
    await chat.say('Send');
    const receipt = await chat.hear(/Ticket \*\*\d+/);
    return { chat, number: Number(/\*\*(\d+)\*\*/.exec(receipt)?.[1]) };
  }

  it('leads to an agent who sees only what they claim, and more once the caller has read out the code', async () => {
    const { chat, number } = await openEmergency('Anna.Kovacs@contoso.example');
    const agent = await signInAgent(await desk.consoleLink('Eva Novak'));
    expect(await agent.claimNext()).to.equal(number);
    expect(await agent.facts(number)).to.include({ verified: null, customer: null, isUnverified: true });
    expect(await agent.sendCallerCode(number)).to.include({
      outcome: 'sent',
      to: 'anna.kovacs@contoso.example',
    });
    const [mail] = await desk.db.query<{ recipient: string; body: string }>(
      'select recipient, body from mail order by id desc limit 1',
    );
    expect(mail?.recipient).to.equal('anna.kovacs@contoso.example');
    const code = /\b(\d{6})\b/.exec(mail?.body ?? '')?.[1] ?? '';
    await chat.say(`the code is ${code}`);
    await chat.say(code);
    expect((await agent.transcript(number)).join('\n'), 'the chat never takes it').to.not.include(code);
    expect(await agent.tryCallerCode(number, code)).to.deep.equal({ outcome: 'verified' });
    const facts = await agent.facts(number);
    expect(facts).to.include({ isUnverified: false });
    expect(facts.customer).to.be.an('object');
  });

  it('ends at the agent when nobody is registered under the address', async () => {
    const { number } = await openEmergency('stranger@contoso.example');
    const agent = await signInAgent(await desk.consoleLink('Eva Novak'));
    expect(await agent.claimNext()).to.equal(number);
    expect(await agent.sendCallerCode(number)).to.deep.equal({ outcome: 'nobody' });
    const reclassified = await agent.reclassify(number, {
      severity: 'C',
      kind: 'technical',
      ground: 'facts',
      reason: 'nobody knows them',
    });
    expect(reclassified.status).to.equal(409);
  });
});
