/** What was typed and not sent yet, by ticket; a reload of this window does not lose it. */
interface Drafts {
  load(number: number): string;
  save(number: number, text: string): void;
}

/** Drafts in a storage of the browser. */
export function createDrafts(storage: Storage): Drafts {
  const name = (number: number) => `desk-draft-${number}`;
  return {
    load: (number) => storage.getItem(name(number)) ?? '',
    save(number, text) {
      if (text === '') storage.removeItem(name(number));
      else storage.setItem(name(number), text);
    },
  };
}
