import { expect } from 'chai';
import {
  type Incoming,
  incomingSchema,
  isPrivate,
  toMessage,
} from '../../../../bot/channels/teams/incoming.ts';

const bot = { id: '28:bot', name: 'Contoso Support Desk' };
const activity = (changes: object): Incoming =>
  incomingSchema.parse({
    type: 'message',
    id: '1700000000000',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: 'a:1', conversationType: 'personal' },
    from: { id: '29:anna', name: 'Kovács Anna', aadObjectId: 'c0a70500-0000-4000-8000-000000000101' },
    recipient: bot,
    ...changes,
  });
const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id } });

describe('a message of Teams, as the bot hears it', () => {
  it('has no mention of the bot, and other people’s names without marks', () => {
    const { text } = toMessage(
      activity({
        text: '<at>Contoso Support Desk</at> please help <at>Béla</at>\u00a0',
        entities: [mention(bot.id, '<at>Contoso Support Desk</at>'), mention('29:bela', '<at>Béla</at>')],
      }),
    );
    expect(text).to.equal('please help Béla');
  });

  it('keeps what only looks like marks', () => {
    expect(toMessage(activity({ text: 'error <at> line 5 of <attachment>: $& x < y' })).text).to.equal(
      'error  line 5 of <attachment>: $& x < y',
    );
  });

  it('has the value of a card, whether sent as JSON or as its text', () => {
    expect(toMessage(activity({ value: { step: 's1', answer: 'yes' } })).value).to.deep.equal({
      step: 's1',
      answer: 'yes',
    });
    expect(toMessage(activity({ value: '{"step":"s1","answer":"yes"}' })).value).to.deep.equal({
      step: 's1',
      answer: 'yes',
    });
  });

  it('has no value that is none, or that would change every object', () => {
    for (const value of [null, '{"broken', '7', '{"__proto__":{"isAdmin":true}}']) {
      expect(toMessage(activity({ value }))).to.not.have.property('value');
    }
  });

  it('has no copy of its text as HTML, and of files their names only', () => {
    const attachments = [
      { contentType: 'text/html', content: '<p>hello</p>' },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'trace.log',
        contentUrl: 'https://contoso.sharepoint.example/trace.log',
        content: { downloadUrl: 'https://contoso.sharepoint.example/download?secret=1' },
      },
    ];
    expect(toMessage(activity({ text: 'hello', attachments })).attachments).to.deep.equal([
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'trace.log',
        contentUrl: 'https://contoso.sharepoint.example/trace.log',
      },
    ]);
  });

  it('carries nothing else of what the channel sent', () => {
    const message = toMessage(
      activity({ text: 'hello', channelData: { a: 1 }, timestamp: 'x', deliveryMode: 'expectReplies' }),
    );
    expect(Object.keys(message).sort()).to.deep.equal(['from', 'id', 'text', 'type']);
    expect(message.from).to.deep.equal({ id: '29:anna', name: 'Kovács Anna' });
  });

  it('is private only when nobody else reads along', () => {
    const within = (conversation: object) =>
      isPrivate(activity({ conversation: { id: 'a:1', ...conversation } }));
    expect(within({ conversationType: 'personal' })).to.equal(true);
    expect(within({})).to.equal(true);
    expect(within({ isGroup: true })).to.equal(false);
    expect(within({ conversationType: 'groupChat' })).to.equal(false);
    expect(within({ conversationType: 'channel' })).to.equal(false);
  });
});
