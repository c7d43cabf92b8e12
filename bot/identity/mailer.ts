/** One plain-text mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail: over SMTP, or into the local mailbox. */
export interface Mailer {
  /** Resolves when the mail was taken; throws when it was not. */
  send(mail: Mail): Promise<void>;
  /** Ends open connections. */
  close(): void;
}
