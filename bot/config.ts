import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Cloud, clouds } from '../knowledge/cloud.ts';
import { languages } from '../knowledge/language.ts';
import { root } from './root.ts';
import { isThisMachine } from './thisMachine.ts';

const flagOff = new Set(['', '0', 'false', 'no', 'off']);
const seconds = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const perMinute = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const list = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));
const guid = z.guid('is not a GUID such as 00000000-0000-0000-0000-000000000000');

/** Every setting there is; .env.example lists them in the same order. An empty value counts as not set. */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'does not start with postgres://')
    .optional(),
  /** The system's own, where the programs of PostgreSQL are looked for besides the usual places. */
  PATH: z.string().default(''),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(1000).default(10),
  LOG_FORMAT: z.enum(['text', 'json']).default('text'),

  DESK_NAME: z.string().max(60).default('Contoso Support Desk'),
  DEFAULT_LOCALE: z.enum(languages).default('en'),
  DEFAULT_CLOUD: z.enum([...clouds, 'ask']).default('ask'),
  ARTICLES_DIR: z.string().optional(),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).default(365),

  DIRECT_LINE_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  TOKEN_LIFETIME_SECONDS: seconds(3600).pipe(
    z.number().min(1200, 'is below 1200: clients refresh every 15 minutes'),
  ),
  TRUSTED_ORIGINS: list.pipe(
    z.array(z.url({ error: 'holds something that is not an origin such as https://www.contoso.example' })),
  ),
  CHATS_PER_MINUTE: perMinute(20),
  MESSAGES_PER_MINUTE: perMinute(60),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),

  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'does not start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().optional(),

  BOT_APP_ID: guid.optional(),
  BOT_APP_PASSWORD: z.string().optional(),
  BOT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant']).default('SingleTenant'),
  BOT_APP_TENANT: guid.optional(),
  BOT_CLOUD: z.enum(['public', 'china']).default('public'),
  ALLOWED_TENANTS: list.pipe(z.array(guid)),

  SAMPLES: z
    .string()
    .default('true')
    .transform((text) => !flagOff.has(text.toLowerCase())),
});

/** The settings, checked and completed. */
export type Config = Readonly<z.output<typeof settings>> & {
  /** DATA_DIR as an absolute path. */
  readonly dataFolder: string;
  /** ARTICLES_DIR as an absolute path; null when there is none. */
  readonly articlesFolder: string | null;
  /** Where people reach this server: PUBLIC_URL, or the address it listens on; without a slash at the end. */
  readonly publicUrl: string;
  /** The cloud of people whose organization is not known; null = ask them. */
  readonly defaultCloud: Cloud | null;
  /** True when nobody beyond this machine can reach the server, directly or through a proxy at PUBLIC_URL. */
  readonly isLocal: boolean;
};

/** The settings are wrong; the message lists every fault with what to do, and no value of a secret. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`The settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * The checked settings of an environment. The only place that knows their names.
 *
 * Throws ConfigError with all faults at once, unsafe combinations among them.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = settings.safeParse(given, { error: whatIsWrong });
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`));
  }
  const config = complete(parsed.data);
  const faults = unsafe(config);
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** The settings of this process, with those of a `.env` file in the product's folder beneath them. */
export function loadConfig(): Config {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return readConfig(process.env);
}

/** The faults that several settings can have; what only one can have is said beside it. */
function whatIsWrong(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return 'is not a whole number';
  if (issue.code === 'invalid_value') return `is none of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`;
  if (issue.code !== 'too_big') return undefined;
  const unit = issue.origin === 'string' ? ' characters' : '';
  return `must be at most ${issue.maximum}${unit}`;
}

function complete(given: z.output<typeof settings>): Config {
  const host = given.HOST.includes(':') ? `[${given.HOST}]` : given.HOST;
  const publicUrl = (given.PUBLIC_URL ?? `http://${host}:${given.PORT}`).replace(/\/+$/, '');
  return {
    ...given,
    dataFolder: resolve(root, given.DATA_DIR),
    articlesFolder: given.ARTICLES_DIR === undefined ? null : resolve(root, given.ARTICLES_DIR),
    publicUrl,
    defaultCloud: given.DEFAULT_CLOUD === 'ask' ? null : given.DEFAULT_CLOUD,
    isLocal: isThisMachine(given.HOST) && isThisMachine(new URL(publicUrl).hostname),
  };
}

function unsafe(config: Config): string[] {
  const faults: [boolean, string][] = [
    [
      !config.isLocal && !config.PUBLIC_URL?.startsWith('https://'),
      'People beyond this machine can reach it, so PUBLIC_URL must be the https:// address they use. Set it, or set HOST=127.0.0.1 and no PUBLIC_URL.',
    ],
    [
      !config.isLocal && !config.SMTP_URL,
      'People beyond this machine can reach it, so sign-in codes must really be mailed. Set SMTP_URL and MAIL_FROM.',
    ],
    [
      Boolean(config.SMTP_URL) && !config.MAIL_FROM,
      'SMTP_URL is set, but not MAIL_FROM, the sender of the mails. Set it.',
    ],
    [
      Boolean(config.BOT_APP_ID) && !config.BOT_APP_PASSWORD,
      'BOT_APP_ID is set, but not BOT_APP_PASSWORD. Set both to use Teams, or neither.',
    ],
    [
      Boolean(config.BOT_APP_ID) && config.ALLOWED_TENANTS.length === 0,
      'BOT_APP_ID is set, but not ALLOWED_TENANTS: anybody in Teams could write to the bot. List the tenant ids of your customers.',
    ],
    [
      Boolean(config.BOT_APP_ID) && config.BOT_APP_TYPE === 'SingleTenant' && !config.BOT_APP_TENANT,
      'BOT_APP_TYPE is SingleTenant, but BOT_APP_TENANT is not set. Set the tenant id of the bot registration.',
    ],
    [
      !config.BOT_APP_ID && Boolean(config.BOT_APP_PASSWORD),
      'BOT_APP_PASSWORD is set, but not BOT_APP_ID. Set both to use Teams, or neither.',
    ],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}
