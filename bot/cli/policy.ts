import { parseArgs } from 'node:util';
import { clouds } from '../../knowledge/cloud.ts';
import { languages } from '../../knowledge/language.ts';
import { checkPolicies, loadPolicies } from '../../knowledge/policy.ts';
import { classifySeverity } from '../../knowledge/severity.ts';
import { root } from '../root.ts';
import { proposedKind, questions } from './policy/answer.ts';
import { answerLines } from './policy/answerLines.ts';
import { explanation } from './policy/explanation.ts';

const usage = `The support policy from the command line.

  npm run policy -- check                   every fault of the policy files, with line and mend
  npm run policy -- explain --cloud 21vianet --text "…"
                                            the severity of a problem with its reasons and clocks
  npm run -s policy -- explain|kind|country|contact|due --json
                                            one JSON object a line in, one a line out

  --cloud worldwide|21vianet   --lang en|hu|zh (en)          --kind technical|billing|presales
  --users one|some|many|all    --state down|limited|working  --workaround yes|no
  --deadline yes|no            --agreement                   the advanced agreement is signed
  --opened 2026-11-20T12:00Z   --time-zone Europe/Budapest   when, and where the reader is
  --folder FOLDER              policies to use (knowledge/policies)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cloud: { type: 'string', default: '21vianet' },
    lang: { type: 'string', default: 'en' },
    kind: { type: 'string' },
    text: { type: 'string' },
    users: { type: 'string', default: 'unknown' },
    state: { type: 'string', default: 'unknown' },
    workaround: { type: 'string', default: 'unknown' },
    deadline: { type: 'string' },
    agreement: { type: 'boolean', default: false },
    opened: { type: 'string' },
    'time-zone': { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
    folder: { type: 'string', default: `${root}/knowledge/policies` },
    json: { type: 'boolean', default: false },
  },
});
const [command] = positionals;
const question = questions.find((it) => it === command);

if (command === 'check') process.exitCode = check();
else if (question && values.json && values.text === undefined)
  await answerLines(question, loadPolicies(values.folder), process.stdin, process.stdout);
else if (command !== 'explain' || !explain()) {
  console.error(usage);
  process.exitCode = 2;
}

function check(): number {
  const faults = checkPolicies(values.folder);
  for (const { file, line, message } of faults) console.error(`${file}:${line} ${message}`);
  if (faults.length === 0) console.log(`${clouds.length} policies, no faults`);
  return faults.length === 0 ? 0 : 1;
}

/** Prints the decision; false when an option has a value that does not exist. */
function explain(): boolean {
  const cloud = clouds.find((it) => it === values.cloud);
  const language = languages.find((it) => it === values.lang);
  const text = values.text ?? '';
  const usersAffected = (['one', 'some', 'many', 'all', 'unknown'] as const).find(
    (it) => it === values.users,
  );
  const serviceState = (['down', 'limited', 'working', 'unknown'] as const).find((it) => it === values.state);
  const workaround = (['yes', 'no', 'unknown'] as const).find((it) => it === values.workaround);
  const openedAt = values.opened ? new Date(values.opened) : new Date();
  const known = values.kind === undefined || ['technical', 'billing', 'presales'].includes(values.kind);
  if (
    !cloud ||
    !language ||
    !usersAffected ||
    !serviceState ||
    !workaround ||
    !known ||
    Number.isNaN(openedAt.getTime())
  )
    return false;
  const kind =
    values.kind === 'technical' || values.kind === 'billing' || values.kind === 'presales'
      ? values.kind
      : proposedKind(text, language);
  const policy = loadPolicies(values.folder)[cloud];
  const deadlineAtRisk = values.deadline === undefined ? null : values.deadline === 'yes';
  const decision = classifySeverity({
    text,
    language,
    kind,
    answers: { usersAffected, serviceState, workaround, deadlineAtRisk },
    policy,
    hasAdvancedAgreement: values.agreement,
  });
  const { severity, raw, because, caps } = decision;
  if (values.json) console.log(JSON.stringify({ severity, raw, because, kind, caps }));
  else
    console.log(explanation({ decision, kind, policy, language, openedAt, timeZone: values['time-zone'] }));
  return true;
}
