import { expect } from 'chai';
import { forReader } from '../../dialogs/cards/forReader.ts';
import { anArticle } from '../knowledge/fixtures.ts';

describe('an article for its reader', () => {
  const article = anArticle({
    id: 'set-up-mfa',
    intro: 'In the [admin center](https://admin.microsoft.com).',
    steps: [
      'Open [Entra](https://entra.microsoft.com/#view), read [this](https://learn.microsoft.com/entra).',
    ],
  });

  it('leads customers of 21Vianet to their own admin center, and into no worldwide portal', () => {
    const { intro, steps } = forReader(article, '21vianet');
    expect(intro).to.equal('In the [admin center](https://portal.partner.microsoftonline.cn).');
    expect(steps).to.deep.equal(['Open Entra, read [this](https://learn.microsoft.com/entra).']);
  });

  it('stays as it is for everybody else', () => {
    expect(forReader(article, 'worldwide')).to.equal(article);
    expect(forReader(article, null)).to.equal(article);
  });
});
