import { expect } from 'chai';
import { signInAgent } from '../support/agentClient.ts';
import { openChat, signIn } from '../support/chatClient.ts';
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
    await chat.say('yes');
    await chat.hear('How well does the service work');
    await chat.say('With limits');
    await chat.hear('How many people are affected?');
    await chat.say('Several people');
    await chat.hear('way around');
    await chat.say('No');
    await chat.hear('deadline');
    await chat.say('No');
    await chat.hear('anna.kovacs@contoso.example');
    await chat.say('1');
    await chat.hear('How do you prefer to be reached?');
    await chat.say('Here in the chat');
    await chat.hear('Proposed severity');
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
