import { expect } from 'chai';
import fc from 'fast-check';
import { readCsv, writeCsv } from '../../../bot/identity/csv.ts';
import { cpuTimeOf } from '../../support/cpuTimeOf.ts';

const cellsOf = (text: string): (readonly string[])[] => readCsv(text).rows.map((row) => row.cells);

describe('reading CSV', () => {
  for (const [what, text, cells] of [
    [
      'commas',
      'name,email\nAnna,anna@contoso.example\n',
      [
        ['name', 'email'],
        ['Anna', 'anna@contoso.example'],
      ],
    ],
    [
      'the semicolons of a Hungarian Excel',
      'name;roles\nAnna;"a;b"',
      [
        ['name', 'roles'],
        ['Anna', 'a;b'],
      ],
    ],
    [
      'tabs',
      'name\temail\nAnna\tx',
      [
        ['name', 'email'],
        ['Anna', 'x'],
      ],
    ],
    [
      'a byte order mark and CRLF',
      '\uFEFFname,email\r\nAnna,x\r\n',
      [
        ['name', 'email'],
        ['Anna', 'x'],
      ],
    ],
    [
      'the line that names the separator',
      'sep=;\r\nname;email\r\nA,B;x',
      [
        ['name', 'email'],
        ['A,B', 'x'],
      ],
    ],
    [
      'quotes, doubled quotes and line ends in a cell',
      'a,b\n"x ""y""\n z",2',
      [
        ['a', 'b'],
        ['x "y"\n z', '2'],
      ],
    ],
    [
      'a separator inside the first quoted header',
      '"last, first";email\nA;x',
      [
        ['last, first', 'email'],
        ['A', 'x'],
      ],
    ],
    [
      'quotes inside a plain cell',
      'a,b\nJoe "Jo" Smith,2',
      [
        ['a', 'b'],
        ['Joe "Jo" Smith', '2'],
      ],
    ],
    [
      'empty cells at the end',
      'a,b,c\n1,,',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
      ],
    ],
    ['nothing at all', '', []],
  ] as const) {
    it(`takes ${what}`, () => {
      expect(cellsOf(text)).to.deep.equal(cells);
      expect(readCsv(text).faults).to.deep.equal([]);
    });
  }

  it('names the line on which each row starts, past empty lines and cells of several lines', () => {
    const { rows } = readCsv('a,b\r\n\r\n"1\r\n2",x\r\n3,y\r4,z');
    expect(rows.map((row) => row.line)).to.deep.equal([1, 3, 5, 6]);
  });

  it('names the lines with quotes that do not add up', () => {
    const { faults } = readCsv('a,b\n"x"y,2\n3,"open\nand on');
    expect(faults.map((fault) => fault.line)).to.deep.equal([2, 3]);
    expect(faults.map((fault) => fault.problem).join()).to.match(/between.*never closed/);
  });

  it('reads back whatever it wrote', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', 'a', ' ') }),
    );
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        const header = ['one', 'two', 'three'];
        const filled = rows.filter((cells) => cells.some((value) => value !== ''));
        expect(cellsOf(writeCsv([header, ...rows], separator))).to.deep.equal([header, ...filled]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives rows or faults for any text, never an error', () => {
    const sign = fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '\uFEFF', 's', 'sep=', 'é', '中', '\0');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 300 }), (text) => {
        const { rows, faults } = readCsv(text);
        for (const { line } of [...rows, ...faults]) expect(line).to.be.at.least(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads hostile megabytes in a moment', () => {
    const spent = cpuTimeOf(() => {
      for (const text of [
        '"'.repeat(2_000_000),
        '""'.repeat(1_000_000),
        ',"'.repeat(500_000),
        '\r'.repeat(2_000_000),
      ]) {
        readCsv(text);
      }
    });
    expect(spent).to.be.below(5_000);
  });
});
