import type { Answer, Answers, JsonLogic } from './definition.ts';

/** The operators a rule may use. Everything else is refused by `checkDefinition`, and does not hold when run. */
export const logicOperators = ['var', '==', '===', '!=', '!==', '!', '!!', 'and', 'or', 'in', '<', '<=', '>', '>=', 'if'] as const;

type Value = Answer | null | readonly Value[];

/** Whether a rule holds for some answers. An empty list is false, as in JsonLogic; the rest as in JavaScript. */
export function holds(rule: JsonLogic, answers: Answers): boolean {
  return truthy(evaluate(rule, answers));
}

/**
 * The value of a rule, exactly as json-logic-js gives it for the operators of {@link logicOperators}; `var` reads the
 * answers' own keys only, and an unknown operator is null.
 */
export function evaluate(rule: JsonLogic, answers: Answers): Value {
  if (rule === null || typeof rule !== 'object') return rule;
  if (isList(rule)) return rule.map((item) => evaluate(item, answers));
  const [entry] = Object.entries(rule);
  if (!entry) return null;
  const [operator, given] = entry;
  const operands = isList(given) ? given : [given];
  const value = (index: number): Value | undefined => {
    const operand = operands[index];
    return operand === undefined ? undefined : evaluate(operand, answers);
  };
  switch (operator) {
    case 'var': {
      const name = value(0);
      const found = Object.hasOwn(answers, String(name)) ? answers[String(name)] : undefined;
      return found ?? value(1) ?? null;
    }
    case 'if': {
      for (let index = 0; index + 1 < operands.length; index += 2) {
        if (truthy(value(index))) return value(index + 1) ?? null;
      }
      return operands.length % 2 === 1 ? (value(operands.length - 1) ?? null) : null;
    }
    case 'and':
    case 'or': {
      let last: Value | undefined;
      for (let index = 0; index < operands.length; index += 1) {
        last = value(index);
        if (truthy(last) === (operator === 'or')) break;
      }
      return last ?? null;
    }
    case '!':
      return !truthy(value(0));
    case '!!':
      return truthy(value(0));
    case '===':
      return value(0) === value(1);
    case '!==':
      return value(0) !== value(1);
    case '==':
      return looselyEqual(value(0), value(1));
    case '!=':
      return !looselyEqual(value(0), value(1));
    case 'in': {
      const [needle, hay] = [value(0), value(1)];
      if (typeof hay === 'string') return hay !== '' && hay.includes(String(needle));
      return isList(hay) && (hay as readonly Value[]).includes(needle ?? null);
    }
    case '<':
    case '<=': {
      const [a, b, c] = [value(0), value(1), value(2)];
      const first = compare(operator, a, b);
      return operands.length < 3 ? first : first && compare(operator, b, c);
    }
    case '>':
    case '>=':
      return compare(operator, value(0), value(1));
    default:
      return null;
  }
}

function isList(value: unknown): value is readonly JsonLogic[] {
  return Array.isArray(value);
}

function truthy(value: Value | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function looselyEqual(a: Value | undefined, b: Value | undefined): boolean {
  // JsonLogic's == is JavaScript's: a number typed as text equals the number.
  // eslint-disable-next-line eqeqeq
  return a == b;
}

function compare(operator: string, a: Value | undefined, b: Value | undefined): boolean {
  // The operands go to JavaScript's comparison as they are, as JsonLogic does; null and lists included.
  const [left, right] = [a as number, b as number];
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}
