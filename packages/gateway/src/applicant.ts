import type { IntakeApplicant, IntakeApplicantKind } from '@motcua/lgsp';
import { isMotcuaError, parseBirthDate, type DataItem } from '@motcua/domain';
import type { Answer, FormDefinition } from '@motcua/forms';

import type { Identity } from './identity.ts';

/** Who files a dossier, as the one-stop system wants to know it. */
export interface Filing {
  readonly ownerName: string;
  readonly applicantKind: IntakeApplicantKind;
  readonly applicant: IntakeApplicant;
}

/**
 * Who files: the signed-in person. What the sign-in says counts; what it does not say comes from the answers to those
 * questions the definition marks as being about the person.
 */
export function filingOf(identity: Identity, form: FormDefinition, answers: Readonly<Record<string, Answer>>): Filing {
  const stated = (item: DataItem): string | undefined => statedItem(form, answers, item);
  const fullName = identity.fullName ?? stated('full_name') ?? '';
  const personalId = identity.personalId ?? (identity.legacyIdCard === undefined ? stated('personal_id') : undefined);
  const legacyIdCard = personalId === undefined ? (identity.legacyIdCard ?? stated('legacy_id_card')) : undefined;
  const birthDate = birthDateOf(identity.birthDate ?? stated('birth_date'));
  // The person wants to be reached where they say now, not where the account was once opened with.
  const phone = stated('phone') ?? identity.phone;
  const email = stated('email') ?? identity.email;
  const address = stated('current_address') ?? stated('permanent_address');
  // The intake knows citizens, businesses and household businesses; an organisation is nearest to a business.
  const forOrganisation = identity.accountKind === 'business' || identity.accountKind === 'organisation';
  return {
    ownerName: forOrganisation ? (identity.organisationName ?? fullName) : fullName,
    applicantKind: forOrganisation ? 'business' : 'citizen',
    applicant: {
      fullName,
      ...(personalId === undefined ? {} : { personalId }),
      ...(legacyIdCard === undefined ? {} : { legacyIdCard }),
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(address === undefined ? {} : { address }),
    },
  };
}

function statedItem(form: FormDefinition, answers: Readonly<Record<string, Answer>>, item: DataItem): string | undefined {
  for (const { fields } of form.pages) {
    for (const field of fields) {
      const answer = field.prefill === item && Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
      if (typeof answer === 'string' && answer !== '') return answer;
    }
  }
  return undefined;
}

function birthDateOf(text: string | undefined): IntakeApplicant['birthDate'] {
  if (text === undefined) return undefined;
  try {
    return parseBirthDate(text);
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}
