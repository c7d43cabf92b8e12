import { expect } from 'chai';
import { askedFor } from '../../dialogs/cards/askedFor.ts';

const hidden = ['After a case, a survey may come; you may skip it.', 'Updates by WeChat: scan the QR code.'];

describe('a cut answer', () => {
  it('still shows what the question names', () => {
    expect(askedFor('does 21Vianet have WeChat?', hidden, 'Who does what at 21Vianet')).to.deep.equal([
      hidden[1],
    ]);
    expect(askedFor('must I answer the surveys', hidden, 'Who does what')).to.deep.equal([hidden[0]]);
  });

  it('does so in Hungarian and Chinese', () => {
    expect(
      askedFor('Kötelező a felmérésük?', ['Az eset után felmérés érkezhet.'], 'Ki mit végez'),
    ).to.have.lengthOf(1);
    expect(
      askedFor('世纪互联有微信吗？', ['微信通知：请扫描二维码。'], '世纪互联的职责分工'),
    ).to.have.lengthOf(1);
  });

  it('adds nothing for words that are shown anyway, or for none', () => {
    expect(askedFor('survey', hidden, 'The survey is yours to skip')).to.deep.equal([]);
    expect(askedFor('', hidden, '')).to.deep.equal([]);
    expect(askedFor('how do I do it', hidden, '')).to.deep.equal([]);
  });
});
