import { expect } from 'chai';
import { answerInvoke } from '../../../../bot/channels/teams/invokes.ts';

const questions = [
  { article: 'set-up-mfa', text: 'How do I turn on MFA?' },
  { article: 'sspr', text: 'Can users reset their own passwords?' },
];
const find = (text: string, limit: number) =>
  questions.filter((question) => question.text.toLowerCase().includes(text.toLowerCase())).slice(0, limit);
const ask = (name: string | undefined, value: unknown) => answerInvoke(name, value, find);

describe('answerInvoke', () => {
  it('offers questions that fit what is typed in a card', () => {
    expect(ask('application/search', { queryText: 'mfa', queryOptions: { skip: 0, top: 15 } })).to.deep.equal(
      {
        status: 200,
        body: {
          statusCode: 200,
          type: 'application/vnd.microsoft.search.searchResponse',
          value: { results: [{ title: 'How do I turn on MFA?', value: 'How do I turn on MFA?' }] },
        },
      },
    );
  });

  it('offers questions when the list opens and nothing is typed yet', () => {
    expect(ask('application/search', { queryText: '' }).body.value.results).to.have.length(2);
    expect(ask('application/search', {}).body.value.results).to.have.length(2);
  });

  it('searches from the message extension', () => {
    const { body } = ask('composeExtension/query', { parameters: [{ name: 'query', value: 'password' }] });
    expect(body.composeExtension.attachments).to.have.length(1);
    expect(body.composeExtension.attachments[0].preview.content.title).to.contain('passwords');
  });

  for (const name of ['message/submitAction', 'signin/failure', 'signin/verifyState', 'handoff/action']) {
    it(`accepts ${name} quietly`, () => {
      expect(ask(name, { anything: true })).to.deep.equal({ status: 200, body: {} });
    });
  }

  for (const name of ['task/fetch', 'fileConsent/invoke', 'made/up', undefined]) {
    it(`says that it does not offer ${name ?? 'an invoke without a name'}`, () => {
      expect(ask(name, null)).to.deep.equal({ status: 501 });
    });
  }

  it('survives any value', () => {
    for (const value of [null, undefined, 7, 'x', [], { queryText: { a: 1 } }, { parameters: 'no' }]) {
      expect(ask('application/search', value).status).to.be.oneOf([200, 400]);
      expect(ask('composeExtension/query', value).status).to.be.oneOf([200, 400]);
    }
  });
});
