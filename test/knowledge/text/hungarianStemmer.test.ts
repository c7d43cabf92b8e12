import { expect } from 'chai';
import { fold } from '../../../knowledge/text/fold.ts';
import { stemHungarian } from '../../../knowledge/text/hungarianStemmer.ts';

describe('the Hungarian stemmer', () => {
  const families = [
    'jelszó jelszót jelszavam jelszavamat jelszavának jelszavammal jelszavakat jelszóval jelszavainkat',
    'felhasználó felhasználót felhasználóknak felhasználóink felhasználóval felhasználói felhasználónkat',
    'licenc licencet licencek licencünk licencével licencelt',
    'fiók fiókot fiókjába fiókomba fiókok fiókjaink',
    'számla számlát számlám számlánkat számláink',
    'tartomány tartományunk tartományhoz tartományok',
    'telefon telefont telefonomat telefonjára telefonnal telefonon',
    'csoport csoportot csoportba csoportok csoportunk',
    'törlés törölni töröltem törölte',
    'értekezlet értekezletre értekezletek értekezlethez',
    'frissítés frissíteni frissítésre frissítették',
    'email emailt emailek emailjeim emaillel',
    'Teams Teamsben Teamset Teamsből',
    'lassú lassan lassul lassabb',
    'csere cserélni cserélném cseréljük',
    'bővít bővítés bővíteném bővítettük',
    'indít indulni indítás',
    'Kína Kínában kínai',
    'Outlook Outlookban Outlookot Outlookkal',
  ];
  for (const family of families) {
    const [first = '', ...others] = family.split(' ');
    it(`brings the forms of ${first} together, with and without accents`, () => {
      const stem = stemHungarian(fold(first));
      expect(others.map((word) => stemHungarian(fold(word)))).to.deep.equal(others.map(() => stem));
    });
  }

  it('keeps words of different things apart', () => {
    const words = [
      'jelszó',
      'felhasználó',
      'licenc',
      'fiók',
      'számla',
      'számítógép',
      'levél',
      'naptár',
      'csapat',
    ];
    expect(new Set(words.map((word) => stemHungarian(fold(word)))).size).to.equal(words.length);
  });

  const alike = [
    'lassú lássák',
    'kilép kiléptet',
    'szolgáltató szolgáltatásállapot',
    'Kína kínál',
    'bővít bővítmény',
    'kapcsolat kapcsoló',
  ];
  for (const pair of alike) {
    const [one = '', other = ''] = pair.split(' ');
    it(`does not take ${other} for ${one}`, () => {
      expect(stemHungarian(fold(other))).not.to.equal(stemHungarian(fold(one)));
    });
  }

  it('leaves something of every word', () => {
    for (const word of ['a', 'ok', 'ban', 'nem', 'nekem', 'otthonainkban']) {
      expect(stemHungarian(word)).not.to.equal('');
    }
  });
});
