import type * as z from 'zod';

/** Whether a value is what a schema says to the last member. */
type Fit = (value: unknown) => boolean;

type Definition =
  | z.core.$ZodStringDef
  | z.core.$ZodNumberDef
  | z.core.$ZodBooleanDef
  | z.core.$ZodNullDef
  | z.core.$ZodUnknownDef
  | z.core.$ZodLiteralDef<z.core.util.Literal>
  | z.core.$ZodEnumDef
  | z.core.$ZodArrayDef
  | z.core.$ZodObjectDef
  | z.core.$ZodUnionDef
  | z.core.$ZodOptionalDef;

const fits = new WeakMap<object, Fit>();

/**
 * Whether a value fits a schema and has no member the schema does not know. Then parsing would only copy it, member by
 * member, and the copy would be compared with it for drift: answers of a thousand rows are taken as they came instead.
 * `false` says nothing: the schema itself decides then. So it does of every schema with a part that is not understood here.
 */
export function fitsExactly(schema: object, value: unknown): boolean {
  let fit = fits.get(schema);
  if (fit === undefined) {
    fit = '_zod' in schema ? (fitOf(schema as z.core.$ZodType) ?? never) : never;
    fits.set(schema, fit);
  }
  return fit(value);
}

const never: Fit = () => false;

/** None for a schema that has a part which is not understood. */
function fitOf(schema: z.core.$ZodType): Fit | undefined {
  const def = schema._zod.def as Definition;
  const kind = fitOfKind(def);
  return kind === undefined || def.checks === undefined || def.checks.length === 0 ? kind : checked(kind, def.checks);
}

function fitOfKind(def: Definition): Fit | undefined {
  switch (def.type) {
    case 'string':
      return 'format' in def || def.coerce === true ? undefined : (value) => typeof value === 'string';
    case 'number':
      return 'format' in def || def.coerce === true ? undefined : (value) => Number.isFinite(value);
    case 'boolean':
      return def.coerce === true ? undefined : (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'unknown':
      return () => true;
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'array':
      return listOf(fitOf(def.element));
    case 'object':
      return objectOf(def);
    case 'union':
      return eitherOf(def);
    default:
      return undefined;
  }
}

/** The checks of a schema, as they are: lengths, patterns, and those of `schema-checks.ts`. */
function checked(kind: Fit, checks: readonly z.core.$ZodCheck<never>[]): Fit {
  return (value) => {
    if (!kind(value)) return false;
    const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
    for (const { _zod: check } of checks) {
      if (check.def.when?.(payload) === false) continue;
      if (check.check(payload) !== undefined || payload.issues.length > 0 || payload.value !== value) return false;
    }
    return true;
  };
}

function oneOf(values: readonly unknown[]): Fit {
  const known = new Set(values);
  return (value) => known.has(value);
}

function listOf(item: Fit | undefined): Fit | undefined {
  if (item === undefined) return undefined;
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) if (!item(value[index])) return false;
    return true;
  };
}

function objectOf({ shape, catchall }: z.core.$ZodObjectDef): Fit | undefined {
  // Members it does not know are left out, or refused; where they are kept, nothing is gained.
  if (catchall !== undefined && catchall._zod.def.type !== 'never') return undefined;
  const members = new Map<string, { fit: Fit; required: boolean }>();
  let required = 0;
  for (const [name, member] of Object.entries(shape)) {
    const { type } = member._zod.def;
    const exactOptional = type === 'optional' && member._zod.traits.has('$ZodExactOptional');
    if (type === 'optional' && !exactOptional) return undefined;
    const fit = fitOf(exactOptional ? (member._zod.def as z.core.$ZodOptionalDef).innerType : member);
    if (fit === undefined) return undefined;
    if (!exactOptional) required += 1;
    members.set(name, { fit, required: !exactOptional });
  }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let missing = required;
    for (const name in value) {
      const member = members.get(name);
      if (member === undefined || !member.fit((value as Record<string, unknown>)[name])) return false;
      if (member.required) missing -= 1;
    }
    return missing === 0;
  };
}

/** One of several: told apart at sight when no more than one of them is an object, a list or anything. */
function eitherOf({ options, inclusive }: z.core.$ZodUnionDef): Fit | undefined {
  const open = options.filter((option) => ['object', 'array', 'unknown', 'union'].includes(option._zod.def.type));
  const each = options.map(fitOf);
  if (open.length > 1 || open.some((option) => option._zod.def.type === 'unknown') || each.includes(undefined)) return undefined;
  const most = inclusive === false ? 1 : options.length;
  return (value) => {
    let fitting = 0;
    for (const fit of each as Fit[]) if (fit(value)) fitting += 1;
    return fitting >= 1 && fitting <= most;
  };
}
