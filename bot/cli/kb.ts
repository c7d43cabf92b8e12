import { parseArgs } from 'node:util';
import { createKnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { loadLibrary } from '../../knowledge/library.ts';
import { root } from '../root.ts';
import { check } from './kb/check.ts';
import { evaluate } from './kb/evaluate.ts';
import { exportArticles, importArticles, missesAsCsv } from './kb/learned.ts';
import { searchForPerson, searchLines } from './kb/search.ts';
import { withDesk } from './kb/withDesk.ts';

const usage = `The knowledge base from the command line.

  npm run kb -- check                       every fault with file, line and mend
  npm run kb -- search "text" [--lang hu]   what is found, how sure, and by which words
  npm run -s kb -- search --json            one {"query","lang"} a line in, one result a line out
  npm run kb -- eval FILE                   how good: lines {"query","lang","topic"}; topic null when out of scope
  npm run -s kb -- misses --csv             what people asked without success, for a spreadsheet
  npm run kb -- export FOLDER               the articles written at this desk as Markdown files
  npm run kb -- import FOLDER               take such files over; they are live at once

  --lang en|hu|zh     language expected (en)
  --cloud worldwide|21vianet
  --folder FOLDER     articles to use (knowledge/articles)
  --separator ";"     of the CSV, for Excel in Hungary and elsewhere
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    cloud: { type: 'string' },
    folder: { type: 'string', default: `${root}/knowledge/articles` },
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    separator: { type: 'string', default: ',' },
  },
});
const [command, ...rest] = positionals;
const language = languages.find((each): each is Language => each === values.lang);
const cloud = values.cloud === 'worldwide' || values.cloud === '21vianet' ? values.cloud : null;
const text = rest.join(' ');

if (command === 'check') process.exitCode = check(values.folder, new Date());
else if (command === 'search' && language && values.json) {
  await searchLines(knowledge(), { language, cloud }, process.stdin, process.stdout);
} else if (command === 'search' && language && text !== '') {
  console.log(searchForPerson(knowledge(), text, { language, cloud }));
} else if (command === 'eval' && language && text !== '') {
  try {
    console.log(evaluate(knowledge(), text, { language, cloud }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else if (command === 'misses' && values.csv) {
  const { separator } = values;
  process.exitCode = await withDesk(async (deps) => ({
    isDone: true,
    text: await missesAsCsv(deps, separator),
  }));
} else if (command === 'export' && text !== '') {
  process.exitCode = await withDesk((deps) => exportArticles(deps, text));
} else if (command === 'import' && text !== '') {
  process.exitCode = await withDesk((deps) => importArticles(deps, text));
} else {
  console.error(usage);
  process.exitCode = 2;
}

function knowledge() {
  return createKnowledgeBase(loadLibrary(values.folder));
}
