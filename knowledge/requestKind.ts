import type { Language } from './language.ts';

/** What a request can be about, by who handles it. */
export const requestKinds = [
  'technical',
  'billing',
  'presales',
  'service-health',
  'phone-number',
  'person-now',
  'my-tickets',
  'own-network',
  'third-party',
  'self-help',
  'pin',
  'china-cloud',
] as const;

export type RequestKind = (typeof requestKinds)[number];

export interface RequestClass {
  /** Null when the bot would rather ask. */
  readonly kind: RequestKind | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The kinds to offer when it asks, the likeliest first. */
  readonly alternatives: readonly RequestKind[];
  /** The words that decided. */
  readonly because: readonly string[];
}

/** What a request is about, read from its text. */
export function classifyRequest(text: string, _language: Language): RequestClass {
  const plain = text.slice(0, 2000).toLowerCase();
  for (const [kind, words] of cues) {
    const seen = words.find((word) => plain.includes(word));
    if (seen) return { kind, confidence: 0.7, alternatives: [], because: [seen] };
  }
  return { kind: null, confidence: 0, alternatives: ['technical', 'billing', 'presales'], because: [] };
}

const cues: readonly [RequestKind, readonly string[]][] = [
  ['my-tickets', ['my ticket', 'my tickets', 'my request', 'jegyem', '我的工单']],
  ['person-now', ['talk to a person', 'human', 'agent', 'emberrel', 'munkatárs', '人工']],
  ['phone-number', ['phone number', 'telefonszám', '电话号码']],
  ['pin', ['pin']],
  ['service-health', ['outage', 'service health', 'üzemzavar', '服务状态']],
  ['billing', ['invoice', 'licen', 'subscription', 'számla', 'előfizet', '发票', '账单', '许可']],
  ['presales', ['compare', 'price', 'which plan', 'ár', '价格']],
  ['technical', ['cannot', "can't", 'error', 'not work', 'nem ', 'hiba', '无法', '不能', '错误']],
];
