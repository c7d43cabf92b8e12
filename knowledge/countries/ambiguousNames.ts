/** Names that stand for more than one entry, so that the bot asks which is meant (R029). */
export interface AmbiguousName {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  /** Codes that are meant as well but are not in the source's list. */
  readonly unlisted?: readonly string[];
}

export const ambiguousNames: readonly AmbiguousName[] = [
  { names: ['Congo', 'the Congo', 'Kongó', '刚果'], keys: ['CG', 'CD'] },
  { names: ['Korea', 'Corea', '高丽', '朝鲜半岛'], keys: ['KR'], unlisted: ['KP'] },
  { names: ['Guinea', 'Guinée', '几内亚'], keys: ['GN', 'GW', 'GQ', 'PG'] },
  { names: ['Guiana', 'Guayana', '圭亚那地区'], keys: ['GF', 'GY'] },
  {
    names: [
      'Saint Martin',
      'St. Martin',
      'St Martin',
      'San Martin',
      'Szent Márton',
      'Saint Martin island',
      '圣马丁',
      '圣马丁岛',
    ],
    keys: ['MF', 'SX'],
  },
  {
    names: ['Samoa', 'Szamoa', 'Samoan Islands', 'Szamoa-szigetek', '萨摩亚', '萨摩亚群岛'],
    keys: ['WS', 'AS'],
  },
  {
    names: ['Dominica', 'Dominika', 'Dominican', 'Dominikai', 'Dominikán', '多米尼加'],
    keys: ['DM', 'DO'],
  },
  {
    names: ['Virgin Islands', 'Virgin-szigetek', 'The Virgins', '维尔京群岛', '维京群岛'],
    keys: ['VG', 'VI'],
  },
  { names: ['Channel Islands', 'Csatorna-szigetek', '海峡群岛'], keys: ['GG', 'JE'] },
  {
    names: [
      'Caribbean Netherlands',
      'BES islands',
      'Holland Karib-térség',
      '荷属加勒比区',
      '荷属加勒比',
      '荷兰加勒比',
      '荷兰加勒比区',
    ],
    keys: ['BQ-BO', 'BQ-SE', 'BQ-SA'],
  },
  {
    names: [
      'Netherlands Antilles',
      'Dutch Antilles',
      'Dutch Caribbean',
      'Holland Antillák',
      '荷属安的列斯',
      '荷属安的列斯群岛',
    ],
    keys: ['CW', 'SX', 'AW', 'BQ-BO', 'BQ-SE', 'BQ-SA'],
  },
  {
    names: [
      'Svalbard and Jan Mayen',
      'Svalbard & Jan Mayen',
      'Svalbard és Jan Mayen',
      '斯瓦尔巴和扬马延',
      '斯瓦尔巴群岛和扬马延岛',
    ],
    keys: ['SJ-SVALBARD', 'SJ-JANMAYEN'],
  },
  {
    names: ['St. Helena, Ascension and Tristan da Cunha', 'Szent Ilona, Ascension és Tristan da Cunha'],
    keys: ['SH', 'AC', 'TA'],
  },
  { names: ['French Antilles', 'Francia Antillák', '法属安的列斯'], keys: ['GP', 'MQ', 'MF', 'BL'] },
  { names: ['Saint', 'St', 'Szent', '圣'], keys: ['BL', 'KN', 'LC', 'MF', 'PM', 'SH', 'VC'] },
  { names: ['Serbia and Montenegro', 'Szerbia és Montenegró', '塞尔维亚和黑山', '塞黑'], keys: ['RS', 'ME'] },
  { names: ['Czechoslovakia', 'Csehszlovákia', '捷克斯洛伐克'], keys: ['CZ', 'SK'] },
  { names: ['Yugoslavia', 'Jugoszlávia', '南斯拉夫'], keys: ['RS', 'HR', 'SI', 'BA', 'ME', 'MK', 'XK'] },
];
