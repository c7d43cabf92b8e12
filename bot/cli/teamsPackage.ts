import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { teamsManifest } from '../channels/teams/manifest.ts';
import { ConfigError, loadConfig } from '../config.ts';
import { root } from '../root.ts';

/** `npm run teams:package [-- FILE]`: the app package to upload in the Teams admin center, built from the settings. */
function main(): void {
  const config = loadConfig();
  if (!config.BOT_APP_ID || !config.publicUrl.startsWith('https://')) {
    throw new ConfigError(['A Teams package needs BOT_APP_ID and an https PUBLIC_URL. Set both in .env.']);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = teamsManifest({
    appId: config.BOT_APP_ID,
    version,
    deskName: config.DESK_NAME,
    publicUrl: config.publicUrl,
  });
  const icon = (name: string) => readFileSync(join(root, 'bot', 'channels', 'teams', 'icons', name));
  const file = resolve(process.argv[2] ?? 'teams-app.zip');
  const zip = zipSync({
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': icon('color.png'),
    'outline.png': icon('outline.png'),
  });
  writeFileSync(file, zip);
  console.log(`Wrote ${file}. Upload it in the Teams admin center under Teams apps > Manage apps.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
