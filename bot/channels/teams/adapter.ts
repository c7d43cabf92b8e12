import { CloudAdapter } from 'botbuilder';
import {
  AuthenticationConfiguration,
  BotFrameworkAuthenticationFactory,
  type MicrosoftAppCredentials,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import type { AzureCloud } from './azureCloud.ts';

export interface BotRegistration {
  readonly appId: string;
  readonly password: string;
  /** Null for a multi-tenant registration. */
  readonly tenantId: string | null;
}

export interface AzureChannel {
  /** Checks who calls; what the bot says leaves through the outbox. */
  readonly adapter: CloudAdapter;
  /** A token for calling the channel back, kept until shortly before it ends; null without a registration. */
  getToken(): Promise<string | null>;
}

/** The SDK's side of the Azure channels in one cloud; without a registration it authenticates nobody. */
export function createAzureChannel(cloud: AzureCloud, registration: BotRegistration | null): AzureChannel {
  const { appId = '', password = '', tenantId = null } = registration ?? {};
  const credentials = new PasswordServiceClientCredentialFactory(appId, password, tenantId ?? '');
  const loginUrl = `${cloud.loginUrl}${tenantId ?? 'botframework.com'}`;
  const authentication = BotFrameworkAuthenticationFactory.create(
    '',
    true,
    loginUrl,
    cloud.scope,
    cloud.tokenIssuer,
    cloud.oAuthUrl,
    cloud.channelMetadataUrl,
    cloud.emulatorMetadataUrl,
    '',
    credentials,
    new AuthenticationConfiguration(),
  );
  return {
    adapter: new CloudAdapter(authentication),
    async getToken() {
      if (!registration) return null;
      const { appId } = registration;
      const client = await credentials.createCredentials(appId, cloud.scope, loginUrl, true);
      return (client as MicrosoftAppCredentials).getToken();
    },
  };
}
