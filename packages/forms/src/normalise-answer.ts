import { isMotcuaError, parseLegacyIdCard, parsePersonalId, parsePhone } from '@motcua/domain';
import type { Answer, Field } from './definition.ts';

/**
 * An answer as it is stored and sent: composed characters, no blanks around, identifiers without the blanks and dots
 * people write between digits. An answer that is wrong stays as it was typed.
 */
export function normaliseAnswer(field: Field, answer: Answer): Answer {
  if (typeof answer !== 'string') return answer;
  const text = answer.normalize('NFC').trim();
  switch (field.kind) {
    case 'personal_id':
      return parsed(text, parsePersonalId);
    case 'legacy_id_card':
      return parsed(text, parseLegacyIdCard);
    case 'phone':
      return parsed(text, parsePhone);
    case 'long_text':
      return text.replace(/\r\n?/g, '\n');
    case 'radio':
    case 'select':
      return answer;
    default:
      return text.replace(/\s+/gu, ' ');
  }
}

function parsed(text: string, parse: (text: string) => string): string {
  try {
    return parse(text);
  } catch (error) {
    if (isMotcuaError(error)) return text;
    throw error;
  }
}
