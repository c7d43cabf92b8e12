import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { teamsAppPackage } from '../channels/teams/appPackage.ts';
import type { ManifestOptions } from '../channels/teams/manifest.ts';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { root } from '../root.ts';

const packageFile = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not three numbers such as 1.2.0'),
});

/** `npm run teams:package [-- FILE]`: the app package to upload in the Teams admin center, built from the settings. */
function main(): void {
  const { version } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const options = manifestOptions(loadConfig(), version);
  const file = resolve(process.argv[2] ?? 'teams-app.zip');
  writeFileSync(file, teamsAppPackage(options, join(root, 'bot', 'channels', 'teams', 'icons')));
  console.log(
    `Wrote ${file}, version ${version}. Upload it in the Teams admin center: Teams apps > Manage apps > Upload new app.`,
  );
}

/** What the manifest needs of the settings; throws ConfigError with everything that is missing. */
function manifestOptions(config: Config, version: string): ManifestOptions {
  const { BOT_APP_ID: appId = '', DESK_NAME: deskName, publicUrl } = config;
  const faults = [
    ...(appId ? [] : ['BOT_APP_ID is not set. Set it to the Microsoft App ID of your Azure Bot.']),
    ...(publicUrl.startsWith('https://')
      ? []
      : [
          'PUBLIC_URL is not an https address. Set it to the address people use, e.g. https://desk.contoso.example.',
        ]),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return { appId, version, deskName, publicUrl };
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
