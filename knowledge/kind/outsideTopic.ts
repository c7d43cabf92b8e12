import { kindsEn } from '../vocabulary/kinds.en.ts';
import { kindsHu } from '../vocabulary/kinds.hu.ts';
import { kindsZh } from '../vocabulary/kinds.zh.ts';
import { createNameFinder } from './nameFinder.ts';
import { createPlainReader } from './ruledOut.ts';
import { unitsOf } from './units.ts';

/** What is out of scope beside the person's own network: which sentence and which place to go to fit. R053, R055. */
export type OutsideTopic = 'third-party' | 'other-products' | 'custom-development';

const vocabularies = [kindsEn, kindsHu, kindsZh];
const plainOf = createPlainReader(vocabularies);
const namesIn = createNameFinder(vocabularies.map((it) => it.names));
const topicsIn = createNameFinder(vocabularies.map((it) => it.hints));

/**
 * Which of the things out of scope a request of the kind `third-party` is about.
 *
 * Products of other makers come first, then other products of Microsoft, then what somebody wrote or is to write for
 * the organization, then machines; anything else counts as an add-in of somebody else.
 */
export function outsideTopicOf(text: string): OutsideTopic {
  const units = unitsOf(plainOf(text));
  const names = namesIn(units).map((it) => it.kind);
  if (names.includes('vendor')) return 'third-party';
  if (names.includes('other')) return 'other-products';
  const topics = topicsIn(units).map((it) => it.kind);
  if (topics.includes('making')) return 'custom-development';
  return topics.includes('hardware') ? 'other-products' : 'third-party';
}
