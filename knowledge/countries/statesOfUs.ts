/**
 * States of the United States, as people name where they are: `New Mexico` is not Mexico, and `New Jersey` not Jersey.
 *
 * Names that people or other places have as well are left out, and so is Georgia, which is a country of the list.
 */
export const statesOfUs: readonly string[] = [
  ...['New Mexico', 'New Jersey', 'New York', 'New York City', 'New Hampshire', 'New Orleans', 'New England'],
  ...['North Carolina', 'South Carolina', 'North Dakota', 'South Dakota', 'West Virginia', 'Rhode Island'],
  ...['Washington State', 'Washington DC', 'State of Georgia', 'Texas', 'California', 'Florida', 'Ohio'],
  ...['Illinois', 'Michigan', 'Pennsylvania', 'Massachusetts', 'Minnesota', 'Wisconsin', 'Colorado'],
  ...['Arizona', 'Nevada', 'Oregon', 'Alaska', 'Hawaii', 'Kansas', 'Kentucky', 'Tennessee', 'Louisiana'],
  ...['Alabama', 'Arkansas', 'Mississippi', 'Missouri', 'Oklahoma', 'Nebraska', 'Connecticut', 'Maryland'],
  ...['Új-Mexikó', 'Kalifornia', 'Észak-Karolina', 'Dél-Karolina', 'Nyugat-Virginia', 'Pennsylvania állam'],
  ...[
    '新墨西哥州',
    '新泽西',
    '新泽西州',
    '纽约',
    '纽约州',
    '加利福尼亚',
    '加州',
    '德克萨斯',
    '德州',
    '佛罗里达',
  ],
];
