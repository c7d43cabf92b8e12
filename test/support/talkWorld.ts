import { join } from 'node:path';
import { root } from '../../bot/root.ts';
import { createTalk } from '../../dialogs/talk.ts';
import { loadPolicies } from '../../knowledge/policy.ts';
import { articles } from './articles.ts';
import { createFakeKnowledge } from './fakeKnowledge.ts';

/** The real policies, and a few articles of our own so that content may change without breaking the talk. */
export const world = {
  knowledge: createFakeKnowledge(articles),
  policies: loadPolicies(join(root, 'knowledge/policies')),
};

export const talk = createTalk(world);
