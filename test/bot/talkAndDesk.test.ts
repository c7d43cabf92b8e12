import { expect } from 'chai';
import { signInAgent } from '../support/agentClient.ts';
import { openChat, signIn } from '../support/chatClient.ts';
import { answerUntil } from '../support/intake.ts';
import { useDesk } from '../support/testDesk.ts';

describe('the way from a question to an agent and back', () => {
  const desk = useDesk();

  it('leads through answer, sign-in, ticket, chat, survey and back to the bot', async () => {
    const chat = await openChat(desk.base);
    await chat.hear('not Microsoft');
    await chat.say('outlook keeps asking for the password');
    await chat.hear('Did this solve it?');
    await chat.say('talk to a person');
    await signIn(chat, 'anna.kovacs@contoso.example', desk.db);
    await chat.hear('You are signed in');
    await chat.hear('Is this the problem?');
    await answerUntil(chat, 'Proposed severity');
    await chat.say('Send');
    const receipt = await chat.hear(/\b1\d{3}\b/);
    const number = Number(/\b1\d{3}\b/.exec(receipt)?.[0]);

    const agent = await signInAgent(await desk.consoleLink('Eva Novak'));
    expect(await agent.claimNext()).to.equal(number);
    await chat.hear('Eva Novak');
    await chat.say('hello Eva, it is getting worse');
    expect(await agent.transcript(number)).to.include('hello Eva, it is getting worse');
    await agent.reply(number, 'Hello Anna, I am looking into it.');
    await chat.hear('Hello Anna, I am looking into it.');
    await agent.resolve(number);
    await chat.hear('How well did we help you?');
    await chat.say('5');
    await chat.say('skip');
    await chat.say('how do I reset a password for a user?');
    await chat.hear('Did this solve it?');
    const [survey] = await desk.db.query('select ticket, rating from surveys');
    expect(survey).to.deep.equal({ ticket: number, rating: 5 });
  });
});
