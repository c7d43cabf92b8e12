import { type AzureChannel, createAzureChannel } from './channels/teams/adapter.ts';
import { azureClouds, isLoopbackUrl, isServiceUrl } from './channels/teams/azureCloud.ts';
import type { GuardRules } from './channels/teams/guard.ts';
import type { Config } from './config.ts';

/** The Azure side as the settings describe it. */
export interface Azure extends AzureChannel {
  /** Null without an app id: then only local test tools may write. */
  readonly rules: GuardRules | null;
  /** Whether the bot may call this address, and so show its token there. */
  readonly mayCall: (address: string) => boolean;
}

export function createAzure(config: Config): Azure {
  const cloud = azureClouds[config.BOT_CLOUD];
  const { BOT_APP_ID: appId, BOT_APP_PASSWORD: password, BOT_APP_TENANT: tenantId = null } = config;
  const registration = appId && password ? { appId, password, tenantId } : null;
  return {
    ...createAzureChannel(cloud, registration),
    mayCall: registration ? (address) => isServiceUrl(address, cloud.serviceHosts) : isLoopbackUrl,
    rules: registration && {
      appId: registration.appId,
      issuer: cloud.tokenIssuer,
      channels: ['msteams'],
      serviceHosts: cloud.serviceHosts,
      tenants: config.ALLOWED_TENANTS.map((tenant) => tenant.toLowerCase()),
    },
  };
}
