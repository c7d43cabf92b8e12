import { expect } from 'chai';
import { azureClouds, serviceUrlOn } from '../../../../bot/channels/teams/azureCloud.ts';
import { type Approach, type GuardRules, guard, tenantOf } from '../../../../bot/channels/teams/guard.ts';

const now = new Date('2026-11-22T09:00:00Z');
const seconds = now.getTime() / 1000;
const serviceUrl = 'https://smba.trafficmanager.net/emea/72f988bf/';
const tenant = '2c9c1d1e-60c1-4a0b-8f0f-0d6d3c3b7a01';
const rules: GuardRules = {
  appId: '6a1d4f4e-9c0b-4a55-8d9e-2f6f1f0a7b11',
  issuer: 'https://api.botframework.com',
  channels: ['msteams'],
  isServiceUrl: serviceUrlOn(['smba.trafficmanager.net', 'botframework.com']),
  tenants: [tenant],
};
const claims = { iss: rules.issuer, aud: rules.appId, exp: seconds + 600, serviceurl: serviceUrl };
const activity: Approach = { channelId: 'msteams', serviceUrl, conversation: { tenantId: tenant } };

function bearer(payload: object, header: object = { alg: 'RS256', typ: 'JWT', kid: 'k1' }): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part(header)}.${part(payload)}.c2lnbmF0dXJl`;
}

describe('guard', () => {
  it('lets a channel token of an allowed tenant go on to the signature check', () => {
    expect(guard(bearer(claims), activity, rules, now)).to.equal(null);
  });

  it('lets a clock that is four minutes behind go on', () => {
    expect(guard(bearer({ ...claims, exp: seconds - 240 }), activity, rules, now)).to.equal(null);
  });

  const { exp: _exp, ...endless } = claims;
  const { serviceurl: _serviceurl, ...unbound } = claims;
  const refused: [string, string | undefined, Approach][] = [
    ['no header', undefined, activity],
    ['something that is not a token', 'Bearer abc', activity],
    ['a token of nine kilobytes', bearer({ ...claims, filler: 'x'.repeat(9000) }), activity],
    ['an unsigned token', bearer(claims, { alg: 'none' }), activity],
    ['a token signed with a shared secret', bearer(claims, { alg: 'HS256' }), activity],
    ['another issuer', bearer({ ...claims, iss: 'https://sts.windows.net/x/' }), activity],
    ['a token for another bot', bearer({ ...claims, aud: 'somebody-else' }), activity],
    ['several audiences', bearer({ ...claims, aud: [rules.appId, 'x'] }), activity],
    ['a token without an end', bearer(endless), activity],
    ['an expired token', bearer({ ...claims, exp: seconds - 301 }), activity],
    ['an Entra token of some tenant', bearer({ ...claims, tid: tenant }), activity],
    ['an unknown channel', bearer(claims), { ...activity, channelId: 'emulator' }],
    ['no channel', bearer(claims), { ...activity, channelId: '' }],
    ['no service url', bearer(claims), { ...activity, serviceUrl: undefined }],
    [
      'a foreign service url',
      bearer({ ...claims, serviceurl: 'https://evil.example/' }),
      { ...activity, serviceUrl: 'https://evil.example/' },
    ],
    [
      'a look-alike host',
      bearer({ ...claims, serviceurl: 'https://notbotframework.com/' }),
      { ...activity, serviceUrl: 'https://notbotframework.com/' },
    ],
    [
      'a service url on another port',
      bearer({ ...claims, serviceurl: 'https://botframework.com:8443/' }),
      { ...activity, serviceUrl: 'https://botframework.com:8443/' },
    ],
    [
      'a service url over http',
      bearer({ ...claims, serviceurl: 'http://botframework.com/' }),
      { ...activity, serviceUrl: 'http://botframework.com/' },
    ],
    [
      'a host below a known one',
      bearer({ ...claims, serviceurl: 'https://x.smba.trafficmanager.net/' }),
      { ...activity, serviceUrl: 'https://x.smba.trafficmanager.net/' },
    ],
    [
      'a service url with a name before the host',
      bearer({ ...claims, serviceurl: 'https://evil@botframework.com/' }),
      { ...activity, serviceUrl: 'https://evil@botframework.com/' },
    ],
    ['a service url the token does not name', bearer(unbound), activity],
    [
      'a tenant that is no customer',
      bearer(claims),
      { ...activity, conversation: { tenantId: rules.appId } },
    ],
    ['no tenant', bearer(claims), { ...activity, conversation: {} }],
    [
      'two tenants that differ',
      bearer(claims),
      { ...activity, channelData: { tenant: { id: rules.appId } } },
    ],
  ];
  for (const [what, header, approach] of refused) {
    it(`refuses ${what}`, () => {
      expect(guard(header, approach, rules, now)).to.be.a('string');
    });
  }

  it('lets a service url of the same tenant go on, and refuses one of another', () => {
    const of = (id: string) => {
      const address = `https://smba.trafficmanager.net/emea/${id}/`;
      return guard(
        bearer({ ...claims, serviceurl: address }),
        { ...activity, serviceUrl: address },
        rules,
        now,
      );
    };
    expect(of(tenant.toUpperCase())).to.equal(null);
    expect(of('72f988bf-86f1-41af-91ab-2d7cd011db47')).to.equal('service url of another tenant');
  });

  it('knows the hosts of both clouds, and takes neither for the other', () => {
    const worldwide = 'https://smba.trafficmanager.net/emea/';
    const china = 'https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams/';
    expect(azureClouds.public.isServiceUrl(worldwide)).to.equal(true);
    expect(azureClouds.public.isServiceUrl(china)).to.equal(false);
    expect(azureClouds.china.isServiceUrl(china)).to.equal(true);
    expect(azureClouds.china.isServiceUrl(worldwide)).to.equal(false);
  });

  it('reads the tenant wherever the channel puts it', () => {
    expect(tenantOf({ channelData: { tenant: { id: tenant.toUpperCase() } } })).to.equal(tenant);
  });
});
