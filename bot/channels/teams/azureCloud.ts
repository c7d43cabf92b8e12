import { isThisMachine } from '../../thisMachine.ts';

/** Where the Bot Framework service of a cloud lives, and where it calls from. */
export interface AzureCloud {
  /** Gives out the bot's own tokens; ends with a slash. */
  readonly loginUrl: string;
  /** The tenant that gives them to a multi-tenant registration. */
  readonly sharedTenant: string;
  readonly scope: string;
  /** Signs the tokens of what comes in. */
  readonly tokenIssuer: string;
  /** OpenID metadata of that issuer. */
  readonly metadataUrl: string;
  /** Whether an address belongs to the service: only then may it be called, and shown the bot's token. */
  readonly isServiceUrl: (address: unknown) => boolean;
}

/**
 * The two clouds. Addresses of 21Vianet are those of its bot documentation; the hosts that Teams calls from are those
 * Microsoft's own Teams SDK allows.
 */
export const azureClouds: Readonly<Record<'public' | 'china', AzureCloud>> = {
  public: {
    loginUrl: 'https://login.microsoftonline.com/',
    sharedTenant: 'botframework.com',
    scope: 'https://api.botframework.com',
    tokenIssuer: 'https://api.botframework.com',
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    isServiceUrl: serviceUrlOn([
      'smba.trafficmanager.net',
      'smba.onyx.prod.teams.trafficmanager.net',
      'smba.infra.gcc.teams.microsoft.com',
    ]),
  },
  china: {
    loginUrl: 'https://login.partner.microsoftonline.cn/',
    sharedTenant: 'microsoftservices.partner.onmschina.cn',
    scope: 'https://api.botframework.azure.cn',
    tokenIssuer: 'https://api.botframework.azure.cn',
    metadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    isServiceUrl: serviceUrlOn(['frontend.botapi.msg.infra.teams.microsoftonline.cn']),
  },
};

/** Tells https addresses on the default port of exactly these hosts from all others. */
export function serviceUrlOn(hosts: readonly string[]): (address: unknown) => boolean {
  return (address) => {
    if (typeof address !== 'string' || !URL.canParse(address)) return false;
    const { protocol, port, hostname, username, password } = new URL(address);
    return (
      protocol === 'https:' && port === '' && username === '' && password === '' && hosts.includes(hostname)
    );
  };
}

/** True for an http address of this very machine, where local test tools listen. */
export function isLoopbackUrl(address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && isThisMachine(hostname);
}
