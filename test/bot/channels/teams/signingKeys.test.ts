import { expect } from 'chai';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createSigningKeys } from '../../../../bot/channels/teams/signingKeys.ts';

const metadataUrl = 'https://login.botframework.test/.well-known/openidconfiguration';
const keysUrl = 'https://login.botframework.test/keys';
const hourMs = 3_600_000;

describe('the keys of the service', () => {
  let first: JWK;
  let second: JWK;
  let listed: unknown[];
  let fetched: string[];
  let now: Date;
  let errors: string[];
  let respond: (url: string) => Promise<Response>;

  before(async () => {
    const jwk = async (kid: string) => ({
      ...(await exportJWK((await generateKeyPair('RS256', { extractable: true })).publicKey)),
      kid,
      endorsements: ['msteams'],
    });
    [first, second] = [await jwk('first'), await jwk('second')];
  });

  beforeEach(() => {
    now = new Date('2026-11-22T09:00:00Z');
    listed = [first];
    fetched = [];
    errors = [];
    respond = async (url) => Response.json(url === metadataUrl ? { jwks_uri: keysUrl } : { keys: listed });
  });

  const create = () =>
    createSigningKeys({
      metadataUrl,
      clock: () => now,
      log: { error: (_event, error) => void errors.push(String(error)) },
      fetch: async (input) => {
        fetched.push(String(input));
        return respond(String(input));
      },
    });
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const unreachable = () => Promise.reject(new TypeError('fetch failed'));

  it('are fetched before the first message and then known', async () => {
    const keys = create();
    await keys.warm();
    expect((await keys.find('first'))?.endorsements).to.deep.equal(['msteams']);
    expect(fetched).to.deep.equal([metadataUrl, keysUrl]);
  });

  it('are fetched once for a hundred messages that come at the same time', async () => {
    const keys = create();
    const found = await Promise.all(Array.from({ length: 100 }, () => keys.find('first')));
    expect(found.every((key) => key !== null)).to.equal(true);
    expect(fetched).to.have.length(2);
  });

  it('are fetched again after half a day, while the old ones serve', async () => {
    const keys = create();
    await keys.warm();
    pass(13 * hourMs);
    respond = () => new Promise(() => {});
    expect(await keys.find('first')).to.not.equal(null);
    expect(fetched).to.have.length(3);
  });

  it('go on serving for a week while the service cannot be reached, and no longer', async () => {
    const keys = create();
    await keys.warm();
    respond = unreachable;
    pass(6 * 24 * hourMs);
    expect(await keys.find('first')).to.not.equal(null);
    pass(2 * 24 * hourMs);
    expect(await keys.find('first')).to.equal(null);
  });

  it('are looked up anew for a key that nobody knows yet', async () => {
    const keys = create();
    await keys.warm();
    listed = [first, second];
    pass(6 * 60_000);
    expect(await keys.find('second')).to.not.equal(null);
  });

  it('are not looked up more than once in five minutes for keys that somebody made up', async () => {
    const keys = create();
    await keys.warm();
    for (let count = 0; count < 50; count += 1) expect(await keys.find(`made-up-${count}`)).to.equal(null);
    expect(fetched).to.have.length(2);
  });

  it('are asked for again soon when the first time failed', async () => {
    respond = unreachable;
    const keys = create();
    await keys.warm();
    expect(await keys.find('first')).to.equal(null);
    expect(errors).to.deep.equal(['TypeError: fetch failed']);
    respond = async (url) => Response.json(url === metadataUrl ? { jwks_uri: keysUrl } : { keys: listed });
    pass(6_000);
    expect(await keys.find('first')).to.not.equal(null);
  });

  it('are kept when the service answers with an error, with nothing, or from a place without https', async () => {
    const keys = create();
    await keys.warm();
    const answers: ((url: string) => Promise<Response>)[] = [
      async () => new Response('busy', { status: 503 }),
      async (url) => Response.json(url === metadataUrl ? { jwks_uri: keysUrl } : { keys: [] }),
      async () => Response.json({ jwks_uri: 'http://login.botframework.test/keys' }),
    ];
    for (const answer of answers) {
      respond = answer;
      await keys.warm();
      expect(await keys.find('first')).to.not.equal(null);
    }
    expect(errors).to.have.length(3);
  });

  it('leave out what is no RSA key for signatures', async () => {
    listed = [
      first,
      { ...second, use: 'enc' },
      { kty: 'EC', kid: 'ec', crv: 'P-256', x: 'x', y: 'y' },
      'garbage',
    ];
    const keys = create();
    await keys.warm();
    expect(await keys.find('first')).to.not.equal(null);
    expect(await keys.find('second')).to.equal(null);
    expect(await keys.find('ec')).to.equal(null);
  });
});
