import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { teamsAppPackage } from '../channels/teams/appPackage.ts';
import type { ManifestOptions } from '../channels/teams/manifest.ts';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { root } from '../root.ts';
import type { CommandResult } from './commandResult.ts';
import { runCommand } from './runCommand.ts';
import { UsageError } from './usageError.ts';
import { writeOutput } from './writeOutput.ts';

const packageFile = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not three numbers such as 1.2.0'),
});

const usage = `The app package to upload in the Teams admin center, built from the settings.

  npm run teams:package [-- FILE]             write it to FILE (teams-app.zip)
`;

function writePackage([name = 'teams-app.zip', ...rest]: readonly string[]): CommandResult {
  if (name.startsWith('-') || rest.length > 0) throw new UsageError();
  const { version } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const options = manifestOptions(loadConfig(), version);
  const file = resolve(name);
  writeOutput(file, teamsAppPackage(options, join(root, 'bot', 'channels', 'teams', 'icons')));
  const upload = 'Upload it in the Teams admin center: Teams apps > Manage apps > Upload new app.';
  return { isDone: true, text: `Wrote ${file}, version ${version}. ${upload}` };
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

await runCommand(usage, writePackage);
