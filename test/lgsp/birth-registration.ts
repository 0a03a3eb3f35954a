import type { DossierToSubmit, OneStopClient } from '@motcua/lgsp';
import type { Sandbox } from '@motcua/sandbox';

/** A birth registration of somebody in the sandbox, with its number and a file that the one-stop system has taken already. */
export async function birthRegistration({ citizens }: Sandbox, oneStop: OneStopClient): Promise<DossierToSubmit> {
  const citizen = citizens.find((candidate) => candidate.personalId !== undefined)!;
  const dossierCode = await oneStop.nextDossierCode({ procedureCode: '1.001193' });
  const name = 'giấy chứng sinh.pdf';
  const file = await oneStop.uploadFile({ name, mediaType: 'application/pdf', content: Buffer.from('%PDF-1.4 thử nghiệm') });
  return {
    dossierCode,
    procedureCode: '1.001193',
    ownerName: citizen.fullName,
    applicantKind: 'citizen',
    submittedAt: new Date().toISOString(),
    answers: { childName: 'Nguyễn Thử Nghiệm Bé' },
    documents: [{ code: 'birth-certificate', name: 'Giấy chứng sinh', quantity: 1, copyKind: 'electronic', files: [{ ...file, name }] }],
    applicant: { fullName: citizen.fullName, personalId: citizen.personalId!, phone: '0900000001' },
  };
}
