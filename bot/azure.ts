import { createAccessToken } from './channels/teams/accessToken.ts';
import { createGuardedAdapter, type RunTurn } from './channels/teams/adapter.ts';
import { type AzureCloud, azureClouds, isLoopbackUrl } from './channels/teams/azureCloud.ts';
import { createPictures, type FetchPicture } from './channels/teams/pictures.ts';
import { createSender, type Send } from './channels/teams/sender.ts';
import { createSigningKeys } from './channels/teams/signingKeys.ts';
import type { Entrance } from './channels/teams/teamsRoutes.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { isThisMachine } from './thisMachine.ts';

/** The Azure side as the settings describe it. */
export interface Azure {
  readonly entrance: Entrance;
  readonly run: RunTurn;
  readonly send: Send;
  readonly fetchPicture: FetchPicture;
  /** Fetches what the first message would otherwise wait for. */
  warm(): Promise<void>;
}

/** What the Azure side is built from. */
export interface AzureOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  /** Another cloud than the settings name: one that a test plays. */
  readonly azureCloud?: AzureCloud;
}

/** Builds the guarded way in and the way out; without an app id, one for programs on this machine only. */
export function createAzure({ config, clock, log, azureCloud }: AzureOptions): Azure {
  const cloud = azureCloud ?? azureClouds[config.BOT_CLOUD];
  const run = createGuardedAdapter();
  const { BOT_APP_ID: appId, BOT_APP_PASSWORD: password, BOT_APP_TENANT: tenantId = null } = config;
  if (!appId || !password) {
    const outgoing = { token: null, mayCall: isLoopbackUrl };
    const isOpen = isThisMachine(new URL(config.publicUrl).hostname);
    return {
      entrance: { kind: isOpen ? 'local' : 'closed' },
      run,
      send: createSender(outgoing),
      fetchPicture: createPictures(outgoing),
      warm: async () => {},
    };
  }
  const registration = {
    appId,
    password,
    tenantId: config.BOT_APP_TYPE === 'SingleTenant' ? tenantId : null,
  };
  const outgoing = {
    token: createAccessToken({ cloud, registration, clock }),
    mayCall: cloud.isServiceUrl,
  };
  const keys = createSigningKeys({ metadataUrl: cloud.metadataUrl, clock, log });
  const rules = {
    appId,
    issuer: cloud.tokenIssuer,
    channels: ['msteams'],
    isServiceUrl: cloud.isServiceUrl,
    tenants: config.ALLOWED_TENANTS.map((tenant) => tenant.toLowerCase()),
  };
  return {
    entrance: { kind: 'guarded', rules, keys },
    run,
    send: createSender(outgoing),
    fetchPicture: createPictures(outgoing),
    warm: () => keys.warm(),
  };
}
