import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type ManifestOptions, manifestTranslations, teamsManifest } from './manifest.ts';

/** The app package that is uploaded to Teams: manifest, its translations and the two icons of `iconFolder`, as a zip. */
export function teamsAppPackage(options: ManifestOptions, iconFolder: string): Uint8Array {
  const json = (content: object) => strToU8(`${JSON.stringify(content, null, 2)}\n`);
  const manifest = teamsManifest(options);
  const icons = Object.values(manifest.icons).map(
    (name) => [name, readFileSync(join(iconFolder, name))] as const,
  );
  return zipSync({
    'manifest.json': json(manifest),
    ...Object.fromEntries([...manifestTranslations(options)].map(([name, content]) => [name, json(content)])),
    ...Object.fromEntries(icons),
  });
}
