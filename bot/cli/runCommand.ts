import { explain } from '../explain.ts';
import { asksForHelp } from './asksForHelp.ts';
import type { CommandResult } from './commandResult.ts';
import { UsageError } from './usageError.ts';

/**
 * Runs the command that the process was started for, prints what it says, and sets the exit code: 0 done, 1 not done,
 * 2 not understood. Asked for help, it prints the usage.
 */
export async function runCommand(
  usage: string,
  work: (args: string[]) => Promise<CommandResult> | CommandResult,
): Promise<void> {
  // Whoever read the output, such as `head`, has seen enough.
  process.stdout.on('error', () => process.exit());
  if (asksForHelp(process.argv.slice(2))) return console.log(usage);
  try {
    const { isDone, text } = await work(process.argv.slice(2));
    if (text !== '') (isDone ? console.log : console.error)(text);
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    const said = whyMisunderstood(error, usage);
    console.error(said ?? explain(error));
    process.exitCode = said === null ? 1 : 2;
  }
}

/** Null for an error that has nothing to do with the command line. */
function whyMisunderstood(error: unknown, usage: string): string | null {
  if (error instanceof UsageError) return error.message || `${usage}${namedIn(process.argv.slice(2))}`;
  const isOption =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isOption ? `${error.message.split('. ')[0]}.\n\n${usage}` : null;
}

/** What was typed, below the usage that it does not fit. */
function namedIn(args: readonly string[]): string {
  return args.length === 0 ? '' : `\nThis is not one of them: ${args.join(' ')}`;
}
