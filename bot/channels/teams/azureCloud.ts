/** Where the Bot Framework service of a cloud lives. The 21Vianet values are those of its bot documentation. */
export interface AzureCloud {
  readonly loginUrl: string;
  readonly scope: string;
  readonly tokenIssuer: string;
  readonly oAuthUrl: string;
  readonly channelMetadataUrl: string;
  readonly emulatorMetadataUrl: string;
  /** Hosts (or parents of hosts) the service calls from and may be called at. */
  readonly serviceHosts: readonly string[];
}

export const azureClouds = {
  public: {
    loginUrl: 'https://login.microsoftonline.com/',
    scope: 'https://api.botframework.com',
    tokenIssuer: 'https://api.botframework.com',
    oAuthUrl: 'https://api.botframework.com',
    channelMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    emulatorMetadataUrl:
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
    serviceHosts: ['smba.trafficmanager.net', 'botframework.com'],
  },
  china: {
    loginUrl: 'https://login.partner.microsoftonline.cn/',
    scope: 'https://api.botframework.azure.cn',
    tokenIssuer: 'https://api.botframework.azure.cn',
    oAuthUrl: 'https://token.botframework.azure.cn/',
    channelMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    emulatorMetadataUrl:
      'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration',
    serviceHosts: ['botframework.azure.cn'],
  },
} as const satisfies Record<'public' | 'china', AzureCloud>;

/** True for an https address, on the default port, of one of these hosts or a host below them. */
export function isServiceUrl(address: unknown, hosts: readonly string[]): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { protocol, port, hostname, username, password } = new URL(address);
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}

/** True for an http address of this very machine, where local test tools listen. */
export function isLoopbackUrl(address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
