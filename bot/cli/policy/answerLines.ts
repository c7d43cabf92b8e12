import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Cloud } from '../../../knowledge/cloud.ts';
import type { Policy } from '../../../knowledge/policy.ts';
import { answer, type Question } from './answer.ts';

/**
 * Answers one JSON object a line with one JSON object a line, in order.
 *
 * A line that cannot be answered gives `{"error","line"}` and the next ones go on; an empty last line is no line.
 */
export async function answerLines(
  question: Question,
  policies: Record<Cloud, Policy>,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  let line = 0;
  let empty = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') {
      empty += 1;
      continue;
    }
    for (; empty > 0; empty -= 1) await write(output, fault(line - empty, 'is empty'));
    await write(output, answered(question, text, line, policies));
  }
}

function answered(question: Question, text: string, line: number, policies: Record<Cloud, Policy>): unknown {
  try {
    return answer(question, JSON.parse(text.replace(/^\uFEFF/, '')), policies);
  } catch (error) {
    if (error instanceof SyntaxError) return fault(line, 'is not JSON');
    if (error instanceof z.ZodError)
      return fault(
        line,
        error.issues.map((it) => `${it.path.map(String).join('.') || 'it'}: ${it.message}`).join('; '),
      );
    throw error;
  }
}

function fault(line: number, what: string): { error: string; line: number } {
  return { error: `line ${line} ${what}`, line };
}

function write(output: NodeJS.WritableStream, value: unknown): Promise<void> {
  return new Promise((resolve) => {
    if (output.write(`${JSON.stringify(value)}\n`)) resolve();
    else output.once('drain', resolve);
  });
}
