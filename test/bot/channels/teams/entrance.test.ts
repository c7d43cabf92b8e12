import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { type AuthorizeChanges, fakeAppId, fakeIssuer } from '../../../support/fakeAzure.ts';
import { annaInTeams } from '../../../support/teamsClient.ts';
import { useTeamsDesk } from '../../../support/teamsDesk.ts';
import { useDesk } from '../../../support/testDesk.ts';

const otherTenant = 'fab41ca0-0000-4000-8000-000000000001';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the entrance for Teams', () => {
  const { azure, desk, open } = useTeamsDesk();
  const teams = open();
  const activity = (changes: object = {}) => teams.activity({ type: 'typing', ...changes });
  const now = () => Math.floor(Date.now() / 1000);

  async function post(authorization: string | undefined, body: unknown): Promise<Response> {
    return fetch(`${desk.base}/api/messages`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      body: JSON.stringify(body),
    });
  }

  async function expectRefusal(response: Response): Promise<void> {
    expect(response.status).to.equal(403);
    expect(await response.json()).to.deep.equal({
      error: { code: 'Forbidden', message: 'This request is not allowed.' },
    });
  }

  it('is open to the channel with a token for this bot', async () => {
    expect((await post(await azure.authorize(), activity())).status).to.equal(200);
  });

  it('is open to a token that ended four minutes ago, as clocks differ', async () => {
    expect((await post(await azure.authorize({ secondsToLive: -240 }), activity())).status).to.equal(200);
  });

  const tokens: readonly (readonly [string, AuthorizeChanges])[] = [
    ['for another bot', { claims: { aud: 'a-different-bot' } }],
    ['for several bots', { claims: { aud: [fakeAppId, 'another'] } }],
    ['of another issuer', { claims: { iss: 'https://sts.windows.net/x/' } }],
    ['that ended ten minutes ago', { secondsToLive: -600 }],
    ['without an end', { without: ['exp'] }],
    ['that begins in the future', { claims: { nbf: Math.floor(Date.now() / 1000) + 3600 } }],
    ['signed by a stranger under the name of a real key', { signedBy: 'stranger', keyId: 'service' }],
    ['signed by a key nobody lists', { signedBy: 'stranger' }],
    ['signed by a key that is endorsed for no channel', { signedBy: 'mute' }],
    ['for another service url', { claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } }],
    ['for no service url', { without: ['serviceurl'] }],
    [
      'that Entra gave in its own tenant',
      { claims: { tid: annaInTeams.tenantId, azp: fakeAppId, ver: '2.0' } },
    ],
    ['that Entra gave in a foreign tenant', { claims: { tid: otherTenant, appid: fakeAppId, ver: '1.0' } }],
    ['of a user', { claims: { tid: otherTenant, appid: fakeAppId, scp: 'access_as_user', ver: '1.0' } }],
    [
      'for a user of the Teams client',
      { claims: { azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', tid: otherTenant } },
    ],
  ];
  for (const [what, changes] of tokens) {
    it(`refuses a token ${what}`, async () => {
      await expectRefusal(await post(await azure.authorize(changes), activity()));
    });
  }

  const bodies: readonly (readonly [string, object])[] = [
    ['without a service url', { serviceUrl: undefined }],
    ['with an empty service url', { serviceUrl: '' }],
    ['that wants answers sent into the own network', { serviceUrl: 'http://169.254.169.254/' }],
    ['without a channel', { channelId: undefined }],
    ['with an empty channel', { channelId: '' }],
    ['with no channel at all', { channelId: null }],
    ['with several channels', { channelId: ['msteams'] }],
    ['of a channel the key does not speak for', { channelId: 'directline' }],
    ['of an unknown channel', { channelId: 'AseChannel' }],
    [
      'replayed for another tenant',
      { conversation: { id: 'a:1', tenantId: otherTenant }, channelData: { tenant: { id: otherTenant } } },
    ],
    ['that names two tenants', { channelData: { tenant: { id: otherTenant } } }],
    ['that names no tenant', { conversation: { id: 'a:1' }, channelData: {} }],
  ];
  for (const [what, changes] of bodies) {
    it(`refuses an activity ${what}`, async () => {
      await expectRefusal(await post(await azure.authorize(), activity(changes)));
    });
  }

  const claims = () => ({
    iss: fakeIssuer,
    aud: fakeAppId,
    exp: now() + 600,
    serviceurl: azure.serviceUrl,
  });

  it('refuses a message without a token', async () => {
    await expectRefusal(await post(undefined, activity()));
    await expectRefusal(await post('Bearer garbage', activity()));
    await expectRefusal(await post(`Bearer ${'x'.repeat(9000)}`, activity()));
  });

  it('refuses an unsigned token', async () => {
    const header = part({ alg: 'none', kid: 'service' });
    await expectRefusal(await post(`Bearer ${header}.${part(claims())}.`, activity()));
    await expectRefusal(await post(`Bearer ${header}.${part(claims())}.AA`, activity()));
  });

  it('refuses a token signed with the public key as a shared secret', async () => {
    const signed = `${part({ alg: 'HS256', kid: 'service' })}.${part(claims())}`;
    const mac = createHmac('sha256', await azure.publicKeyPem())
      .update(signed)
      .digest('base64url');
    await expectRefusal(await post(`Bearer ${signed}.${mac}`, activity()));
  });

  it('refuses a token whose claims were changed after it was signed', async () => {
    const [header, , signature] = (await azure.authorize()).split('.');
    const changed = `${header}.${part({ ...claims(), exp: now() + 999_999 })}.${signature}`;
    await expectRefusal(await post(changed, activity()));
  });

  it('fetches its keys once, however many strangers make up new ones', async () => {
    const forged = Array.from({ length: 30 }, (_, index) =>
      azure.authorize({ signedBy: 'stranger', keyId: `made-up-${index}` }),
    );
    for (const authorization of await Promise.all(forged)) {
      await expectRefusal(await post(authorization, activity()));
    }
    expect(azure.metadataFetches()).to.equal(1);
  });

  it('answers garbage of the channel itself with 400', async () => {
    const authorization = await azure.authorize();
    const response = await post(
      authorization,
      activity({ conversation: { tenantId: annaInTeams.tenantId } }),
    );
    expect(response.status).to.equal(400);
  });

  it('does nothing for whoever was refused', async () => {
    const message = teams.activity({ text: 'hello', conversation: { id: 'a:refused' } });
    await expectRefusal(await post(await azure.authorize({ without: ['exp'] }), message));
    expect(await desk.db.query(`select id from conversations where id = 'msteams/a:refused'`)).to.deep.equal(
      [],
    );
  });
});

