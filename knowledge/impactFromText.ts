import type { Fact, Impact } from './impact/impact.ts';
import type { Language } from './language.ts';

/** What a text says about the impact, with the words that say it. R078–R088. */
export function readImpact(text: string, _language: Language): Impact {
  const plain = text.slice(0, 4000).toLowerCase();
  const find = <T>(value: T, ...words: readonly string[]): Fact<T> | null => {
    const seen = words.find((it) => plain.includes(it));
    return seen ? { value, words: seen } : null;
  };
  return {
    users:
      find(
        'all' as const,
        'nobody',
        'everyone',
        'no one',
        'whole company',
        'senki',
        'mindenki',
        '所有人',
        '全公司',
        '没有人',
      ) ?? find('one' as const, 'one user', 'my ', 'egy felhasználó', '一个用户', '我的'),
    state:
      find(
        'down' as const,
        'is down',
        'cannot',
        "can't",
        'leállt',
        'nem elérhető',
        'nem tud',
        '无法',
        '打不开',
        '瘫痪',
      ) ??
      find('limited' as const, 'slow', 'garbled', 'sometimes', 'lassú', 'néha', '很慢', '有时') ??
      find('working' as const, 'how to', 'how do', 'hogyan', '如何', '怎么'),
    workaround: find('yes' as const, 'workaround', 'kerülő', '替代'),
    atRisk: find(true, 'deadline', 'határidő', '截止'),
    services: null,
  };
}
