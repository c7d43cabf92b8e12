import { cleanText } from './cleanText.ts';

const longestName = 120;

/**
 * A file name fit to be shown and saved: no folders, no control or direction-changing characters, at most 120
 * characters with the extension kept, never empty.
 */
export function cleanFileName(name: string): string {
  const base = cleanText(name).split(/[/\\]/).at(-1) ?? '';
  const safe = base.replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '').replace(/^[\s.]+|[\s.]+$/g, '');
  if (safe === '') return 'file';
  const letters = [...safe];
  if (letters.length <= longestName) return safe;
  const extension = /\.\w{1,10}$/.exec(safe)?.[0] ?? '';
  return letters.slice(0, longestName - extension.length).join('') + extension;
}

/** The file name in a `Content-Disposition` header, empty when it has none. */
export function dispositionName(header: string | undefined): string {
  const text = Buffer.from(header ?? '', 'latin1').toString('utf8');
  const encoded = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(text)?.[1];
  if (encoded !== undefined) return decode(encoded);
  const [, quoted, bare] = /;\s*filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(text) ?? [];
  return quoted ?? bare ?? '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
