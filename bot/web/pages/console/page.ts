import type { Language } from '../../../../knowledge/language.ts';

export interface ConsolePageOptions {
  readonly deskName: string;
  readonly signInPath: string | null;
  readonly language: Language;
  readonly nonce: string;
}

export function consolePage(_options: ConsolePageOptions): string {
  return '<!doctype html>';
}
