import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { root } from '../../../bot/root.ts';
import { readInterruption } from '../../../dialogs/interruptions.ts';
import { wordsFor } from '../../../dialogs/locales/index.ts';
import { isOneOf } from '../../../dialogs/sameWords.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const address = z.url({ protocol: /^https$/ }).max(2048);
const command = z.strictObject({ title: text(32), description: text(128) });

/** What the schema of Teams asks of a manifest like ours, version 1.17. */
const manifestSchema = z.strictObject({
  $schema: z.literal(
    'https://developer.microsoft.com/en-us/json-schemas/teams/v1.17/MicrosoftTeams.schema.json',
  ),
  manifestVersion: z.literal('1.17'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.guid(),
  developer: z.strictObject({
    name: text(32),
    websiteUrl: address,
    privacyUrl: address,
    termsOfUseUrl: address,
  }),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.literal('en'),
    additionalLanguages: z.array(
      z.strictObject({ languageTag: z.string().regex(/^[a-z]{2}(-[a-z]{2})?$/), file: text(2048) }),
    ),
  }),
  name: z.strictObject({ short: text(30), full: text(100) }),
  description: z.strictObject({ short: text(80), full: text(4000) }),
  icons: z.strictObject({ color: text(2048), outline: text(2048) }),
  accentColor: z.string().regex(/^#[\dA-F]{6}$/),
  bots: z.tuple([
    z.strictObject({
      botId: z.guid(),
      scopes: z.tuple([z.literal('personal')]),
      supportsFiles: z.literal(false),
      isNotificationOnly: z.literal(false),
      commandLists: z.tuple([
        z.strictObject({ scopes: z.tuple([z.literal('personal')]), commands: z.array(command).max(10) }),
      ]),
    }),
  ]),
  composeExtensions: z.tuple([
    z.strictObject({
      botId: z.guid(),
      commands: z.tuple([
        z.strictObject({
          id: text(64),
          type: z.literal('query'),
          title: text(32),
          description: text(128),
          initialRun: z.boolean(),
          parameters: z.tuple([z.strictObject({ name: text(64), title: text(32), description: text(128) })]),
        }),
      ]),
    }),
  ]),
  permissions: z.tuple([z.literal('identity')]),
  validDomains: z.array(text(2048)).max(16),
});

const translationSchema = z.record(z.string(), z.string()).superRefine((words, context) => {
  const limits: readonly (readonly [RegExp, number])[] = [
    [/^\$schema$/, 2048],
    [/^name\.short$/, 30],
    [/^name\.full$/, 100],
    [/^description\.short$/, 80],
    [/^description\.full$/, 4000],
    [
      /^(bots\[0\]\.commandLists\[0\]|composeExtensions\[0\])\.commands\[\d\](\.parameters\[\d\])?\.title$/,
      32,
    ],
    [
      /^(bots\[0\]\.commandLists\[0\]|composeExtensions\[0\])\.commands\[\d\](\.parameters\[\d\])?\.description$/,
      128,
    ],
  ];
  for (const [key, value] of Object.entries(words)) {
    const most = limits.find(([pattern]) => pattern.test(key))?.[1] ?? 0;
    if (value.length === 0 || value.length > most) context.addIssue(`${key} has ${value.length} characters`);
  }
});

const settings = {
  BOT_APP_ID: '6a1d4f4e-9c0b-4a55-8d9e-2f6f1f0a7b11',
  BOT_APP_PASSWORD: 'not-in-the-package',
  BOT_APP_TENANT: 'c0a70500-0000-4000-8000-000000000001',
  ALLOWED_TENANTS: 'c0a70500-0000-4000-8000-000000000001',
  PUBLIC_URL: 'https://desk.contoso.example',
  SMTP_URL: 'smtp://mail.contoso.example',
  MAIL_FROM: 'desk@contoso.example',
  DESK_NAME: 'The Contoso and Fabrikam Support Desk for Everybody',
};

