import { clouds } from '../../knowledge/cloud.ts';
import { checkPolicies, loadPolicies } from '../../knowledge/policy.ts';
import { classifySeverity } from '../../knowledge/severity.ts';
import { root } from '../root.ts';
import { asksForHelp } from './asksForHelp.ts';
import { proposedKind, questions } from './policy/answer.ts';
import { answerLines } from './policy/answerLines.ts';
import { explanation } from './policy/explanation.ts';
import { type OptionValues, readOptions } from './policy/options.ts';

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

const options = readOptions(process.argv.slice(2));
if (asksForHelp(process.argv.slice(2))) console.log(usage);
else if (options.faults) refuse(options.faults.join('\n'));
else {
  const { command, values } = options;
  const folder = values.folder ?? `${root}/knowledge/policies`;
  const question = questions.find((it) => it === command);
  if (command === 'check') process.exitCode = check(folder);
  else if (question && values.json && values.text === undefined)
    await answerLines(question, loadPolicies(folder), process.stdin, process.stdout);
  else if (command === 'explain') explain(values, folder);
  else refuse(usage);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

function check(folder: string): number {
  const faults = checkPolicies(folder);
  for (const { file, line, message } of faults) console.error(`${file}:${line} ${message}`);
  if (faults.length === 0) console.log(`${clouds.length} policies, no faults`);
  return faults.length === 0 ? 0 : 1;
}

function explain(values: OptionValues, folder: string): void {
  const { text = '', lang: language, deadline } = values;
  const kind = values.kind ?? proposedKind(text, language);
  const policy = loadPolicies(folder)[values.cloud];
  const decision = classifySeverity({
    text,
    language,
    kind,
    answers: {
      usersAffected: values.users,
      serviceState: values.state,
      workaround: values.workaround,
      deadlineAtRisk: deadline === 'yes' ? true : deadline === 'no' ? false : null,
    },
    policy,
    hasAdvancedAgreement: values.agreement,
  });
  const { severity, raw, because, caps } = decision;
  const openedAt = values.opened ? new Date(values.opened) : new Date();
  const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  console.log(
    values.json
      ? JSON.stringify({ severity, raw, because, kind, caps })
      : explanation({ decision, kind, policy, language, openedAt, timeZone }),
  );
}
