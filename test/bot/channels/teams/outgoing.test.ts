import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { toTeams, typingInTeams } from '../../../../bot/channels/teams/outgoing.ts';

const reference = {
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  bot: { id: '28:bot', name: 'Contoso Support Desk' },
  user: { id: '29:anna', name: 'Kovács Anna' },
  conversation: { id: 'a:1', name: '', isGroup: false, conversationType: 'personal' },
};
const address = {
  from: reference.bot,
  recipient: reference.user,
  conversation: reference.conversation,
  channelId: 'msteams',
};
const show = (said: Partial<Activity>) =>
  toTeams(said as Activity, { reference, publicUrl: 'https://desk.contoso.example' });
const byAgent = { desk: { by: 'agent', agent: 'Eva Novak', ticket: 1001 } };

describe('what Teams shows', () => {
  it('is the bot’s message without what only the web chat needs', () => {
    const said = {
      type: 'message',
      id: 'a:1|0000002',
      text: 'Hello',
      locale: 'en-US',
      replyToId: 'a:1|0000001',
      channelData: { 'webchat:fallback-text': 'Hello' },
    };
    expect(show(said)).to.deep.equal({ type: 'message', text: 'Hello', locale: 'en-US', ...address });
  });

  it('is an agent’s message under the agent’s name', () => {
    const said = { type: 'message', text: 'I am **looking**', textFormat: 'plain', channelData: byAgent };
    expect(show(said)).to.include({ text: 'Eva Novak: I am **looking**', textFormat: 'plain' });
  });

  it('is a sentence of the desk as it is', () => {
    const said = {
      type: 'message',
      text: 'Eva Novak has joined the chat.',
      channelData: { desk: { by: 'desk', agent: 'Eva Novak' } },
    };
    expect(show(said).text).to.equal('Eva Novak has joined the chat.');
  });

  it('is an agent’s picture in place and any other file as a button', () => {
    const files = [
      { name: 'screen.png', contentType: 'image/png', contentUrl: '/v3/directline/files/abc' },
      { name: 'log.txt', contentType: 'text/plain', contentUrl: '/v3/directline/files/def' },
    ];
    const { text, attachments } = show({ type: 'message', attachments: files, channelData: byAgent });
    expect(text).to.equal('Eva Novak:');
    expect(attachments).to.deep.equal([
      {
        name: 'screen.png',
        contentType: 'image/png',
        contentUrl: 'https://desk.contoso.example/v3/directline/files/abc',
      },
      {
        contentType: 'application/vnd.microsoft.card.hero',
        content: {
          buttons: [
            {
              type: 'openUrl',
              title: 'log.txt',
              value: 'https://desk.contoso.example/v3/directline/files/def',
            },
          ],
        },
      },
    ]);
  });

  it('is a card in the width of the chat', () => {
    const content = { type: 'AdaptiveCard', version: '1.3', body: [] };
    const said = {
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    };
    expect(show(said).attachments?.[0]?.content).to.deep.equal({ ...content, msteams: { width: 'Full' } });
  });

  it('is a sign that somebody types', () => {
    expect(typingInTeams(reference)).to.deep.equal({ type: 'typing', ...address });
  });
});
