import { expect } from 'chai';
import { serviceUrlOn } from '../../../../bot/channels/teams/azureCloud.ts';
import { createPictures } from '../../../../bot/channels/teams/pictures.ts';
import { picture } from '../../../support/fakeAzure.ts';

const address = 'https://smba.trafficmanager.net/emea/v3/attachments/0-weu/views/original';

describe('a picture pasted into Teams', () => {
  let called: { url: string; authorization: string | null }[];
  let respond: () => Promise<Response>;
  const fetchPicture = createPictures({
    token: { get: async () => 'token-of-the-bot', forget: () => {} },
    mayCall: serviceUrlOn(['smba.trafficmanager.net']),
    fetch: async (input, init) => {
      called.push({ url: String(input), authorization: new Headers(init?.headers).get('authorization') });
      return respond();
    },
  });

  beforeEach(() => {
    called = [];
    respond = async () => new Response(picture);
  });

  it('is fetched with the token of the bot, and is what its bytes say', async () => {
    expect(await fetchPicture(address)).to.deep.equal({ contentType: 'image/png', bytes: picture });
    expect(called).to.deep.equal([{ url: address, authorization: 'Bearer token-of-the-bot' }]);
  });

  it('is not fetched from anywhere else, where the token would be shown', async () => {
    expect(await fetchPicture('https://evil.example/views/original')).to.equal(null);
    expect(called).to.deep.equal([]);
  });

  const unusable: readonly (readonly [string, () => Promise<Response>])[] = [
    ['no picture', async () => new Response('<script>alert(1)</script>')],
    ['larger than 4 MB', async () => new Response(Buffer.concat([picture, Buffer.alloc(4 * 1024 * 1024)]))],
    ['gone', async () => new Response('', { status: 404 })],
    ['out of reach', () => Promise.reject(new TypeError('fetch failed'))],
  ];
  for (const [what, answer] of unusable) {
    it(`is left where it is when it is ${what}`, async () => {
      respond = answer;
      expect(await fetchPicture(address)).to.equal(null);
    });
  }
});
