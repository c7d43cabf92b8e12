import { expect } from 'chai';
import { annaInTeams } from '../../../support/teamsClient.ts';
import { useTeamsDesk } from '../../../support/teamsDesk.ts';

describe('what Teams sends besides messages', () => {
  const { desk, open } = useTeamsDesk();
  const teams = open();
  const send = (changes: object) => teams.post(teams.activity(changes));
  const channelData = (eventType: string) => ({ eventType, tenant: { id: annaInTeams.tenantId } });
  const inChannel = {
    conversation: {
      id: '19:channel@thread.tacv2',
      conversationType: 'channel',
      isGroup: true,
      tenantId: annaInTeams.tenantId,
    },
  };

  const quiet: readonly (readonly [string, object])[] = [
    ['an edited message', { type: 'messageUpdate', text: 'new', channelData: channelData('editMessage') }],
    ['a message taken back', { type: 'messageUpdate', channelData: channelData('undeleteMessage') }],
    ['a deleted message', { type: 'messageDelete', channelData: channelData('softDeleteMessage') }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1' }],
    ['a reaction taken back', { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }] }],
    ['an update of the app', { type: 'installationUpdate', action: 'add-upgrade' }],
    ['the end of an update', { type: 'installationUpdate', action: 'remove-upgrade' }],
    ['the removal of the app', { type: 'installationUpdate', action: 'remove' }],
    ['somebody who left', { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] }],
    [
      'a new channel',
      { type: 'conversationUpdate', channelData: channelData('channelCreated'), ...inChannel },
    ],
    [
      'a team that was renamed',
      { type: 'conversationUpdate', channelData: channelData('teamRenamed'), ...inChannel },
    ],
    ['an installation in a channel', { type: 'installationUpdate', action: 'add', ...inChannel }],
    ['typing', { type: 'typing' }],
    ['typing in a channel', { type: 'typing', ...inChannel }],
    ['a meeting that begins', { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: {} }],
    ['a meeting that ends', { type: 'event', name: 'application/vnd.microsoft.meetingEnd', value: {} }],
    ['a read receipt', { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }],
    ['an event that calls itself one of the desk', { type: 'event', name: 'desk/signed-in', value: {} }],
    ['a kind nobody has heard of', { type: 'somethingNew', value: { a: 1 } }],
    ['a message from nobody', { type: 'message', from: null }],
    ['a trace', { type: 'trace' }],
    ['the end of a conversation', { type: 'endOfConversation' }],
  ];
  for (const [what, changes] of quiet) {
    it(`hears ${what} without a word`, async () => {
      const response = await send(changes);
      expect(response.status).to.equal(200);
      expect(await response.json()).to.deep.equal({});
      expect(await desk.db.query('select * from activities')).to.deep.equal([]);
      expect(await desk.db.query('select * from pending_events')).to.deep.equal([]);
    });
  }

  const signIn = { id: 'e1', connectionName: 'graph', token: 'x' };
  const invokes: readonly (readonly [string | undefined, unknown, number])[] = [
    ['application/search', { queryText: 'password', dataset: 'articles' }, 200],
    ['application/search', { queryText: '' }, 200],
    ['composeExtension/query', { commandId: 'search', parameters: [{ name: 'query', value: 'mfa' }] }, 200],
    [
      'composeExtension/query',
      { commandId: 'search', parameters: [{ name: 'initialRun', value: 'true' }] },
      200,
    ],
    ['composeExtension/selectItem', {}, 200],
    ['composeExtension/queryLink', { url: 'https://contoso.example' }, 200],
    ['composeExtension/anonymousQueryLink', { url: 'https://contoso.example' }, 200],
    ['composeExtension/fetchTask', {}, 200],
    ['composeExtension/submitAction', {}, 200],
    ['composeExtension/querySettingUrl', {}, 200],
    ['composeExtension/setting', {}, 200],
    ['composeExtension/onCardButtonClicked', {}, 200],
    ['signin/tokenExchange', signIn, 412],
    ['signin/verifyState', { state: '123456' }, 200],
    ['signin/failure', { code: 'x', message: 'y' }, 200],
    ['message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like' } }, 200],
    ['message/fetchTask', { data: { actionName: 'feedback' } }, 200],
    ['task/fetch', { data: {}, context: {} }, 200],
    ['task/submit', { data: {} }, 200],
    ['fileConsent/invoke', { action: 'accept', uploadInfo: {} }, 200],
    ['fileConsent/invoke', { action: 'maybe' }, 400],
    ['actionableMessage/executeAction', {}, 200],
    ['config/fetch', {}, 200],
    ['config/submit', {}, 200],
    ['tab/fetch', {}, 200],
    ['tab/submit', {}, 200],
    ['handoff/action', { continuation: 'x' }, 200],
    ['adaptiveCard/action', { trigger: 'automatic' }, 200],
    [undefined, { clicked: true }, 200],
    ['made/up', null, 200],
  ];
  for (const [name, value, status] of invokes) {
    it(`answers the invoke ${name ?? 'without a name'} with ${status}`, async () => {
      const response = await send({ type: 'invoke', name, value });
      expect(response.status).to.equal(status);
      expect(response.headers.get('content-type')).to.contain('application/json');
    });
  }

  it('finds articles in the language of whoever searches', async () => {
    const response = await send({
      type: 'invoke',
      name: 'composeExtension/query',
      locale: 'hu-HU',
      value: { commandId: 'search', parameters: [{ name: 'query', value: 'jelszó' }] },
    });
    const { composeExtension } = await response.json();
    expect(composeExtension.attachments[0].preview.content.title).to.contain('elsz');
    expect(JSON.stringify(composeExtension.attachments[0].content)).to.contain('Forrás');
  });

  it('survives garbage of every kind', async () => {
    const bodies = [
      { type: 7 },
      { type: '' },
      { type: 'invoke', name: { a: 1 }, value: 'x' },
      { type: 'message', text: { a: 1 }, entities: 'x', attachments: 'y' },
      {
        type: 'message',
        text: 'help',
        entities: [null, { type: 'mention' }, 5],
        attachments: [null, 'x', {}],
      },
      { type: 'message', text: null, value: '{"broken' },
      { type: 'message', text: 'x'.repeat(100_000) },
      { type: 'conversationUpdate', membersAdded: 'everybody' },
      { type: 'installationUpdate', action: 12 },
      { conversation: 'x', channelData: channelData('x') },
    ];
    for (const body of bodies) expect((await send(body)).status).to.be.below(500);
  });
});
