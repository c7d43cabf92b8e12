import { type Language, languages } from '../../../knowledge/language.ts';
import { type ManifestWords, manifestWords } from './manifestWords.ts';

/** What the app's manifest says of this desk. */
export interface ManifestOptions {
  readonly appId: string;
  /** Like `1.2.0`; Teams takes an update only when it is higher. */
  readonly version: string;
  readonly deskName: string;
  /** Where people reach the desk, https. */
  readonly publicUrl: string;
}

const schemas = 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.17';
const defaultLanguage: Language = 'en';

/** How Teams calls our languages; traditional Chinese is another one. */
const teamsTags = { en: 'en', hu: 'hu', zh: 'zh-cn' } as const satisfies Record<Language, string>;

const additional = languages.filter((language) => language !== defaultLanguage);
const fileOf = (language: Language) => `${teamsTags[language]}.json`;

/** The Teams app manifest of this desk: a bot for one person alone, and a search of the knowledge base. */
export function teamsManifest({ appId, version, deskName, publicUrl }: ManifestOptions) {
  const words = manifestWords[defaultLanguage];
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.17',
    version,
    id: appId,
    developer: {
      name: short(deskName, 32),
      websiteUrl: publicUrl,
      privacyUrl: publicUrl,
      termsOfUseUrl: publicUrl,
    },
    localizationInfo: {
      defaultLanguageTag: teamsTags[defaultLanguage],
      additionalLanguages: additional.map((language) => ({
        languageTag: teamsTags[language],
        file: fileOf(language),
      })),
    },
    name: names(deskName),
    description: { short: words.short, full: words.full },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0F5F8F',
    bots: [
      {
        botId: appId,
        scopes: ['personal'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal'], commands: words.commands }],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: 'search',
            type: 'query',
            title: words.search.title,
            description: words.search.description,
            initialRun: true,
            parameters: [
              {
                name: 'query',
                title: words.search.parameter,
                description: words.search.parameterDescription,
              },
            ],
          },
        ],
      },
    ],
    permissions: ['identity'],
    validDomains: [new URL(publicUrl).hostname],
  };
}

/** The files of the other languages, by the name the manifest gives them. */
export function manifestTranslations({
  deskName,
}: Pick<ManifestOptions, 'deskName'>): ReadonlyMap<string, object> {
  return new Map(
    additional.map((language) => [fileOf(language), translation(manifestWords[language], deskName)]),
  );
}

function translation({ short, full, commands, search }: ManifestWords, deskName: string): object {
  const name = names(deskName);
  const command = 'composeExtensions[0].commands[0]';
  return {
    $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name.short,
    'name.full': name.full,
    'description.short': short,
    'description.full': full,
    ...Object.fromEntries(
      commands.flatMap(({ title, description }, index) => [
        [`bots[0].commandLists[0].commands[${index}].title`, title],
        [`bots[0].commandLists[0].commands[${index}].description`, description],
      ]),
    ),
    [`${command}.title`]: search.title,
    [`${command}.description`]: search.description,
    [`${command}.parameters[0].title`]: search.parameter,
    [`${command}.parameters[0].description`]: search.parameterDescription,
  };
}

/** Teams wants the two names to differ. */
function names(deskName: string): { readonly short: string; readonly full: string } {
  return { short: short(deskName, 30), full: short(`${deskName} – Microsoft 365`, 100) };
}

/** Teams counts characters and refuses a manifest that has too many. */
function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
