/** A command line that cannot be carried out: the message says what is wrong and how to mend it; empty = see the usage. */
export class UsageError extends Error {
  constructor(message = '') {
    super(message);
    this.name = 'UsageError';
  }
}
