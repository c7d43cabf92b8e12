import { expect } from 'chai';
import type { FindArticles } from '../../../../bot/channels/teams/findArticles.ts';
import { answerInvoke } from '../../../../bot/channels/teams/invokes.ts';
import { teamsWords } from '../../../../bot/channels/teams/words.ts';
import { articles } from '../../../support/articles.ts';

const known = articles.filter(
  ({ id, language }) => language === 'en' && ['reset-user-password', 'outlook-search'].includes(id),
);
const find: FindArticles = (text, _language, limit) =>
  known
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()))
    .map((found) => ({ article: found, text: found.question }))
    .slice(0, limit);
const ask = (name: string | undefined, value: unknown) => answerInvoke(name, value, { language: 'en', find });

describe('answerInvoke', () => {
  it('offers questions that fit what is typed in a card', () => {
    const question = known[0]?.question;
    const value = { queryText: 'password', queryOptions: { skip: 0, top: 15 } };
    expect(ask('application/search', value)).to.deep.equal({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.search.searchResponse',
        value: { results: [{ title: question, value: question }] },
      },
    });
  });

  it('offers questions when the list opens and nothing is typed yet', () => {
    expect(ask('application/search', { queryText: '' }).body.value.results).to.have.length(2);
    expect(ask('application/search', {}).body.value.results).to.have.length(2);
    expect(ask('application/search', { queryOptions: { top: 1 } }).body.value.results).to.have.length(1);
  });

  it('shows the titles of articles in the message extension, and puts the whole text into the chat', () => {
    const value = { parameters: [{ name: 'query', value: 'password' }] };
    const [found, ...others] = ask('composeExtension/query', value).body.composeExtension.attachments;
    expect(others).to.deep.equal([]);
    expect(found.preview.content).to.deep.equal({ title: known[0]?.title, text: known[0]?.question });
    const words = JSON.stringify(found.content.body);
    for (const step of known[0]?.steps ?? []) expect(words).to.contain(JSON.stringify(step).slice(1, -1));
    expect(words).to.contain(known[0]?.sources[0]?.url);
  });

  it('shows articles before anything is typed into the message extension', () => {
    const value = { parameters: [{ name: 'initialRun', value: 'true' }] };
    expect(ask('composeExtension/query', value).body.composeExtension.attachments).to.have.length(2);
  });

  it('tells Teams that it signs nobody in through it', () => {
    const value = { id: 'e1', connectionName: 'graph', token: 'secret' };
    expect(ask('signin/tokenExchange', value)).to.deep.equal({
      status: 412,
      body: {
        id: 'e1',
        connectionName: 'graph',
        failureDetail: 'The bot does not sign people in: Teams says who they are.',
      },
    });
  });

  it('says kindly that there is no dialog to open', () => {
    for (const name of ['task/fetch', 'task/submit', 'message/fetchTask', 'composeExtension/fetchTask']) {
      expect(ask(name, { data: {} }).body.task).to.deep.equal({
        type: 'message',
        value: teamsWords.en.nothingToOpen,
      });
    }
    expect(ask('config/fetch', {}).body.config.value).to.equal(teamsWords.en.nothingToOpen);
  });

  it('refuses only a file consent that is neither accepted nor declined', () => {
    expect(ask('fileConsent/invoke', { action: 'decline' })).to.deep.equal({ status: 200 });
    expect(ask('fileConsent/invoke', { action: 'perhaps' })).to.deep.equal({ status: 400 });
  });

  for (const name of [
    'message/submitAction',
    'signin/failure',
    'signin/verifyState',
    'handoff/action',
    'actionableMessage/executeAction',
    'tab/fetch',
    'tab/submit',
    'composeExtension/setting',
    'composeExtension/querySettingUrl',
    'made/up',
    undefined,
  ]) {
    it(`takes ${name ?? 'an invoke without a name'} quietly`, () => {
      expect(ask(name, { anything: true })).to.deep.equal({ status: 200, body: {} });
    });
  }

  it('survives any value', () => {
    const values = [
      null,
      undefined,
      7,
      'x',
      [],
      { queryText: { a: 1 } },
      { parameters: 'no' },
      { action: [] },
    ];
    for (const name of [
      'application/search',
      'composeExtension/query',
      'signin/tokenExchange',
      'task/fetch',
    ]) {
      for (const value of values) expect(ask(name, value).status).to.be.below(500);
    }
  });
});
