import { expect } from 'chai';
import fc from 'fast-check';
import { createSuggest } from '../../knowledge/suggest.ts';
import { createSpeller } from '../../knowledge/text/speller.ts';
import { en } from '../../knowledge/vocabulary/en.ts';
import { hu } from '../../knowledge/vocabulary/hu.ts';
import { zh } from '../../knowledge/vocabulary/zh.ts';
import { createWords } from '../../knowledge/words.ts';

const untouched = (word: string) => [word];
const suggest = createSuggest(
  [
    {
      id: 'password',
      suggestions: ['How do I give a user a new password?', 'Reset a password'],
      examples: ['employee locked out'],
    },
    {
      id: 'calendar',
      suggestions: ['How do I share a calendar?'],
      examples: ['let the assistant see my meetings'],
    },
    { id: 'recording', suggestions: ['Where is the recording of a Teams meeting?'], examples: [] },
  ],
  createWords(en),
  createSpeller(new Map(['password', 'calendar', 'share', 'meeting'].map((word) => [word, 2])), () => false),
);
const ids = (prefix: string) => suggest(prefix).map(({ id }) => id);

describe('type-ahead', () => {
  it('takes the last word as a beginning', () => {
    expect(ids('how do I sh')[0]).to.equal('calendar');
    expect(ids('teams rec')[0]).to.equal('recording');
  });

  it('takes the words in any order', () => {
    expect(ids('meeting teams where')[0]).to.equal('recording');
  });

  it('forgives typing errors', () => {
    expect(ids('pasword')).to.deep.equal(['password']);
    expect(ids('calnedar share')[0]).to.equal('calendar');
  });

  it('takes what is no whole word for a beginning in any place, with a typing error too', () => {
    expect(ids('cal share')[0]).to.equal('calendar');
    expect(ids('recod')[0]).to.equal('recording');
    expect(ids('pasw reset')[0]).to.equal('password');
  });

  it('keeps codes whole', () => {
    const withCodes = createSuggest(
      [
        { id: 'ports', suggestions: ['Ports 5, 7 and 1 of the switch'], examples: [] },
        { id: 'bounce', suggestions: ['What does 5.7.1 mean?'], examples: [] },
      ],
      createWords(en),
      untouched,
    );
    expect(withCodes('5.7.1').map(({ id }) => id)).to.deep.equal(['bounce']);
    expect(withCodes('5.7').map(({ id }) => id)).to.deep.equal(['bounce']);
  });

  it('offers the text that fits best, one for each document', () => {
    expect(suggest('reset')).to.deep.equal([{ id: 'password', text: 'Reset a password' }]);
  });

  it('looks into other ways of asking, and still offers the question', () => {
    expect(suggest('assistant')).to.deep.equal([{ id: 'calendar', text: 'How do I share a calendar?' }]);
  });

  it('offers the first ones when nothing is typed, and nothing for what it does not know', () => {
    expect(ids('  ')).to.deep.equal(['password', 'calendar', 'recording']);
    expect(ids('xyzzy')).to.deep.equal([]);
  });

  it('keeps to what may be shown and to the number wanted', () => {
    expect(suggest('', { only: (id) => id !== 'password', limit: 1 }).map(({ id }) => id)).to.deep.equal([
      'calendar',
    ]);
  });

  it('knows Hungarian words by their stems and without accents', () => {
    const hungarian = createSuggest(
      [{ id: 'password', suggestions: ['Hogyan adok új jelszót?'], examples: ['elfelejtette a jelszavát'] }],
      createWords(hu),
      untouched,
    );
    for (const prefix of ['jelsz', 'uj jelszo', 'jelszavam', 'jelszavakat adok']) {
      expect(
        hungarian(prefix).map(({ id }) => id),
        prefix,
      ).to.deep.equal(['password']);
    }
  });

  it('follows Chinese as it is typed, also while the input method still holds letters', () => {
    const chinese = createSuggest(
      [
        { id: 'password', suggestions: ['怎么给用户设置一个新密码？'], examples: [] },
        { id: 'search', suggestions: ['Outlook 搜索没有结果'], examples: [] },
      ],
      createWords(zh),
      untouched,
    );
    const found = (prefix: string) => chinese(prefix).map(({ id }) => id);
    expect(found('密')).to.deep.equal(['password']);
    expect(found('新密码')).to.deep.equal(['password']);
    expect(found('outlook搜')[0]).to.equal('search');
    expect(found('搜索out')[0]).to.equal('search');
    expect(found('mima')).to.deep.equal([]);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (prefix) => {
        expect(suggest(prefix)).to.deep.equal(suggest(prefix));
      }),
    );
  });
});
