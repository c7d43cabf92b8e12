import { readFileSync } from 'node:fs';
import { expect } from 'chai';

const css = readFileSync(new URL('../../../../bot/web/pages/base.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const textPairs = [
  ['text', 'background'],
  ['text', 'surface'],
  ['text', 'surface-raised'],
  ['text', 'surface-sunken'],
  ['text', 'accent-soft'],
  ['text-muted', 'background'],
  ['text-muted', 'surface'],
  ['text-muted', 'surface-raised'],
  ['text-muted', 'surface-sunken'],
  ['link', 'background'],
  ['link', 'surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['good', 'good-soft'],
  ['warning', 'warning-soft'],
] as const;

const edgePairs = [
  ['border-control', 'surface'],
  ['border-control', 'background'],
  ['focus', 'surface'],
  ['focus', 'background'],
] as const;

describe('the shared stylesheet', () => {
  for (const [scheme, rules] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    it(`keeps every text readable in ${scheme}`, () => {
      for (const [text, ground] of textPairs) {
        expect(contrast(rules, text, ground), `${text} on ${ground}`).to.be.at.least(4.5);
      }
    });

    it(`keeps controls and the focus ring visible in ${scheme}`, () => {
      for (const [edge, ground] of edgePairs) {
        expect(contrast(rules, edge, ground), `${edge} on ${ground}`).to.be.at.least(3);
      }
    });
  }

  it('asks nobody else for fonts or pictures', () => {
    expect(css).not.to.match(/@import|url\(|https?:/);
  });
});

function contrast(rules: string, one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(rules, one), luminance(rules, other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(rules: string, name: string): number {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(rules)?.[1];
  if (!hex) throw new Error(`No colour --${name}`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
