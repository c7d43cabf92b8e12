import type { Facts } from './data.ts';
import { button, el } from './dom.ts';
import type { ConsoleTexts } from './texts/texts.ts';

/** Asks in a dialog whether to hand the ticket back; true when the agent says so. */
export async function askToHandBack(texts: ConsoleTexts): Promise<boolean> {
  const { handBackTitle, handBackExplain } = texts.dialog;
  const answer = await ask(texts, {
    title: handBackTitle,
    explain: handBackExplain,
    fields: [],
    confirm: texts.ticket.handBack,
    read: () => ({}),
  });
  return answer !== null;
}

/** Asks what solved the ticket; null when the agent thinks better of it. */
export async function askToResolve(texts: ConsoleTexts): Promise<{ summary: string | null } | null> {
  const words = texts.dialog;
  const summary = el('textarea', { id: 'summary', rows: '3', maxlength: '2000' });
  return ask(texts, {
    title: words.resolveTitle,
    explain: words.resolveExplain,
    fields: [field('summary', words.summary, summary, words.summaryHint)],
    confirm: texts.ticket.resolve,
    read: () => ({ summary: summary.value.trim() || null }),
  });
}

export interface Reclassification {
  readonly severity: 'A' | 'B' | 'C';
  readonly kind: 'technical' | 'billing' | 'presales';
  readonly ground: 'facts' | 'no-cooperation';
  readonly reason: string;
}

/** Asks for another severity or kind and the reason; null when the agent thinks better of it. */
export async function askToReclassify(texts: ConsoleTexts, facts: Facts): Promise<Reclassification | null> {
  const words = texts.dialog;
  const chosen: { -readonly [Key in keyof Reclassification]: Reclassification[Key] } = {
    severity: facts.severity,
    kind: facts.kind,
    ground: 'facts',
    reason: '',
  };
  const levels = (['A', 'B', 'C'] as const).map((level) =>
    radio('severity', level, texts.severity(level), level === chosen.severity, () => {
      chosen.severity = level;
    }),
  );
  for (const { label } of levels) label.append(el('span', { class: 'hint', text: words.notAllowed }));
  const allow = () => {
    for (const { input } of levels) input.disabled = input.value < facts.highestSeverity[chosen.kind];
  };
  const kinds = el('select', {
    id: 'kind',
    on: {
      change: () => {
        chosen.kind = kindOf(kinds.value);
        allow();
      },
    },
  });
  for (const kind of ['technical', 'billing', 'presales'] as const) {
    kinds.append(el('option', { value: kind, text: texts.kinds[kind], selected: kind === facts.kind }));
  }
  const grounds = (
    [
      ['facts', words.groundFacts],
      ['no-cooperation', words.groundNoCooperation],
    ] as const
  ).map(([ground, label]) =>
    radio('ground', ground, label, ground === 'facts', () => {
      chosen.ground = ground;
    }),
  );
  const reason = el('textarea', { id: 'reason', rows: '3', maxlength: '1000', required: true });
  allow();
  return ask<Reclassification>(texts, {
    title: words.reclassifyTitle,
    explain: words.reclassifyExplain,
    fields: [
      group(words.level, levels),
      field('kind', words.kind, kinds),
      ...(facts.mayDowngrade ? [group(words.ground, grounds)] : []),
      field('reason', words.reason, reason, words.reasonHint),
    ],
    confirm: words.save,
    read() {
      if (chosen.severity < facts.highestSeverity[chosen.kind]) return words.chooseAllowed;
      if (chosen.severity === facts.severity && chosen.kind === facts.kind) return words.nothingChanged;
      if (reason.value.trim().length < 3) return words.reasonMissing;
      return { ...chosen, reason: reason.value.trim() };
    },
  });
}

interface Question<Answer> {
  readonly title: string;
  readonly explain: string;
  readonly fields: readonly HTMLElement[];
  readonly confirm: string;
  /** The answer, or what is wrong with it. */
  readonly read: () => Answer | string;
}

function ask<Answer>(texts: ConsoleTexts, question: Question<Answer>): Promise<Answer | null> {
  return new Promise((resolve) => {
    let answer: Answer | null = null;
    const fault = el('p', { class: 'fault', role: 'alert' });
    const dialog = el(
      'dialog',
      { class: 'dialog', 'aria-labelledby': 'dialog-title' },
      el(
        'form',
        {
          novalidate: true,
          on: {
            submit: (event) => {
              event.preventDefault();
              const read = question.read();
              if (typeof read === 'string') {
                fault.textContent = read;
                return;
              }
              answer = read;
              dialog.close();
            },
          },
        },
        el('h2', { id: 'dialog-title', text: question.title }),
        el('p', { class: 'muted', text: question.explain }),
        ...question.fields,
        fault,
        el(
          'div',
          { class: 'dialog-foot' },
          button(texts.dialog.cancel, () => dialog.close(), { class: 'button compact' }),
          el('button', { type: 'submit', class: 'button button-primary compact', text: question.confirm }),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function field(id: string, label: string, control: HTMLElement, hint?: string): HTMLElement {
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id, text: label }),
    control,
    hint ? el('p', { class: 'hint', id: `${id}-hint`, text: hint }) : null,
  );
}

function group(legend: string, choices: readonly Choice[]): HTMLElement {
  return el(
    'fieldset',
    { class: 'choices' },
    el('legend', { text: legend }),
    ...choices.map((choice) => choice.label),
  );
}

interface Choice {
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
}

function radio(name: string, value: string, text: string, checked: boolean, onChoose: () => void): Choice {
  const input = el('input', { type: 'radio', name, value, checked, on: { change: onChoose } });
  return { input, label: el('label', { class: 'choice' }, input, text) };
}

function kindOf(value: string): Reclassification['kind'] {
  return value === 'billing' || value === 'presales' ? value : 'technical';
}
