import { expect } from 'chai';
import { createKnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { anArticle } from './fixtures.ts';

const knowledge = createKnowledgeBase([
  anArticle({
    id: 'reset-user-password',
    title: 'Reset a password for one or more users',
    question: 'How do I give a user a new password?',
    phrasings: [
      'user forgot password',
      'need a temporary password for a colleague',
      'employee cannot log in, wrong password',
    ],
    keywords: ['reset password', 'temporary password'],
    related: ['user-lost-mfa-device'],
  }),
  anArticle({
    id: 'user-lost-mfa-device',
    title: 'Reset MFA registration for a user who lost or replaced a phone',
    question: 'What do I do when a user has a new phone and cannot approve the sign-in?',
    phrasings: ['user changed phone and cannot approve sign-in', 'authenticator codes go to the old phone'],
    keywords: ['authenticator', 'new phone', 'MFA'],
  }),
  anArticle({
    id: '21v-fapiao',
    cloud: '21vianet',
    title: 'Request a fapiao for Office 365 operated by 21Vianet',
    question: 'How do I get a fapiao?',
    phrasings: ['need the fapiao for last month', 'apply for special VAT fapiao'],
    keywords: ['fapiao', 'VAT invoice'],
  }),
  anArticle({
    id: 'understand-invoice',
    cloud: 'worldwide',
    title: 'Understand your invoice',
    question: 'Why is my invoice higher this month?',
    phrasings: ['where do I find the invoice', 'bill is higher than expected'],
    keywords: ['invoice', 'bill', 'charge'],
  }),
  anArticle({
    id: 'reset-user-password',
    language: 'hu',
    title: 'Jelszó visszaállítása egy vagy több felhasználónak',
    question: 'Hogyan adok új jelszót egy felhasználónak?',
    phrasings: ['a kolléga elfelejtette a jelszavát', 'ideiglenes jelszó kellene egy dolgozónak'],
    keywords: ['jelszó visszaállítása', 'ideiglenes jelszó'],
  }),
  anArticle({
    id: 'reset-user-password',
    language: 'zh',
    title: '为一个或多个用户重置密码',
    question: '如何给用户设置新密码？',
    phrasings: ['员工忘记密码了', '需要给同事一个临时密码'],
    keywords: ['重置密码', '临时密码'],
  }),
]);
const worldwide = { language: 'en', cloud: 'worldwide' } as const;

describe('the knowledge base', () => {
  it('answers a question asked in other words', () => {
    const answer = knowledge.search('a user forgot the password, I need a new temporary one', worldwide);
    expect(answer.outcome).to.equal('answer');
    expect(answer.hits[0]?.article.id).to.equal('reset-user-password');
  });

  it('says which words were found where', () => {
    const [hit] = knowledge.search('temporary password', worldwide).hits;
    expect(hit?.matched.map(({ word }) => word)).to.include.members(['temporary', 'password']);
    expect(hit?.matched.map(({ field }) => field)).to.include('keywords');
  });

  it('finds the article in spite of typing errors', () => {
    const answer = knowledge.search('usr forgott pasword', worldwide);
    expect(answer.hits[0]?.article.id).to.equal('reset-user-password');
  });

  it('says that it knows nothing about a washing machine', () => {
    expect(knowledge.search('my washing machine makes a strange noise', worldwide).outcome).to.equal('none');
    expect(knowledge.search('', worldwide).outcome).to.equal('none');
  });

  it('is never sure that a question about a product of another vendor is meant for an article of ours', () => {
    const ours = knowledge.search('user forgot the password', { language: 'en', cloud: null });
    expect(ours.outcome).to.equal('answer');
    for (const product of ['Canva', 'DingTalk', 'Google Drive', 'WhatsApp']) {
      const { outcome } = knowledge.search(`user forgot the ${product} password`, {
        language: 'en',
        cloud: null,
      });
      expect(outcome, product).not.to.equal('answer');
    }
  });

  it('answers in the language of the question, not of the page', () => {
    const hungarian = knowledge.search('elfelejtette a jelszavat a kollega', worldwide);
    expect(hungarian).to.include({ language: 'hu', outcome: 'answer' });
    expect(hungarian.hits[0]?.article.language).to.equal('hu');
    expect(knowledge.search('忘记密码了怎么办', worldwide).language).to.equal('zh');
    expect(knowledge.search('user forgot password', { language: 'zh', cloud: null }).language).to.equal('en');
  });

  it('shows 21Vianet readers only what holds there', () => {
    const ids = knowledge
      .search('where is my invoice', { language: 'en', cloud: '21vianet' })
      .hits.map(({ article }) => article.id);
    expect(ids).not.to.include('understand-invoice');
    const worldwideIds = (text: string) =>
      knowledge.search(text, worldwide).hits.map(({ article }) => article.id);
    expect(worldwideIds('need a fapiao')).not.to.include('21v-fapiao');
    expect(worldwideIds('need a fapiao in China')).to.include('21v-fapiao');
  });

  it('asks before it shows what holds only on 21Vianet while the cloud is not known', () => {
    const search = (text: string) => knowledge.search(text, { language: 'en', cloud: null });
    expect(search('need the fapiao for last month').outcome).to.equal('choices');
    expect(search('need the fapiao for last month at 21Vianet')).to.deep.include({ outcome: 'answer' });
    expect(search('where is the invoice for last month').hits[0]?.article.id).to.equal('understand-invoice');
  });

  it('looks near the article just shown first', () => {
    const chanceOf = (near?: string) =>
      knowledge
        .search('how do I do that for a new user?', { ...worldwide, ...(near ? { near } : {}) })
        .hits.find(({ article }) => article.id === 'reset-user-password')?.score ?? 0;
    expect(chanceOf('reset-user-password')).to.be.greaterThan(chanceOf());
    expect(chanceOf('understand-invoice')).to.be.lessThan(chanceOf());
  });

  it('gives an article by id and language, or null', () => {
    expect(knowledge.article('reset-user-password', 'hu')?.language).to.equal('hu');
    expect(knowledge.article('21v-fapiao', 'hu')).to.equal(null);
  });

  it('offers questions while someone types, in any order', () => {
    const texts = (prefix: string) =>
      knowledge.suggest(prefix, { language: 'en', cloud: null }).map(({ text }) => text);
    expect(texts('password new')[0]).to.equal('How do I give a user a new password?');
    expect(texts('invo')[0]).to.contain('invoice');
    expect(texts('')).to.have.length(4);
  });
});
