import { expect } from 'chai';
import { readArticle } from '../../knowledge/article.ts';

const good = `---
title: Reset a password for one or more users
question: How do I give a user a new password?
phrasings:
  - user forgot password
  - need a temporary password for a colleague
  - reset password for employee
  - he cannot log in, wrong password
  - give new password to staff member
  - password reset from admin center
keywords: [reset password, temporary password, AADSTS50126, forgot password]
category: sign-in-passwords-mfa
audience: admin
cloud: both
kind: technical
severity: C
related: [sspr, account-blocked]
sources:
  - title: Reset passwords in Microsoft 365 for business
    url: https://learn.microsoft.com/microsoft-365/admin/add-users/reset-passwords
    date: 2022-12-01
reviewed: 2026-11-22
---
You give the user a temporary password.

## Steps
1. Open the [Microsoft 365 admin center](https://admin.microsoft.com).
2. Select the user:
   - one user, or
   - several at once.

## Check
- The user can sign in.

## Ask for support when
- The button is grey; have the user name at hand.
`;

const of = { id: 'reset-user-password', language: 'en', file: 'en/reset-user-password.md' } as const;

describe('an article file', () => {
  it('is read with its front matter and its sections', () => {
    const read = readArticle(good, of);
    if (!('article' in read)) throw new Error(JSON.stringify(read.faults));
    expect(read.article).to.include({
      id: 'reset-user-password',
      language: 'en',
      severity: 'C',
      cloud: 'both',
    });
    expect(read.article.intro).to.equal('You give the user a temporary password.');
    expect(read.article.steps).to.have.length(2);
    expect(read.article.steps[1]).to.contain('- several at once.');
    expect(read.article.check).to.deep.equal(['The user can sign in.']);
    expect(read.article.difference).to.deep.equal([]);
  });

  it('is read the same with Windows line ends and a byte order mark', () => {
    expect(readArticle(`\uFEFF${good.replaceAll('\n', '\r\n')}`, of)).to.deep.equal(readArticle(good, of));
  });

  const faults: readonly [string, (text: string) => string, { line: number; says: RegExp }][] = [
    ['an unknown line', (text) => text.replace('kind:', 'sort: x\nkind:'), { line: 15, says: /`sort`/ }],
    [
      'a value that is not one of the list',
      (text) => text.replace('audience: admin', 'audience: boss'),
      { line: 13, says: /audience/ },
    ],
    ['a missing value', (text) => text.replace('reviewed: 2026-11-22\n', ''), { line: 2, says: /reviewed/ }],
    [
      'a day that is none',
      (text) => text.replace('date: 2022-12-01', 'date: 2022-13-01'),
      { line: 21, says: /sources.0.date/ },
    ],
    [
      'an address without https',
      (text) => text.replace('url: https', 'url: http'),
      { line: 20, says: /sources.0.url/ },
    ],
    [
      'front matter that is no YAML',
      (text) => text.replace('title: Reset', 'title: Reset: new'),
      { line: 2, says: /YAML/ },
    ],
    ['a missing section', (text) => text.replace(/## Check\n.*\n/, ''), { line: 24, says: /## Check/ }],
    ['an unknown heading', (text) => text.replace('## Check', '## Checks'), { line: 32, says: /## Checks/ }],
    [
      'a step without a number',
      (text) => text.replace('2. Select', 'Select'),
      { line: 28, says: /numbered step/ },
    ],
  ];
  for (const [what, spoil, expected] of faults) {
    it(`is refused for ${what}, naming file, line and mend`, () => {
      const read = readArticle(spoil(good), of);
      if (!('faults' in read)) throw new Error('it was accepted');
      const fault = read.faults.find(({ says }) => expected.says.test(says));
      expect(fault, JSON.stringify(read.faults)).to.include({ file: of.file, line: expected.line });
      expect(fault?.mend).to.match(/\w+/);
    });
  }

  it('is refused without front matter', () => {
    expect(readArticle('Hello', of)).to.have.property('faults').with.length(1);
  });

  it('tells everything that is wrong at once', () => {
    const read = readArticle(
      good.replace('kind: technical', 'kind: x').replace('cloud: both', 'cloud: x'),
      of,
    );
    expect(read).to.have.property('faults').with.length(2);
  });

  it('keeps the headings of its language', () => {
    const read = readArticle(good, { ...of, language: 'hu' });
    expect(JSON.stringify(read)).to.contain('## Lépések');
  });
});
