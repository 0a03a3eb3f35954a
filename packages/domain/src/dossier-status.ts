import type { Text } from './text.ts';

/** The national dossier statuses 1 to 10 by name. */
export type DossierStatusKind =
  | 'registered'
  | 'received'
  | 'not_accepted'
  | 'processing'
  | 'supplement_required'
  | 'payment_required'
  | 'withdrawn'
  | 'stopped'
  | 'processed'
  | 'returned';

/** A dossier's status: one of the ten, or a code we do not know, kept as it came. */
export type DossierStatus =
  | { readonly kind: DossierStatusKind }
  | { readonly kind: 'unknown'; readonly raw: string };

/** One row of the national status table. */
export interface DossierStatusEntry {
  /** 1 to 10, as on the wire. */
  readonly code: number;
  readonly kind: DossierStatusKind;
  /** The official Vietnamese name, and an English one. */
  readonly name: Text;
  /** Nothing more happens to the dossier. */
  readonly terminal: boolean;
  /** The agency waits for the citizen: time does not run. */
  readonly waitsForCitizen: boolean;
}

function status(
  code: number,
  kind: DossierStatusKind,
  vi: string,
  en: string,
  flags: { terminal?: true; waitsForCitizen?: true } = {},
): DossierStatusEntry {
  return { code, kind, name: { vi, en }, terminal: flags.terminal ?? false, waitsForCitizen: flags.waitsForCitizen ?? false };
}

/** The national status table of the member API (status 1 to 10), seen alike in five independent systems. */
export const dossierStatuses: readonly DossierStatusEntry[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ status(1, 'registered', 'Mới đăng ký', 'Newly registered'),
  /* @__PURE__ */ status(2, 'received', 'Được tiếp nhận', 'Accepted'),
  /* @__PURE__ */ status(3, 'not_accepted', 'Không được tiếp nhận', 'Not accepted', { terminal: true }),
  /* @__PURE__ */ status(4, 'processing', 'Đang xử lý', 'Being processed'),
  /* @__PURE__ */ status(5, 'supplement_required', 'Yêu cầu bổ sung giấy tờ', 'More documents required', { waitsForCitizen: true }),
  /* @__PURE__ */ status(6, 'payment_required', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Payment required', { waitsForCitizen: true }),
  /* @__PURE__ */ status(7, 'withdrawn', 'Công dân yêu cầu rút hồ sơ', 'Withdrawn by the applicant', { terminal: true }),
  /* @__PURE__ */ status(8, 'stopped', 'Dừng xử lý', 'Stopped', { terminal: true }),
  /* @__PURE__ */ status(9, 'processed', 'Đã xử lý xong', 'Completed, result ready'),
  /* @__PURE__ */ status(10, 'returned', 'Đã trả kết quả', 'Result handed over', { terminal: true }),
]);

/** The status behind a code as it comes on the wire: `4`, `"4"`, `"04"`. Any other survives as `unknown`. */
export function dossierStatusFromCode(raw: string | number): DossierStatus {
  const text = String(raw).trim();
  const entry = /^\d{1,4}$/.test(text) ? dossierStatuses.find(({ code }) => code === Number(text)) : undefined;
  return entry ? { kind: entry.kind } : { kind: 'unknown', raw: text };
}

/** The table's row of a status; none for an unknown one. */
export function dossierStatusEntry(of: DossierStatus): DossierStatusEntry | undefined {
  return dossierStatuses.find(({ kind }) => kind === of.kind);
}
