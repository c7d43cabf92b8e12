import { expect } from 'chai';
import { linkedText } from '../../../bot/desk/linkedText.ts';
import { cpuTimeOf } from '../../support/cpuTimeOf.ts';

describe('an agent’s message with web addresses', () => {
  const cases: readonly [string, string, string | null][] = [
    ['is left alone when it holds none', 'Run Get-Mailbox | fl *quota*', null],
    [
      'gets its addresses to click, without the full stop after them',
      'See https://learn.microsoft.com/a_b?c=1&d=2#e.',
      'See <https://learn.microsoft.com/a_b?c=1&d=2#e>.',
    ],
    [
      'ends an address at Chinese punctuation',
      '请看 https://support.azure.cn/。谢谢',
      '请看 <https://support.azure.cn/>。谢谢',
    ],
    [
      'shows marks of Markdown as they were typed',
      'https://a.example **now** `fl *quota*` [x](y) <b>',
      '<https://a.example> \\*\\*now\\*\\* \\`fl \\*quota\\*\\` \\[x\\](y) \\<b\\>',
    ],
    [
      'keeps lines, lists and indentation',
      'https://a.example\n1. first\n- second\n  third\n\nfourth',
      '<https://a.example>  \n1\\. first  \n\\- second  \n\u00a0\u00a0third\n\nfourth',
    ],
    [
      'makes no link of anything but a web address',
      'javascript:alert(1) https://x.example/"><script>',
      'javascript:alert(1) <https://x.example/>"\\>\\<script\\>',
    ],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => expect(linkedText(text)).to.equal(expected));
  }

  it('is read in a few milliseconds however hostile', () => {
    const spent = cpuTimeOf(() => {
      for (const piece of ['https://', 'http://a.', '<>*_', ' \n', '1.\n', 'https://a.example/)))']) {
        linkedText(piece.repeat(8000 / piece.length));
      }
    });
    expect(spent).to.be.below(200);
  });
});
