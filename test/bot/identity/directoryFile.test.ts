import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { describeFault, readDirectoryFile, writeDirectoryFile } from '../../../bot/identity/directoryFile.ts';

const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const sample = readFileSync(new URL('../../../bot/samples/directory.json', import.meta.url));

const read = (text: string) => readDirectoryFile(Buffer.from(text));
const faultsOf = (text: string): string[] => read(text).faults.map(describeFault);
const organizationsOf = (text: string) => {
  const { organizations, faults } = read(text);
  expect(faults.map(describeFault)).to.deep.equal([]);
  return organizations ?? [];
};

describe('a directory file', () => {
  describe('as CSV', () => {
    it('gives organizations with their people, as a Hungarian Excel writes them', () => {
      const [contoso] = organizationsOf(
        [
          '\uFEFFOrganization ID;Organization;Cloud;Country;Time zone;Languages;Advanced agreement;Name;E-mail;Phone;Roles;Language',
          'Contoso;Contoso Kft.;Worldwide;hu;Europe/Budapest;"hu;en";nem;Kovács Anna;Anna.Kovacs@Contoso.example;06 1 000 0001;global administrator;hu-HU',
          'contoso;;;;;;;Nagy Bence;bence.nagy@contoso.example;;;',
          '',
        ].join('\r\n'),
      );
      expect(contoso).to.deep.equal({
        id: 'contoso',
        name: 'Contoso Kft.',
        cloud: 'worldwide',
        country: 'HU',
        timeZone: 'Europe/Budapest',
        languages: ['hu', 'en'],
        hasAdvancedAgreement: false,
        tenantId: null,
        partner: null,
        people: [
          {
            name: 'Kovács Anna',
            email: 'anna.kovacs@contoso.example',
            phone: '+3610000001',
            roles: [globalAdministrator],
            language: 'hu',
            entraObjectId: null,
          },
          {
            name: 'Nagy Bence',
            email: 'bence.nagy@contoso.example',
            phone: null,
            roles: [],
            language: null,
            entraObjectId: null,
          },
        ],
      });
    });

    it('keeps the partner an organization bought from', () => {
      const [fabrikam] = organizationsOf(
        `${header},partner,partner_phone,partner_website\n${fabrikamRow},Northwind Cloud Services,020 7946 0958,https://northwind.example`,
      );
      expect(fabrikam?.partner).to.deep.equal({
        name: 'Northwind Cloud Services',
        phone: '+442079460958',
        email: null,
        website: 'https://northwind.example/',
      });
    });

    it('takes role names and template ids, and keeps ids that are newer than our list', () => {
      const newer = '11111111-2222-4333-8444-555555555555';
      const [fabrikam] = organizationsOf(
        `${header},roles\n${fabrikamRow},"Global Administrator; ${newer.toUpperCase()}|${globalAdministrator}"`,
      );
      expect(fabrikam?.people[0]?.roles).to.deep.equal([globalAdministrator, newer]);
    });

    it('takes an organization that has no people yet', () => {
      const [fabrikam] = organizationsOf(`${header}\nfabrikam,Fabrikam Ltd,worldwide,GB,Europe/London,,`);
      expect(fabrikam?.people).to.deep.equal([]);
    });

    it('names all faults at once, each with line, column and mend', () => {
      const faults = faultsOf(
        [
          `${header},phone,roles,language,colour`,
          'fabrikam,Fabrikam Ltd,moon,UK,London,Priya Shah,priya.shah,12,Office boss,de,red',
          'fabrikam,Fabrikam Limited,,,,Tom Baker,tom@fabrikam.example,3.63E+10,,,',
          ',Nobody Ltd,worldwide,GB,Europe/London,Ann,tom@fabrikam.example,,,,',
          'fabrikam,,,,,Zoe,zoe@fabrikam.example,,,,,,too,many',
        ].join('\n'),
      );
      expect(faults.map((fault) => fault.split(':')[0])).to.deep.equal([
        'line 1, colour',
        'line 2, cloud',
        'line 2, country',
        'line 2, time_zone',
        'line 2, email',
        'line 2, phone',
        'line 2, roles',
        'line 2, language',
        'line 3, organization',
        'line 3, phone',
        'line 4, organization_id',
        'line 4, email',
        'line 5',
      ]);
      expect(faults[1]).to.equal('line 2, cloud: "moon" is no cloud. Write worldwide or 21vianet.');
      expect(faults[11]).to.contain('stands on line 3 already');
    });

    it('names missing columns, and all columns when the file is empty', () => {
      expect(faultsOf('organization_id,name,email,email\n').join('\n')).to.match(
        /organization: is missing.*\n.*cloud.*\n.*country.*\n.*time_zone.*\n.*email: stands twice/,
      );
      expect(faultsOf('').join()).to.contain('organization_id, organization, cloud');
    });

    it('says how to save a file that lost its accents', () => {
      const { faults } = readDirectoryFile(Buffer.from('organization_id;name\ncontoso;Kovács', 'latin1'));
      expect(faults.map(describeFault).join()).to.contain('CSV UTF-8');
    });

    it("takes Excel's Unicode text", () => {
      const text = `\uFEFF${header.replaceAll(',', '\t')}\r\n${fabrikamRow.replaceAll(',', '\t')}\r\n`;
      expect(readDirectoryFile(Buffer.from(text, 'utf16le')).organizations).to.have.length(1);
    });
  });

  describe('as JSON', () => {
    it('names all faults at once, each with line, key and mend', () => {
      const faults = faultsOf(`{
  "organizations": [
    {
      "id": "contoso",
      "name": "Contoso Kft.",
      "cloud": "worldwide",
      "country": "HU",
      "timeZone": "Budapest",
      "tenant": "c0a70500-0000-4000-8000-000000000001",
      "partner": { "phone": "12" },
      "people": [
        { "name": "Kovács Anna", "email": "anna.kovacs@contoso.example", "roles": "Global Administrator" },
        { "name": "Kovács Anna", "email": "ANNA.KOVACS@contoso.example",
          "roles": [
            "Boss"
          ] },
        "Nagy Bence"
      ]
    },
    { "id": "contoso", "people": {} }
  ],
  "version": 2
}`);
      expect(faults.map((fault) => fault.split(':')[0])).to.deep.equal([
        'line 8, timeZone',
        'line 9, tenant',
        'line 10, name',
        'line 10, phone',
        'line 13, email',
        'line 15, roles',
        'line 17, 2',
        'line 20, people',
        'line 20, name',
        'line 20, cloud',
        'line 20, country',
        'line 20, timeZone',
        'line 20, id',
        'line 22, version',
      ]);
    });

    it('names the line on which the JSON breaks', () => {
      expect(
        faultsOf('{\n  "organizations": [\n    { "id": "contoso" "name": "x" }\n  ]\n}').join(),
      ).to.match(/^line 3: is not valid JSON/);
      expect(faultsOf('{\n "organizations": [], # none\n}').join()).to.contain('is not valid JSON');
      expect(faultsOf('{"organizations": [{ "id": "x", "id": "y" }]}').join()).to.contain('stands twice');
      expect(faultsOf('[]').join()).to.contain('Write { … }');
    });
  });

  for (const [format, separator] of [
    ['json', ','],
    ['csv', ','],
    ['csv', ';'],
  ] as const) {
    it(`reads back what it wrote (${format} ${separator})`, () => {
      const { organizations } = readDirectoryFile(sample);
      const written = writeDirectoryFile(organizations ?? [], format, separator);
      expect(organizationsOf(written)).to.deep.equal(organizations);
    });
  }

  it('gives a directory or faults for any content, never an error', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'contoso',
        'HU',
        'yes',
        'worldwide',
        '"',
        '+36',
        '3.6E+10',
        'a@b.example',
        '__proto__',
        '{}',
      ),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (cells, separator) => {
        const text = [header.replaceAll(',', separator), ...cells.map((row) => row.join(separator))].join(
          '\n',
        );
        for (const fault of faultsOf(text)) expect(fault).to.match(/^line \d+/);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        for (const fault of faultsOf(`{"organizations": [${json}]}`)) expect(fault).to.match(/^line \d+/);
      }),
      { numRuns: 300 },
    );
  });
});

const header = 'organization_id,organization,cloud,country,time_zone,name,email';
const fabrikamRow = 'fabrikam,Fabrikam Ltd,worldwide,GB,Europe/London,Priya Shah,priya.shah@fabrikam.example';
