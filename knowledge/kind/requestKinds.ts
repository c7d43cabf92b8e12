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
