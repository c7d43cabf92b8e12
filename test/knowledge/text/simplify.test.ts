import { expect } from 'chai';
import { fold } from '../../../knowledge/text/fold.ts';
import { simplify } from '../../../knowledge/text/simplify.ts';

describe('simplifying Chinese', () => {
  it('makes traditional characters simplified ones', () => {
    expect(simplify('會議錄影在哪裡')).to.equal('会议录影在哪里');
    expect(simplify('無法收發電子郵件')).to.equal('无法收发电子邮件');
  });

  it('takes characters for one another that are often mixed up', () => {
    expect(simplify('帐号登陆')).to.equal(simplify('账号登录'));
  });

  it('leaves simplified Chinese and other languages as they are', () => {
    for (const text of ['共享邮箱看不到', 'Outlook 无法打开 PST', 'Árvíztűrő tükörfúrógép', '']) {
      expect(simplify(text)).to.equal(text);
    }
  });

  it('is part of how texts are compared', () => {
    expect(fold('Ｔｅａｍｓ 會議')).to.equal('teams 会议');
  });
});
