/** What the vendor's own one-stop system knows of a dossier. Here the sandbox plays that system. */
export interface VendorDossier {
  code: string;
  procedureCode: string;
  procedureName: string;
  sector: { code: string; name: string };
  agencyName: string;
  applicantKind: 'citizen' | 'business' | 'household_business';
  owner: { name: string; personalId?: string; legacyIdCard?: string };
  applicant: { personalId?: string; legacyIdCard?: string; phone?: string; email?: string };
  documents: { code: string; files: { id: string; name: string }[] }[];
  /** National status, 1 to 10. */
  status: number;
  submittedAt: string;
  receivedAt: string;
  appointment: string | null;
  finishedAt: string | null;
  returnedAt: string | null;
  progress: { at: string; status: number; department: string; officer: string; position: string; note: string }[];
  supplements: {
    id: number;
    askedBy: string;
    message: string;
    askedAt: string;
    receivedAt?: string;
    appointmentBefore?: string;
    appointmentAfter?: string;
  }[];
  fees: { code: string; name: string; amount: number }[];
}

/** Something that happened to a dossier; sequences count up. */
export interface Change {
  sequence: number;
  kind: 'submitted' | 'status' | 'progress';
  dossier: VendorDossier;
}

/** The changes after a sequence, oldest first. */
export async function changesAfter(sandboxUrl: string, sequence: number, signal: AbortSignal): Promise<Change[]> {
  return (await read(`${sandboxUrl}/_sandbox/one-stop/changes?after=${sequence}`, signal)) as Change[];
}

/** Reads JSON of the sandbox's control addresses. */
export async function read(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
