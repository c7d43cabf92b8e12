import type { Queryable } from './database.ts';

/** The settings of PostgreSQL that decide whether a commit survives a crash, as `current_setting` gives them. */
interface DurabilitySettings {
  readonly fsync: string;
  readonly full_page_writes: string;
  readonly synchronous_commit: string;
}

/** Why a server must not be trusted with what people say, in a sentence for whoever runs it; null when it may. */
export function explainDataLoss(settings: DurabilitySettings): string | null {
  const off = (['fsync', 'full_page_writes', 'synchronous_commit'] as const).filter(
    (name) => settings[name] === 'off',
  );
  if (off.length === 0) return null;
  return (
    `The database server has ${off.join(' and ')} turned off and would lose messages in a crash. ` +
    'Turn it on (remove it from postgresql.conf, or ALTER SYSTEM RESET and ALTER ROLE … RESET), then start again.'
  );
}

/** Refuses a server, ours or the one of DATABASE_URL, that does not keep in a crash what it has acknowledged. */
export async function checkDurability(db: Queryable): Promise<void> {
  const [settings] = await db.query<{ [Name in keyof DurabilitySettings]: string }>(
    `select current_setting('fsync') as fsync,
            current_setting('full_page_writes') as full_page_writes,
            current_setting('synchronous_commit') as synchronous_commit`,
  );
  const problem = settings ? explainDataLoss(settings) : null;
  if (problem) throw new Error(problem);
}
