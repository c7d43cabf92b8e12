import { expect } from 'chai';
import { relay } from '../../bot/relay.ts';

describe('relay', () => {
  const message = { type: 'message', text: 'still broken' };
  const cases = [
    ['the bot holds the conversation', 'bot', message, 'talk'],
    ['the person waits in the queue', 'waiting', message, 'talk'],
    ['the survey is open', 'wrap-up', message, 'talk'],
    ['an agent holds the conversation', 'agent', message, 'agent'],
    [
      'an agent holds it and the language is changed',
      'agent',
      { type: 'event', name: 'client/language' },
      'nobody',
    ],
    ['somebody types', 'bot', { type: 'typing' }, 'nobody'],
  ] as const;
  for (const [when, holder, activity, who] of cases) {
    it(`gives it to ${who === 'talk' ? 'the talk' : who === 'agent' ? 'the agent' : 'nobody'} when ${when}`, () => {
      expect(relay(holder, activity)).to.equal(who);
    });
  }
});
