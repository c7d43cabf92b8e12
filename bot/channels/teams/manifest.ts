export interface ManifestOptions {
  readonly appId: string;
  readonly version: string;
  readonly deskName: string;
  /** Where people reach the desk, https. */
  readonly publicUrl: string;
}

/** The Teams app manifest of this desk: a personal bot and a search of the knowledge base, in three languages. */
export function teamsManifest({ appId, version, deskName, publicUrl }: ManifestOptions) {
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.17/MicrosoftTeams.schema.json',
    manifestVersion: '1.17',
    version,
    id: appId,
    developer: {
      name: short(deskName, 32),
      websiteUrl: publicUrl,
      privacyUrl: publicUrl,
      termsOfUseUrl: publicUrl,
    },
    name: { short: short(deskName, 30), full: short(deskName, 100) },
    description: {
      short: 'Help for administrators of Microsoft 365',
      full: 'Ask about Microsoft 365 or Office 365 operated by 21Vianet in English, Hungarian or Chinese. The desk answers from its knowledge base, opens a ticket when that does not help, and lets you talk with a person in the same chat. It is run by your support provider, not by Microsoft.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0F5F8F',
    bots: [{ botId: appId, scopes: ['personal'], supportsFiles: false, isNotificationOnly: false }],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: 'search',
            type: 'query',
            title: 'Search knowledge',
            description: 'Find a question the desk has an answer to',
            initialRun: true,
            parameters: [{ name: 'query', title: 'Question', description: 'Words of your question' }],
          },
        ],
      },
    ],
    permissions: ['identity'],
    validDomains: [new URL(publicUrl).hostname],
  };
}

/** Teams counts characters and refuses a manifest that has too many. */
function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
