import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../bot/root.ts';
import { languages } from '../knowledge/language.ts';
import { requirements } from './requirements.ts';

const highest = 137;
const ids = Array.from({ length: highest }, (_, index) => `R${String(index + 1).padStart(3, '0')}`);

describe('every requirement of the support articles', () => {
  it('has an entry in the table, and the table has no others', () => {
    expect(Object.keys(requirements)).to.deep.equal(ids);
  });

  for (const id of ids) {
    it(`${id} is held by a test that is there`, () => {
      const lines = requirements[id] ?? [];
      expect(lines, 'nothing holds it').to.not.be.empty;
      for (const line of lines) expect(faultOf(id, line), line).to.equal(null);
    });
  }
});

/** What is wrong with a line of the table; null when its test or script is found. */
function faultOf(id: string, line: string): string | null {
  const [file = '', words] = line.split(' › ');
  const paths = file.endsWith('.chat')
    ? languages.map((language) => join('conversations', language, file))
    : [file];
  const missing = paths.find((path) => !existsSync(join(root, 'test', path)));
  if (missing) return `there is no test/${missing}`;
  const text = readFileSync(join(root, 'test', paths[0] ?? ''), 'utf8');
  if (words) return text.includes(words) ? null : `nothing in it says "${words}"`;
  return marksOf(text).has(id) ? null : `no test in it is marked ${id}`;
}

/** The ids a file marks its tests with; `R090–R093` marks four. */
function marksOf(text: string): ReadonlySet<string> {
  const marks = [...text.matchAll(/\bR(\d{3})(?:–R(\d{3}))?/g)];
  return new Set(marks.flatMap(([, first, last = first]) => ids.slice(Number(first) - 1, Number(last))));
}
