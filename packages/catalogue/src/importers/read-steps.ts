import type { ProcedureStep, ProcedureStepCase } from '../procedure.ts';
import { cellLines, withoutBullet } from './cell-lines.ts';
import { filingChannel } from './filing-channels.ts';

/** "Bước 2: …", at the beginning of a line. */
const named = /^bước (?<number>\d{1,2}) ?[:.–-] ?(?<title>.*)$/iu;
/** Where such a step begins inside a line, after the end of a sentence. */
const begins = /(?<=[.;:] )(?=(?:[-+•*–] ?)?Bước \d{1,2} ?[:.–-])/u;
const numbered = /^(?<number>\d{1,2})[.)] (?<title>.*)$/u;

type OpenCase = ProcedureStepCase & { readonly actions: string[] };
interface OpenStep extends ProcedureStep {
  title: string;
  readonly cases: OpenCase[];
}

/**
 * Reads a cell of steps (trình tự thực hiện): "Bước 1: …", else "1. …", else one step a line. "a) …" under a step is a branch with
 * what follows it, any other text a part of the step.
 */
export function readSteps(raw: string): ProcedureStep[] {
  const lines = cellLines(raw).flatMap((line) => line.split(begins).map((part) => part.trim()));
  const heading = [named, numbered].find((pattern) => lines.some((line) => pattern.test(withoutBullet(line))));
  const isList = lines.every((line) => withoutBullet(line) !== line);
  const steps: OpenStep[] = [];
  const before: OpenCase[] = [];
  for (const line of lines) {
    const text = withoutBullet(line);
    const found = heading?.exec(text)?.groups;
    const last = steps.at(-1);
    if (found !== undefined) steps.push({ number: Number(found['number']), title: found['title'] ?? '', cases: before.splice(0) });
    else if (heading === undefined && (last === undefined || isList || text === line)) steps.push({ number: steps.length + 1, title: text, cases: [] });
    else if (last?.title === '') last.title = text;
    else addTo(last?.cases ?? before, text);
  }
  return steps;
}

function addTo(cases: OpenCase[], line: string): void {
  const { label, text = line } = /^(?<label>[a-zđ])[.)] (?<text>.*)$/u.exec(line)?.groups ?? {};
  const open = cases.at(-1);
  if (label === undefined && open?.label !== undefined) {
    open.actions.push(text);
    return;
  }
  const channel = label === undefined ? undefined : filingChannel(text);
  cases.push({ ...(label !== undefined && { label }), text, ...(channel !== undefined && { channel }), actions: [] });
}
