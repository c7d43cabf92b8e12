/** What a command says at its end, and whether it did what was asked. */
export interface CommandResult {
  readonly isDone: boolean;
  /** Empty when there is nothing more to say. */
  readonly text: string;
}
