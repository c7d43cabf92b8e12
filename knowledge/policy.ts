import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Cloud, clouds } from './cloud.ts';
import { type Policy, policySchema } from './policySchema.ts';

export type { Policy, TicketKind } from './policySchema.ts';

/** A fault in a policy file: where it is and what to write instead. */
export interface PolicyFault {
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  readonly message: string;
}

/**
 * The support policies, read from `worldwide.yaml` and `21vianet.yaml` of a folder.
 *
 * @throws Error that lists every fault of both files, each with file, line and mend.
 */
export function loadPolicies(folder: string): Record<Cloud, Policy> {
  const worldwide = loadPolicy(folder, 'worldwide');
  const china = loadPolicy(folder, '21vianet');
  if (worldwide.policy && china.policy) return { worldwide: worldwide.policy, '21vianet': china.policy };
  const faults = [...worldwide.faults, ...china.faults].map((it) => `${it.file}:${it.line} ${it.message}`);
  throw new Error(`The support policies cannot be used.\n${faults.join('\n')}`);
}

/** Every fault of the policy files of a folder; none when they can be used. */
export function checkPolicies(folder: string): readonly PolicyFault[] {
  return clouds.flatMap((cloud) => loadPolicy(folder, cloud).faults);
}

function loadPolicy(folder: string, cloud: Cloud): { policy: Policy | null; faults: readonly PolicyFault[] } {
  const file = join(folder, `${cloud}.yaml`);
  if (!existsSync(file))
    return {
      policy: null,
      faults: [{ file, line: 1, message: 'there is no such file: write the policy there' }],
    };
  return readPolicy(readFileSync(file, 'utf8'), file, cloud);
}

/** A policy from the text of its file; the file name is only for the faults. */
export function readPolicy(
  text: string,
  file: string,
  cloud: Cloud,
): { policy: Policy | null; faults: readonly PolicyFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  if (document.errors.length > 0)
    return {
      policy: null,
      faults: document.errors.map((error) => ({
        file,
        line: at(error.pos[0]),
        message: `is not YAML here: ${error.message.split('\n')[0]}`,
      })),
    };
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isScalar(node) || (typeof node === 'object' && node !== null && 'range' in node)) {
      const range = node.range;
      if (Array.isArray(range) && typeof range[0] === 'number') return at(range[0]);
    }
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1;
  };
  const parsed = policySchema.safeParse(document.toJS());
  if (!parsed.success)
    return {
      policy: null,
      faults: parsed.error.issues.map((issue) => ({ file, line: lineOf(issue.path), message: mend(issue) })),
    };
  if (parsed.data.cloud !== cloud)
    return {
      policy: null,
      faults: [{ file, line: lineOf(['cloud']), message: `cloud: write ${cloud}, as the file is named` }],
    };
  return { policy: parsed.data, faults: [] };
}

function mend(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys')
    return `${where}does not know ${issue.keys.join(', ')}: correct the spelling or take it out`;
  return `${where}${issue.message}`;
}
