import type { Receipt } from '@motcua/contracts/gateway/types';
import { addWorkingDays, isMotcuaError, localDate, type Text } from '@motcua/domain';
import type { CheckedSubmission, FormDefinition } from '@motcua/forms';

import type { DossierFacts } from './dossier-facts.ts';

/** The data of form 01 (receipt and appointment) for a dossier that was just submitted. */
export function buildReceipt(facts: {
  readonly dossierCode: string;
  readonly form: FormDefinition;
  readonly checked: CheckedSubmission;
  readonly submittedAt: Date;
  /** What the one-stop system says of the dossier, when it answered. */
  readonly said: DossierFacts | undefined;
  readonly controller: Text;
}): Receipt {
  const { dossierCode, form, checked, submittedAt, said, controller } = facts;
  const receivedAt = said?.receivedAt ?? submittedAt.toISOString();
  const appointment = said?.appointment;
  const provisional = appointment !== undefined && isProvisional(form, receivedAt, appointment);
  return {
    dossierCode,
    procedureCode: form.procedureCode,
    procedureName: form.title,
    agency: said?.agency === undefined ? controller : { vi: said.agency },
    receivedAt,
    ...(appointment === undefined ? {} : { appointment }),
    ...(provisional ? { appointmentProvisional: provisional } : {}),
    ...(form.processing === undefined ? {} : { processingWorkingDays: form.processing.workingDays }),
    documents: checked.documents.map(({ documentId, uploadIds }) => ({
      documentId,
      label: form.documents.find(({ id }) => id === documentId)?.label ?? { vi: documentId },
      files: uploadIds.length,
    })),
  };
}

/** Whether the appointment was counted over days of which it isn't known yet whether they are worked. */
function isProvisional(form: FormDefinition, receivedAt: string, appointment: string): boolean {
  if (form.processing === undefined) return false;
  const { workingDays, cutOffHour } = form.processing;
  try {
    const counted = addWorkingDays(receivedAt, workingDays, cutOffHour === undefined ? {} : { cutOffHour });
    return counted.provisional && counted.date === localDate(appointment);
  } catch (error) {
    if (isMotcuaError(error)) return false;
    throw error;
  }
}
