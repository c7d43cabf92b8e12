import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { ConfigError, readConfig } from '../../bot/config.ts';
import { root } from '../../bot/root.ts';

const appId = '6a1d4f4e-9c0b-4a55-8d9e-2f6f1f0a7b11';
const teams = {
  BOT_APP_ID: appId,
  BOT_APP_PASSWORD: 'kept-in-the-vault',
  BOT_APP_TENANT: appId,
  ALLOWED_TENANTS: appId,
};

/** What the operator reads when these settings are wrong; empty when they are fine. */
function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

describe('config', () => {
  it('needs no setting at all to serve this machine', () => {
    const config = readConfig({});
    expect(config.isLocal).to.equal(true);
    expect(config.publicUrl).to.equal('http://127.0.0.1:3978');
    expect(config.dataFolder).to.equal(join(root, 'data'));
  });

  it('is for this machine only under each of its names', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]'])
      expect(readConfig({ PUBLIC_URL: `http://${name}:3978` }).isLocal, name).to.equal(true);
    expect(readConfig({ HOST: '::1' }).isLocal).to.equal(true);
  });

  it('counts an empty value as not set', () => {
    expect(readConfig({ PORT: '', SMTP_URL: '  ' }).PORT).to.equal(3978);
  });

  it('lists every fault at once', () => {
    const faults = faultsOf({ PORT: 'high', DEFAULT_LOCALE: 'de', TOKEN_LIFETIME_SECONDS: '60' });
    expect(faults).to.contain('PORT is not a whole number.');
    expect(faults).to.contain('DEFAULT_LOCALE is none of: en, hu, zh.').and.contain('TOKEN_LIFETIME_SECONDS');
  });

  it('never repeats a value that may be a secret', () => {
    expect(faultsOf({ DIRECT_LINE_SECRET: 'short-secret' }))
      .to.contain('DIRECT_LINE_SECRET')
      .and.not.contain('short-secret');
    expect(faultsOf({ DATABASE_URL: 'mysql://desk:hunter2@db' }))
      .to.contain('DATABASE_URL')
      .and.not.contain('hunter2');
  });

  it('takes Teams settings that belong together', () => {
    expect(faultsOf(teams)).to.equal('');
  });

  const unsafe: [string, Record<string, string>, string][] = [
    [
      'listens beyond this machine without https',
      { HOST: '0.0.0.0', SMTP_URL: 'smtp://mail.contoso.example', MAIL_FROM: 'desk@contoso.example' },
      'PUBLIC_URL',
    ],
    [
      'listens beyond this machine with http',
      { HOST: '0.0.0.0', PUBLIC_URL: 'http://desk.contoso.example' },
      'https',
    ],
    [
      'listens beyond this machine without mail',
      { HOST: '0.0.0.0', PUBLIC_URL: 'https://desk.contoso.example' },
      'SMTP_URL',
    ],
    [
      'is reached through a proxy on this machine without mail',
      { PUBLIC_URL: 'https://desk.contoso.example' },
      'SMTP_URL',
    ],
    ['mails without a sender', { SMTP_URL: 'smtp://mail.contoso.example' }, 'MAIL_FROM'],
    ['has an app id without a password', { ...teams, BOT_APP_PASSWORD: '' }, 'BOT_APP_PASSWORD'],
    ['lets every tenant write', { ...teams, ALLOWED_TENANTS: '' }, 'ALLOWED_TENANTS'],
    ['has a single-tenant bot without its tenant', { ...teams, BOT_APP_TENANT: '' }, 'BOT_APP_TENANT'],
    ['has a password without an app id', { BOT_APP_PASSWORD: 'x' }, 'BOT_APP_ID'],
  ];
  for (const [what, environment, named] of unsafe) {
    it(`refuses to start when it ${what}`, () => {
      expect(faultsOf(environment)).to.contain(named);
    });
  }

  it('has every setting in .env.example, with the default it really has', () => {
    const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n');
    const example = Object.fromEntries(
      lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split(/=(.*)/s)),
    );
    const { dataFolder, articlesFolder, publicUrl, isLocal, defaultCloud, PATH, ...defaults } = readConfig(
      {},
    );
    const written = readConfig(example);
    for (const [name, value] of Object.entries(defaults))
      expect(written[name as keyof typeof written]).to.deep.equal(value);
    const known = Object.keys(defaults);
    const optional = [
      'PUBLIC_URL',
      'DATABASE_URL',
      'ARTICLES_DIR',
      'DIRECT_LINE_SECRET',
      'SMTP_URL',
      'MAIL_FROM',
      'BOT_APP_ID',
      'BOT_APP_PASSWORD',
      'BOT_APP_TENANT',
    ];
    expect(Object.keys(example).sort()).to.deep.equal([...known, ...optional].sort());
  });
});
