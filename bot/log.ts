/** One JSON line a record on stdout for machines, or a short text line for a person at a terminal. */
export interface Log {
  info(event: string, details?: Details): void;
  warn(event: string, details?: Details): void;
  error(event: string, error: unknown, details?: Details): void;
}

/** Ids and counts only: never message text, names, addresses, tokens or codes. */
type Details = Readonly<Record<string, string | number | boolean | null | undefined>>;

type Level = 'info' | 'warn' | 'error';

interface LogOptions {
  readonly format: 'json' | 'text';
  readonly write?: (line: string) => void;
  readonly now?: () => Date;
}

/** A log that writes each record at once. */
export function createLog({
  format,
  write = (line) => console.log(line),
  now = () => new Date(),
}: LogOptions): Log {
  const put = (level: Level, event: string, details: Details = {}): void => {
    const rest = Object.entries(details).map(([key, value]) => ` ${key}=${value}`);
    const text = `${level === 'info' ? '' : `${level}: `}${event}${rest.join('')}`;
    write(format === 'json' ? JSON.stringify({ at: now().toISOString(), level, event, ...details }) : text);
  };
  return {
    info: (event, details) => put('info', event, details),
    warn: (event, details) => put('warn', event, details),
    error: (event, error, details) => put('error', event, { ...details, ...describe(error) }),
  };
}

function describe(error: unknown): Details {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  return { message: error.message, cause, stack: error.stack };
}
