import { button, el, icon } from './dom.ts';
import { type Line, type LinesOptions, type Talk, transcriptLines } from './transcriptLines.ts';

/** The conversation of a ticket. */
export interface TranscriptView {
  readonly element: HTMLElement;
  /** Shows the talk; what is shown already stays where it is, so that only news is read out. */
  render(ticket: number, talk: Talk): void;
}

const nearBottomPx = 80;

/** The conversation in the middle, which follows its end as long as the agent reads there. */
export function createTranscriptView(options: LinesOptions): TranscriptView {
  const { texts } = options;
  const log = el('div', { class: 'log', role: 'log', 'aria-label': texts.transcript.label });
  const typing = el('p', { class: 'typing', role: 'status' });
  const below = button(texts.transcript.newBelow, () => toBottom(), { class: 'button below', hidden: true });
  below.prepend(icon('down'));
  const scroller = el('div', { class: 'transcript', tabindex: '0' }, log, typing);
  const element = el('div', { class: 'transcript-frame' }, scroller, below);
  let shown = new Map<string, HTMLElement>();
  let ticketShown: number | null = null;
  let isAtEnd = true;
  let lastTop = 0;

  scroller.addEventListener('scroll', () => {
    const wentUp = scroller.scrollTop < lastTop;
    lastTop = scroller.scrollTop;
    if (isNearBottom()) {
      isAtEnd = true;
      below.hidden = true;
    } else if (wentUp) isAtEnd = false;
  });
  // Pictures arrive late and the field below grows: whoever reads the end goes on reading it.
  const keepEnd = new ResizeObserver(() => {
    if (isAtEnd) toBottom();
  });
  keepEnd.observe(scroller);
  keepEnd.observe(log);

  function isNearBottom(): boolean {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearBottomPx;
  }

  function toBottom(): void {
    isAtEnd = true;
    scroller.scrollTop = scroller.scrollHeight;
    below.hidden = true;
  }

  function place(lines: readonly Line[]): boolean {
    const before = shown;
    shown = new Map(lines.map(({ key, make }) => [key, before.get(key) ?? make()]));
    for (const [key, line] of before) if (!shown.has(key)) line.remove();
    let next: ChildNode | null = log.firstChild;
    for (const line of shown.values()) {
      if (line === next) next = next.nextSibling;
      else log.insertBefore(line, next);
    }
    return [...shown.keys()].some((key) => !before.has(key));
  }

  return {
    element,
    render(ticket, talk) {
      const isOther = ticket !== ticketShown;
      if (isOther) {
        shown = new Map();
        log.replaceChildren();
        ticketShown = ticket;
      }
      const wasAtEnd = isOther || isAtEnd;
      const grew = place(transcriptLines(talk, options));
      const person = talk.facts?.person ?? '';
      const words = talk.isTyping ? texts.transcript.typing(person) : '';
      if (typing.textContent !== words) typing.textContent = words;
      if (wasAtEnd) toBottom();
      else if (grew) below.hidden = false;
    },
  };
}
