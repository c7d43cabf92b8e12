import type { Facts } from '../data.ts';
import { el } from '../dom.ts';
import type { ConsoleTexts } from '../texts/texts.ts';
import { ask } from './ask.ts';
import { field } from './field.ts';

interface Reclassification {
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
  return ask<Reclassification>({
    title: words.reclassifyTitle,
    explain: words.reclassifyExplain,
    fields: [
      group(words.level, levels),
      field('kind', words.kind, kinds),
      ...(facts.mayDowngrade ? [group(words.ground, grounds)] : []),
      field('reason', words.reason, reason, words.reasonHint),
    ],
    cancel: words.cancel,
    confirm: words.save,
    read() {
      if (chosen.severity < facts.highestSeverity[chosen.kind]) return words.chooseAllowed;
      if (chosen.severity === facts.severity && chosen.kind === facts.kind) return words.nothingChanged;
      if (reason.value.trim().length < 3) return words.reasonMissing;
      return { ...chosen, reason: reason.value.trim() };
    },
  });
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
