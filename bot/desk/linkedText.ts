/**
 * A plain text that holds web addresses as Markdown that shows it as it is, with the addresses to click; null when it
 * holds none, as plain text then says the same to every client.
 */
export function linkedText(text: string): string | null {
  if (!address.test(text)) return null;
  return text
    .split('\n')
    .map(linkedLine)
    .join('\n')
    .replace(/(?<!\n)\n(?!\n)/g, '  \n');
}

/** A web address up to the last character that is not the sentence's own punctuation. */
const address =
  /(https?:\/\/[^\s<>"'`\\，。；：！？（）【】《》]*[^\s<>"'`\\，。；：！？（）【】《》.,;:!?)\]])/;

/** A line with its indentation kept, and nothing in it that Markdown would act on but the addresses. */
function linkedLine(line: string): string {
  const rest = line.trimStart();
  const indent = '\u00a0'.repeat(line.length - rest.length);
  const parts = rest.split(address);
  const marked = parts.map((part, index) =>
    index % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>#|~&]/g, '\\$&'),
  );
  const shown = marked.join('').replace(/^[-+=]/, '\\$&');
  return indent + shown.replace(/^(\d+)([.)])/, '$1\\$2');
}
