import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clouds } from '../../knowledge/cloud.ts';
import { createKnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { languages } from '../../knowledge/language.ts';
import { loadLibrary } from '../../knowledge/library.ts';
import { createLog } from '../log.ts';
import { root } from '../root.ts';
import type { CommandResult } from './commandResult.ts';
import { articlesFolder } from './kb/articlesFolder.ts';
import { check } from './kb/check.ts';
import { deskArticles } from './kb/deskArticles.ts';
import { evaluate } from './kb/evaluate.ts';
import { exportArticles } from './kb/exportArticles.ts';
import { importArticles } from './kb/importArticles.ts';
import { learnedDeps } from './kb/learnedDeps.ts';
import { missesAsCsv } from './kb/missesAsCsv.ts';
import { searchForPerson, searchLines } from './kb/search.ts';
import { makeFolder } from './makeFolder.ts';
import { oneOf } from './oneOf.ts';
import { readSeparator } from './readSeparator.ts';
import { runCommand } from './runCommand.ts';
import { UsageError } from './usageError.ts';
import { withStore } from './withStore.ts';

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
  --folder FOLDER     articles to check, search or evaluate (knowledge/articles)
  --desk              search and eval: the articles as this desk serves them, with those of ARTICLES_DIR and those
                      approved in the console. Without it only the files in the folder are searched.
  --separator ";"     of the CSV, for Excel in Hungary and elsewhere
`;

/** What each command needs beside its name. */
const needs: Readonly<Record<string, string>> = {
  check: 'nothing more; name a folder with --folder',
  search: 'a text in quotes, or --json to read lines',
  eval: 'a file of questions',
  misses: '--csv',
  export: 'the folder to write to',
  import: 'the folder to read',
};

const toStderr = createLog({ format: 'text', write: (line) => console.error(line) });

await runCommand(usage, async (args): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      cloud: { type: 'string' },
      folder: { type: 'string' },
      desk: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      separator: { type: 'string', default: ',' },
    },
  });
  const [command, ...rest] = positionals;
  const text = rest.join(' ');
  const by = {
    language: oneOf('lang', values.lang, languages),
    cloud: values.cloud === undefined ? null : oneOf('cloud', values.cloud, clouds),
  };
  const separator = readSeparator(values.separator);
  if (values.desk && values.folder !== undefined)
    throw new UsageError('Give --desk or --folder, not both: a desk serves its own folders.');
  const folder = articlesFolder(values.folder ?? join(root, 'knowledge', 'articles'));
  const loadArticles = async () =>
    values.desk
      ? withStore((store, config) => deskArticles(learnedDeps(store, config), toStderr))
      : loadLibrary(folder);
  const knowledge = async () => createKnowledgeBase(await loadArticles());

  if (command === 'check' && text === '') return check(folder, new Date());
  if (command === 'search' && values.json) {
    await searchLines(await knowledge(), by, process.stdin, process.stdout);
    return { isDone: true, text: '' };
  }
  if (command === 'search' && text !== '')
    return { isDone: true, text: searchForPerson(await knowledge(), text, by) };
  if (command === 'eval' && text !== '') return { isDone: true, text: evaluate(await knowledge(), text, by) };
  if (command === 'misses' && values.csv)
    return withStore(async (store, config) => ({
      isDone: true,
      text: await missesAsCsv(learnedDeps(store, config), separator),
    }));
  if (command === 'export' && text !== '') {
    makeFolder(text);
    return withStore((store, config) => exportArticles(learnedDeps(store, config), text));
  }
  if (command === 'import' && text !== '') {
    const from = articlesFolder(text);
    return withStore((store, config) => importArticles(learnedDeps(store, config), from));
  }
  if (command === undefined) throw new UsageError();
  const need = Object.hasOwn(needs, command) ? needs[command] : undefined;
  throw new UsageError(
    need === undefined
      ? `There is no command "${command}". Write one of: ${Object.keys(needs).join(', ')}; --help tells more.`
      : `"${command}" needs ${need}; --help tells more.`,
  );
});
