import type { Facts } from './data.ts';
import { el, icon, iconButton } from './dom.ts';
import type { ConsoleTexts } from './texts/texts.ts';

/** A file on the server that is not sent yet. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
}

/** The files that go along with a reply. */
interface ComposerFiles {
  readonly element: HTMLElement;
  readonly all: readonly AttachedFile[];
  readonly isUploading: boolean;
  /** Takes files for this ticket from now on; those for another one are let go. */
  open(facts: Facts): void;
  add(files: Iterable<File>): void;
  clear(): void;
  show(isShown: boolean): void;
}

interface ComposerFilesOptions {
  readonly texts: ConsoleTexts['composer'];
  /** Uploads a file for the customer; rejects when it cannot. */
  readonly upload: (facts: Facts, file: File) => Promise<AttachedFile>;
  readonly onFault: (text: string) => void;
  readonly onChange: () => void;
}

const mostBytes = 4 * 1024 * 1024;

/** Uploads what an agent adds and lists it, each with a way to take it out again. */
export function createComposerFiles(options: ComposerFilesOptions): ComposerFiles {
  const { texts, upload, onFault, onChange } = options;
  const element = el('ul', { class: 'chips', hidden: true });
  let ticket: Facts | null = null;
  let files: readonly AttachedFile[] = [];
  let uploading = 0;
  let isShown = true;

  async function add(file: File): Promise<void> {
    const of = ticket;
    if (!of) return;
    if (file.size > mostBytes) return onFault(texts.tooBig(file.name));
    uploading += 1;
    render();
    try {
      const added = await upload(of, file);
      if (ticket?.number === of.number) files = [...files, added];
    } catch {
      onFault(texts.uploadFailed(file.name));
    }
    uploading -= 1;
    render();
  }

  function keep(next: readonly AttachedFile[]): void {
    files = next;
    render();
  }

  function chip({ id, name }: AttachedFile): HTMLElement {
    const remove = () => keep(files.filter((file) => file.id !== id));
    return el(
      'li',
      { class: 'chip' },
      icon('file'),
      name,
      iconButton('close', texts.remove(name), remove, { class: 'chip-remove' }),
    );
  }

  function render(): void {
    element.replaceChildren(
      ...files.map(chip),
      ...(uploading > 0 ? [el('li', { class: 'chip', text: texts.uploading })] : []),
    );
    element.hidden = !isShown || files.length + uploading === 0;
    onChange();
  }

  return {
    element,
    get all() {
      return files;
    },
    get isUploading() {
      return uploading > 0;
    },
    open(next) {
      const isOther = ticket?.number !== next.number;
      ticket = next;
      if (isOther) keep([]);
    },
    add(list) {
      for (const file of list) void add(file);
    },
    clear: () => keep([]),
    show(to) {
      isShown = to;
      render();
    },
  };
}