describe('the entrance without an app id', () => {
  const desk = useDesk();
  const message = {
    type: 'message',
    id: '1',
    text: 'hello',
    channelId: 'emulator',
    serviceUrl: 'http://localhost:56150',
    conversation: { id: 'local-1' },
    from: { id: 'tester', aadObjectId: annaInTeams.aadObjectId },
    recipient: { id: 'bot' },
  };
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${desk.base}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('serves test tools on this machine', async () => {
    expect((await post(message)).status).to.equal(200);
  });

  it('takes nobody’s word for who they are', async () => {
    const known = {
      ...message,
      id: '2',
      channelId: 'msteams',
      conversation: { id: 'local-2', tenantId: annaInTeams.tenantId },
    };
    expect((await post(known)).status).to.equal(200);
    const [row] = await desk.db.query(`select person_id from conversations where id = 'msteams/local-2'`);
    expect(row).to.deep.equal({ person_id: null });
  });

  const refused: readonly (readonly [string, object, Record<string, string>])[] = [
    ['what a proxy passes on', message, { 'X-Forwarded-For': '203.0.113.7' }],
    ['a page in a browser', message, { Origin: 'https://evil.example' }],
    [
      'answers that would leave this machine',
      { ...message, serviceUrl: 'https://smba.trafficmanager.net/' },
      {},
    ],
    ['who would speak in a web chat', { ...message, channelId: 'directline' }, {}],
  ];
  for (const [what, body, headers] of refused) {
    it(`refuses ${what}`, async () => {
      expect((await post(body, headers)).status).to.equal(403);
    });
  }
});

describe('the entrance without an app id at a public address', () => {
  const desk = useDesk({
    PUBLIC_URL: 'https://desk.contoso.example',
    SMTP_URL: 'smtp://mail.contoso.example',
    MAIL_FROM: 'desk@contoso.example',
  });

  it('is closed, as whoever comes may come through a proxy', async () => {
    const response = await fetch(`http://127.0.0.1:${desk.config.PORT}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(response.status).to.equal(403);
  });
});
