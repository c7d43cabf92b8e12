import { codeWords, hanCodeWords, otherCodes, removedMark } from './secretWords.ts';

const gap = '\\s{0,3}';
const isWords = `(?:${gap}(?:is|was|are|to|az|a|ez|now|my|the|new|új|uj|from you|我的|是|为|為|[:=–-]|：|＝))`;
const digits = '\\d(?:[ -]?\\d){3,7}';
const noCodeBefore = `(?<!(?:${otherCodes})[\\s-]{0,3})`;

const codeThenDigits = new RegExp(
  `${noCodeBefore}(?<![\\p{L}\\d])(${codeWords})(${isWords}{0,3}${gap}["'“„(]?)(${digits})(?!\\.?\\d)`,
  'giu',
);
const codeBeforeSix = new RegExp(
  `${noCodeBefore}(?<![\\p{L}\\d])(${codeWords})(?![\\p{L}\\d])([^\\d\\n]{0,25}[ ,:(])(\\d{3}[ -]?\\d{3})(?!\\d)`,
  'giu',
);
const hanCodeThenDigits = new RegExp(
  `${noCodeBefore}(${hanCodeWords})(${isWords}{0,3}${gap}["“「(]?)(${digits})(?!\\d)`,
  'giu',
);
const digitsThenCode = new RegExp(
  `(?<![\\d+.,/-])(${digits})(?!\\d)(${gap}(?:is|was|a|az|是)?${gap}(?:my|the|your|az|a|我的|这是)?${gap})` +
    `((?:${codeWords})(?![\\p{L}])|${hanCodeWords})`,
  'giu',
);

/** As Office and Windows write results; a code by mail has six digits. */
const resultCode = /^80\d{6}$/;
/** Words that codes of errors have, too. */
const anyCode = /^(?:codes?|k[óo]d|k[óo]dot)$/iu;
const isStated = /\b(?:is|was|are|my|your|az|a|ez|enyém)\b|[:=：＝]|是|我的/iu;
/** "Code 135011 when signing in": what follows a code of an error. */
const whenSeen =
  /^["'”)]?\s{1,3}(?:when|while|appears?|occurs?|comes|during|futtat|indít|jelenik|megjelen)/iu;

/** The text without codes for signing in and PINs, which stand beside a word for them. */
export function redactCodes(text: string): string {
  return text
    .replace(codeThenDigits, (all, word: string, join: string, code: string, at: number, whole: string) =>
      isOfError(word, join, code, whole.slice(at + all.length)) ? all : `${word}${join}${removedMark}`,
    )
    .replace(codeBeforeSix, (all, word: string, join: string, code: string, at: number, whole: string) =>
      isOfError(word, join, code, whole.slice(at + all.length)) ? all : `${word}${join}${removedMark}`,
    )
    .replace(hanCodeThenDigits, (_all, word, join) => `${word}${join}${removedMark}`)
    .replace(digitsThenCode, (all, code: string, join: string, word: string) =>
      isOfError(word, join, code, '') ? all : `${removedMark}${join}${word}`,
    );
}

/** Whether a code is likelier one of an error: its form, what follows it, or its length when nobody calls it theirs. */
function isOfError(word: string, join: string, code: string, after: string): boolean {
  if (resultCode.test(code)) return true;
  if (!anyCode.test(word) || isStated.test(join)) return false;
  return whenSeen.test(after) || code.replace(/\D/g, '').length !== 6;
}
