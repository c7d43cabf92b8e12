/** Whether somebody wants to know how a command is used: `help`, `--help` or `-h`. */
export function asksForHelp(args: readonly string[]): boolean {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  return (args.length === 1 && args[0] === 'help') || options.includes('--help') || options.includes('-h');
}
