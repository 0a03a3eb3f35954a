import { isCalendarDate } from '@motcua/domain';
import type { Answer, FieldSchema } from './definition.ts';
import { isEmail } from './email.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';

/** The first fault of an answer by its schema: JSON Schema 2020-12 for the keywords of {@link FieldSchema}. */
export function schemaFault(schema: FieldSchema, answer: Answer): Fault | undefined {
  if (schema.type !== undefined && !isType(schema.type, answer)) return fault('type');
  if (schema.enum !== undefined && !schema.enum.some((value) => value === answer)) return fault('not_an_option');
  if (typeof answer === 'string') return textFault(schema, answer);
  if (typeof answer === 'number') {
    if (schema.minimum !== undefined && answer < schema.minimum) return fault('too_small', { limit: schema.minimum });
    if (schema.maximum !== undefined && answer > schema.maximum) return fault('too_large', { limit: schema.maximum });
    return undefined;
  }
  if (typeof answer === 'object') {
    if (schema.minItems !== undefined && answer.length < schema.minItems) return fault('too_few_items', { limit: schema.minItems });
    if (schema.maxItems !== undefined && answer.length > schema.maxItems) return fault('too_many_items', { limit: schema.maxItems });
  }
  return undefined;
}

function isType(type: NonNullable<FieldSchema['type']>, answer: Answer): boolean {
  if (type === 'array') return Array.isArray(answer);
  if (type === 'integer') return Number.isInteger(answer);
  return typeof answer === type;
}

function textFault(schema: FieldSchema, text: string): Fault | undefined {
  // Length before pattern: no expression ever runs over more than it was checked for.
  const length = [...text].length;
  if (schema.minLength !== undefined && length < schema.minLength) return fault('too_short', { limit: schema.minLength });
  if (schema.maxLength !== undefined && length > schema.maxLength) return fault('too_long', { limit: schema.maxLength });
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text)) return fault('pattern');
  if (schema.format === 'date' && !isCalendarDate(text)) return fault('date_shape');
  if (schema.format === 'email' && !isEmail(text)) return fault('email_shape');
  return undefined;
}
