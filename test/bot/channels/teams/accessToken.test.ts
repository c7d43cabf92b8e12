import { expect } from 'chai';
import { createAccessToken } from '../../../../bot/channels/teams/accessToken.ts';
import { azureClouds } from '../../../../bot/channels/teams/azureCloud.ts';
import { rejection } from '../../../support/rejection.ts';

const registration = {
  appId: 'app',
  password: 'pass & word',
  tenantId: 'c0a70500-0000-4000-8000-000000000001',
};

describe('the token of the bot', () => {
  let now: Date;
  let asked: { url: string; form: URLSearchParams }[];
  let respond: () => Promise<Response>;

  beforeEach(() => {
    now = new Date('2026-11-22T09:00:00Z');
    asked = [];
    respond = async () => Response.json({ access_token: `token-${asked.length}`, expires_in: '3600' });
  });

  const create = (cloud = azureClouds.public, tenantId: string | null = registration.tenantId) =>
    createAccessToken({
      cloud,
      registration: { ...registration, tenantId },
      clock: () => now,
      fetch: async (input, init) => {
        asked.push({ url: String(input), form: new URLSearchParams(String(init?.body)) });
        return respond();
      },
    });
  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };

  it('comes from the tenant of the registration', async () => {
    expect(await create().get()).to.equal('token-1');
    expect(asked[0]?.url).to.equal(
      'https://login.microsoftonline.com/c0a70500-0000-4000-8000-000000000001/oauth2/v2.0/token',
    );
    expect(Object.fromEntries(asked[0]?.form ?? [])).to.deep.equal({
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'pass & word',
      scope: 'https://api.botframework.com/.default',
    });
  });

  it('comes from the shared tenant of the cloud for a multi-tenant registration', async () => {
    await create(azureClouds.china, null).get();
    expect(asked[0]?.url).to.equal(
      'https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn/oauth2/v2.0/token',
    );
    expect(asked[0]?.form.get('scope')).to.equal('https://api.botframework.azure.cn/.default');
  });

  it('is asked for once by a hundred messages that leave at the same time', async () => {
    const token = create();
    const all = await Promise.all(Array.from({ length: 100 }, () => token.get()));
    expect(new Set(all)).to.deep.equal(new Set(['token-1']));
    expect(asked).to.have.length(1);
  });

  it('is kept, and renewed five minutes before its end', async () => {
    const token = create();
    await token.get();
    pass(54);
    expect(await token.get()).to.equal('token-1');
    pass(2);
    expect(await token.get()).to.equal('token-2');
  });

  it('serves to its very end while there is no other', async () => {
    const token = create();
    await token.get();
    respond = async () => new Response('busy', { status: 503 });
    pass(58);
    expect(await token.get()).to.equal('token-1');
    pass(3);
    expect((await rejection(token.get())).message).to.match(/login\.microsoftonline\.com answered 503/);
  });

  it('is replaced after the service refused it', async () => {
    const token = create();
    token.forget(await token.get());
    expect(await token.get()).to.equal('token-2');
    token.forget('token-1');
    expect(await token.get()).to.equal('token-2');
  });
});
