/** A file the one-stop system took. Its bytes are not kept. */
export interface StoredFile {
  readonly id: string;
  /** SHA-256, lower-case hex. */
  readonly hash: string;
  readonly size: number;
}

/** A paper of a dossier, with what is attached to it. */
export interface DossierDocument {
  readonly code: string;
  readonly name: string;
  readonly quantity: number;
  /** 0 original, 1 copy, 2 electronic. */
  readonly copyKind: number;
  readonly files: readonly { readonly id: string; readonly name: string; readonly hash: string }[];
}

/** One line of a dossier's history. */
export interface ProgressEntry {
  readonly at: Date;
  readonly status: number;
  readonly department: string;
  readonly officer: string;
  readonly position: string;
  readonly note: string;
}

/** A request for more papers, and its answer. */
export interface Supplement {
  readonly id: number;
  readonly askedBy: string;
  readonly message: string;
  readonly askedAt: Date;
  readonly receivedAt?: Date;
  readonly appointmentBefore?: Date;
  readonly appointmentAfter?: Date;
}

/** Something to pay. */
export interface DossierFee {
  readonly code: string;
  readonly name: string;
  /** Đồng. */
  readonly amount: number;
  readonly paid: boolean;
}

/** A dossier in the one-stop system. */
export interface Dossier {
  readonly id: string;
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly sector: { readonly code: string; readonly name: string };
  readonly agencyCode: string;
  readonly agencyName: string;
  /** 0 citizen, 1 business, 2 household business (the numbering of this API, not of the portal's). */
  readonly applicantKind: number;
  readonly ownerName: string;
  /** What the intake said of the person, field by field, as it came. */
  readonly applicant: Readonly<Record<string, string>>;
  readonly documents: readonly DossierDocument[];
  /** The form's answers as they came. */
  readonly answers: unknown;
  readonly submittedAt: Date;
  readonly receivedAt: Date;
  readonly appointment: Date | undefined;
  readonly finishedAt: Date | undefined;
  readonly returnedAt: Date | undefined;
  /** National status, 1 to 10. */
  readonly status: number;
  readonly progress: readonly ProgressEntry[];
  readonly supplements: readonly Supplement[];
  readonly fees: readonly DossierFee[];
}