describe('npm run teams:package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teams-package-'));
  const file = join(folder, 'app.zip');
  const run = (environment: Record<string, string>) =>
    promisify(execFile)(process.execPath, ['--import=tsx', join(root, 'bot/cli/teamsPackage.ts'), file], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', ...environment },
    });
  let files: Readonly<Record<string, Uint8Array>> = {};
  const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));

  before(async () => {
    const { stdout } = await run(settings);
    expect(stdout).to.contain(file);
    files = unzipSync(readFileSync(file));
  });

  it('writes a manifest that Teams takes', () => {
    const manifest = manifestSchema.parse(json('manifest.json'));
    expect(manifest.id).to.equal(settings.BOT_APP_ID);
    expect(manifest.bots[0].botId).to.equal(settings.BOT_APP_ID);
    expect(manifest.validDomains).to.deep.equal(['desk.contoso.example']);
    expect(manifest.name.short).to.not.equal(manifest.name.full);
    expect(manifest.version).to.equal(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });

  it('puts the icons in their sizes beside it', () => {
    const { icons } = manifestSchema.parse(json('manifest.json'));
    const size = (name: string) => {
      const png = Buffer.from(files[name] ?? []);
      expect(png.subarray(0, 8).toString('hex')).to.equal('89504e470d0a1a0a');
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    expect(size(icons.color)).to.deep.equal([192, 192]);
    expect(size(icons.outline)).to.deep.equal([32, 32]);
  });

  it('translates everything people read into Hungarian and Chinese', () => {
    const { localizationInfo } = manifestSchema.parse(json('manifest.json'));
    expect(localizationInfo.additionalLanguages).to.deep.equal([
      { languageTag: 'hu', file: 'hu.json' },
      { languageTag: 'zh-cn', file: 'zh-cn.json' },
    ]);
    const [hungarian, chinese] = localizationInfo.additionalLanguages.map((each) =>
      translationSchema.parse(json(each.file)),
    );
    expect(Object.keys(hungarian ?? {})).to.deep.equal(Object.keys(chinese ?? {}));
    expect(Object.keys(hungarian ?? {})).to.have.length(17);
    expect(chinese?.['description.full']).to.match(/\p{Script=Han}/u);
    expect(hungarian?.['description.full']).to.contain('tudásbázis');
  });

  it('offers only commands that the bot understands, in every language', () => {
    const { bots } = manifestSchema.parse(json('manifest.json'));
    const titles = [
      ...bots[0].commandLists[0].commands.map(({ title }) => title),
      ...['hu.json', 'zh-cn.json'].flatMap((name) =>
        Object.entries(json(name)).flatMap(([key, value]) =>
          /^bots.*title$/.test(key) ? [String(value)] : [],
        ),
      ),
    ];
    expect(titles).to.have.length(12);
    for (const title of titles) {
      const isUnderstood = readInterruption(title) !== null || isOneOf(title, wordsFor('tickets'));
      expect(isUnderstood, title).to.equal(true);
    }
  });

  it('holds nothing else, and no secret', () => {
    expect(Object.keys(files).sort()).to.deep.equal([
      'color.png',
      'hu.json',
      'manifest.json',
      'outline.png',
      'zh-cn.json',
    ]);
    expect(readFileSync(file).includes(settings.BOT_APP_PASSWORD)).to.equal(false);
  });

  it('says everything that is missing, and what to do', async () => {
    const failure = await run({}).then(
      () => null,
      (error) => error,
    );
    expect(failure?.code).to.equal(1);
    expect(failure?.stderr).to.contain(
      'BOT_APP_ID is not set. Set it to the Microsoft App ID of your Azure Bot.',
    );
    expect(failure?.stderr).to.contain('PUBLIC_URL is not an https address.');
    expect(failure?.stderr).to.not.contain('    at ');
  });
});
