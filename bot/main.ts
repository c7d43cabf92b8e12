import { createApp } from './app.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { explain } from './explain.ts';
import { prepareFirstStart } from './firstStart.ts';
import { createSmtpMailer } from './identity/smtpMailer.ts';
import { createLog } from './log.ts';
import { openStore } from './openStore.ts';
import { createAgentStore } from './store/agentStore.ts';
import { createMailbox } from './store/mailbox.ts';

const reloadArticles = '--reload-articles';

/** Starts the product, says where it is, and stops it cleanly on Ctrl-C or SIGTERM. */
async function main(): Promise<void> {
  const [unknown] = process.argv.slice(2).filter((word) => word !== reloadArticles);
  if (unknown !== undefined)
    throw new Error(`${unknown} is no option. Settings are environment variables; .env.example lists them.`);
  const config = loadConfig();
  const log = createLog({ format: config.LOG_FORMAT });
  const clock = () => new Date();
  const store = await openStore(config, log);
  const agents = createAgentStore(store.db);
  if (store.embedded && config.SAMPLES) await prepareFirstStart(store.db, agents, clock());
  const { SMTP_URL: url, MAIL_FROM: from = '' } = config;
  const mailbox = createMailbox(store.db, clock);
  const mailer = url ? createSmtpMailer({ url, from }) : mailbox;
  const app = await createApp({
    config,
    store,
    mailer,
    mailbox: url ? null : mailbox,
    clock,
    log,
    isEditing: process.argv.includes(reloadArticles),
  }).catch(async (error) => {
    await store.close();
    throw error;
  });

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await app.close();
    mailer.close();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

  await app.listen().catch(async (error) => {
    await stop();
    throw explained(error, config);
  });
  const [agent] = await agents.list();
  const link = config.isLocal && agent ? await agents.createLink(agent.id, clock()) : null;
  for (const line of welcome(config, link)) console.log(line);
}

/** What to do when the address cannot be listened on; any other error as it is. */
function explained(error: unknown, { HOST, PORT }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new ConfigError([`PORT ${PORT} is in use by another program. End that one, or set another PORT.`]);
  if (code === 'EACCES')
    return new ConfigError([`PORT ${PORT} is not open to this user. Set one above 1023.`]);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigError([`HOST ${HOST} is not an address of this machine.`]);
  return error;
}

/** What the operator needs to see: where the pages are. The link signs in once, as with Jupyter. */
function welcome(config: Config, link: string | null): readonly string[] {
  const { publicUrl } = config;
  return [
    `${config.DESK_NAME} is open. Ctrl-C stops it.`,
    `  Chat:     ${publicUrl}/`,
    `  Console:  ${publicUrl}/console${link ? `?token=${link}   (signs in once)` : ''}`,
    ...(config.SMTP_URL ? [] : [`  Mailbox:  ${publicUrl}/mailbox   (sign-in codes)`]),
  ];
}

// Whoever read the log may go away; the desk stays.
process.stdout.on('error', () => {});

main().catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});
