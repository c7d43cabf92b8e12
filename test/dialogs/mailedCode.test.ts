import { expect } from 'chai';
import { asksAboutMailedCode } from '../../dialogs/mailedCode.ts';

describe('the mailed code', () => {
  for (const text of [
    'I did not get a code',
    'i didnt get any code',
    'no mail came',
    'still nothing',
    "I didn't receive anything",
    'the code is wrong',
    'code expired',
    'can you send me a new code?',
    'resend it please',
    'the mail does not arrive',
    'nem jött meg a kód',
    'nem jött semmi',
    'nem érkezett meg a levél',
    'lejárt a kód',
    'új kódot kérek',
    '没收到验证码',
    '收不到验证码',
    '验证码过期了',
    '我没收到邮件',
    '没有收到',
  ]) {
    it(`is spoken of in "${text}"`, () => expect(asksAboutMailedCode(text)).to.equal(true));
  }

  for (const text of [
    'users do not get mail',
    'I get error code 0x80070005',
    'where is my PIN',
    'nobody gets the MFA code',
    'my e-mail does not work',
    'the message was rejected',
    'I do not get e-mails from outside',
    'nem kapok leveleket tegnap óta',
    'milyen hibakód ez?',
    '收不到邮件',
    '电话号码是多少',
    '密码忘了怎么办',
  ]) {
    it(`is not spoken of in "${text}"`, () => expect(asksAboutMailedCode(text)).to.equal(false));
  }
});
