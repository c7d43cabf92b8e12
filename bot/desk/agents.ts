/** Somebody who may work at the desk. */
export interface DeskAgent {
  readonly id: string;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  /** May let articles go live that they wrote themselves. */
  readonly mayApprove: boolean;
}

/** A session just begun; the token is known to nobody else and cannot be had again. */
export interface NewSession {
  readonly token: string;
  readonly csrfToken: string;
  readonly expiresAt: Date;
}

/** An agent who is signed in. */
export interface AgentSession {
  readonly agent: DeskAgent;
  /** What the page sends back with everything that changes something. */
  readonly csrfToken: string;
  readonly expiresAt: Date;
}

/** The people at the desk and how long they are signed in. Of tokens only hashes are kept. */
export interface AgentStore {
  /** Adds an agent; one removed before comes back, under the new name and permission. */
  add(
    agent: { readonly name: string; readonly email: string; readonly mayApprove?: boolean },
    now: Date,
  ): Promise<DeskAgent | 'exists'>;
  /** Those who may work, by name. */
  list(): Promise<readonly DeskAgent[]>;
  /** Nobody with this address may work any more: sessions and links end at once. */
  remove(email: string, now: Date): Promise<DeskAgent | 'unknown'>;
  findByEmail(email: string): Promise<DeskAgent | null>;
  /** Numbers of the tickets an agent works on, with the claim they are under. */
  activeTickets(
    agentId: string,
  ): Promise<readonly { readonly number: number; readonly claimNumber: number }[]>;
  /** Signs an agent in for twelve hours. */
  createSession(agentId: string, now: Date): Promise<NewSession>;
  /** The running session of a token; null when it is over, was ended, or its agent may not work any more. */
  findSession(token: string, now: Date): Promise<AgentSession | null>;
  endSession(token: string, now: Date): Promise<void>;
  /** A token that signs an agent in once, within the day, from a link. */
  createLink(agentId: string, now: Date): Promise<string>;
  /** Signs in with the token of a link; null when it was used, is too old, or never existed. */
  useLink(token: string, now: Date): Promise<NewSession | null>;
}
