import { expect } from 'chai';
import { ownRoleIn } from '../../dialogs/ownRole.ts';

describe("somebody's own role", () => {
  for (const [text, rest] of [
    ['I am not an admin', ''],
    ['who is my admin?', ''],
    ['I am just a user, Outlook is broken', 'outlook is broken'],
    ['nem vagyok rendszergazda', ''],
    ['ki a rendszergazdám?', ''],
    ['csak felhasználó vagyok, nem működik az Outlook', 'nem mukodik az outlook'],
    ['我不是管理员', ''],
    ['谁是我的管理员？', ''],
    ['我只是普通用户，Outlook 打不开', 'outlook 打不开'],
  ] as const)
    it(`is heard in "${text}"`, () => expect(ownRoleIn(text)).to.deep.equal({ rest }));

  for (const text of ['the admin center does not open', 'a rendszergazda nem tud belépni', '管理员登录不了'])
    it(`is not heard in "${text}"`, () => expect(ownRoleIn(text)).to.equal(null));
});
