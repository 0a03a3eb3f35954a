import { isCalendarDate, isMotcuaError, parseBirthDate, parseLegacyIdCard, parsePersonalId, parsePhone } from '@motcua/domain';
import type { Answer, Field } from './definition.ts';
import { isEmail } from './email.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { schemaFault } from './field-schema.ts';

/** What validation needs to know of the world. */
export interface ValidationOptions {
  /** The running day in Viet Nam, `yyyy-MM-dd`; the clock's when absent. */
  readonly today?: string;
}

/** The rule of the domain a kind of field stands for. It sees text that is not blank. */
function domainFault(field: Field, text: string, { today }: ValidationOptions): Fault | undefined {
  switch (field.kind) {
    case 'personal_id':
      return shapeFault('personal_id_shape', () => parsePersonalId(text, today === undefined ? undefined : Number(today.slice(0, 4))));
    case 'legacy_id_card':
      return shapeFault('legacy_id_card_shape', () => parseLegacyIdCard(text));
    case 'phone':
      return shapeFault('phone_shape', () => parsePhone(text));
    case 'email':
      return isEmail(text) ? undefined : fault('email_shape');
    case 'name':
      // Letters of any script, with the marks names are written with. A digit or an @ is a field mixed up.
      return /^[\p{L}\p{M}'’.\s-]+$/u.test(text) && /\p{L}/u.test(text) ? undefined : fault('name_shape');
    case 'date':
      return isCalendarDate(text) ? undefined : fault('date_shape');
    case 'birth_date': {
      const whole = isCalendarDate(text);
      if (!whole && !(field.yearOnly && /^\d{4}$/.test(text))) return fault('date_shape');
      const wrong = shapeFault('date_shape', () => parseBirthDate(text, today));
      if (wrong?.params['reason'] === 'future') return fault('date_in_future');
      return wrong?.params['reason'] === 'too_early' ? fault('date_too_early', { year: 1850 }) : wrong;
    }
    default:
      return undefined;
  }
}

function shapeFault(code: string, parse: () => unknown): Fault | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    const reason = isMotcuaError(error) ? error.details['reason'] : undefined;
    return fault(code, typeof reason === 'string' ? { reason } : {});
  }
}

function optionFault(field: Field, answer: Answer): Fault | undefined {
  const known = (value: string): boolean => (field.options ?? []).some((option) => option.value === value);
  if (field.kind === 'checkboxes') {
    if (!Array.isArray(answer)) return fault('type');
    const list = answer as readonly string[];
    return list.every(known) && new Set(list).size === list.length ? undefined : fault('not_an_option');
  }
  return typeof answer === 'string' && known(answer) ? undefined : fault('not_an_option');
}

/** What is wrong with an answer that was given. Whether one is needed at all is not asked here. */
export function answerFault(field: Field, answer: Answer, options: ValidationOptions = {}): Fault | undefined {
  const byKind = kindFault(field, answer, options);
  return byKind ?? (field.schema ? schemaFault(field.schema, answer) : undefined);
}

function kindFault(field: Field, answer: Answer, options: ValidationOptions): Fault | undefined {
  switch (field.kind) {
    case 'radio':
    case 'select':
    case 'checkboxes':
      return optionFault(field, answer);
    case 'confirm':
      return typeof answer === 'boolean' ? undefined : fault('type');
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? undefined : fault('type');
    default:
      return typeof answer === 'string' ? domainFault(field, answer, options) : fault('type');
  }
}
