import { logicOperators } from './logic.ts';

/** Least and most operands of each operator; `if` and the connectives take as many as they like. */
const arity: Readonly<Record<(typeof logicOperators)[number], readonly [least: number, most: number]>> = {
  var: [1, 2],
  '==': [2, 2],
  '===': [2, 2],
  '!=': [2, 2],
  '!==': [2, 2],
  '!': [1, 1],
  '!!': [1, 1],
  and: [1, Infinity],
  or: [1, Infinity],
  in: [2, 2],
  '<': [2, 3],
  '<=': [2, 3],
  '>': [2, 2],
  '>=': [2, 2],
  if: [1, Infinity],
};

/** Deeper rules are refused: nobody reads them, and reading them must not exhaust the stack. */
const deepest = 16;

/** What {@link checkLogic} found: the problems, and the names of the answers the rule reads. */
export interface CheckedLogic {
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  readonly reads: ReadonlySet<string>;
}

/** Checks a rule: only the operators of the subset, each with as many operands as it takes, `var` naming a constant. */
export function checkLogic(rule: unknown, path: string): CheckedLogic {
  const problems: { path: string; problem: string }[] = [];
  const reads = new Set<string>();
  const walk = (part: unknown, at: string, depth: number): void => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return;
    if (typeof part === 'number' && Number.isFinite(part)) return;
    if (depth > deepest) {
      problems.push({ path: at, problem: `nested deeper than ${deepest}` });
      return;
    }
    if (Array.isArray(part)) {
      part.forEach((item, index) => walk(item, `${at}/${index}`, depth + 1));
      return;
    }
    const keys = typeof part === 'object' ? Object.keys(part) : [];
    const [operator] = keys;
    if (operator === undefined || keys.length !== 1) {
      problems.push({ path: at, problem: 'a rule is an object with one operator' });
      return;
    }
    const here = `${at}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!Object.hasOwn(arity, operator)) {
      problems.push({ path: here, problem: `operator "${operator}" is not one of ${logicOperators.join(' ')}` });
      return;
    }
    const [least, most] = arity[operator as keyof typeof arity];
    const given = (part as Record<string, unknown>)[operator];
    const operands = Array.isArray(given) ? given : [given];
    if (operands.length < least || operands.length > most) {
      const wanted = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
      problems.push({ path: here, problem: `takes ${wanted} operands, not ${operands.length}` });
    }
    if (operator === 'var') {
      if (typeof operands[0] === 'string' && operands[0] !== '') reads.add(operands[0]);
      else problems.push({ path: here, problem: 'names the field it reads by a constant text' });
    }
    operands.forEach((operand, index) => walk(operand, Array.isArray(given) ? `${here}/${index}` : here, depth + 1));
  };
  walk(rule, path, 0);
  return { problems, reads };
}
