/** The processor time that this process spends on some work, in milliseconds; other processes do not count. */
export function cpuTimeOf(work: () => unknown): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1_000;
}
