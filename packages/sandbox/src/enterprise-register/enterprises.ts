import { readFile } from 'node:fs/promises';
import { localDate, shiftDate } from '@motcua/domain';

/** An enterprise of this sandbox. Tax codes begin with 990000, names contain "Thử Nghiệm". */
export interface Enterprise {
  readonly taxCode: string;
  readonly name: string;
  readonly shortName?: string;
  readonly foreignName?: string;
  readonly type: { readonly code: string; readonly name: string };
  /** `yyyy-MM-dd`. */
  readonly foundedOn: string;
  readonly lastChangedOn?: string;
  readonly changes: number;
  readonly status: { readonly code: string; readonly name: string };
  readonly representatives: readonly string[];
  readonly capital: number;
  readonly address: { readonly provinceCode: string; readonly provinceName: string; readonly communeCode: string; readonly communeName: string; readonly street: string };
  readonly activities: readonly { readonly code: string; readonly name: string; readonly main: boolean }[];
  readonly members: readonly { readonly name: string; readonly amount: number; readonly percent: number }[];
}

/** A registration dossier. */
export interface RegistrationDossier {
  readonly journalNumber: number;
  readonly documentType: string;
  readonly enterprise: Enterprise;
  /** `yyyy-MM-dd`. */
  readonly receivedOn: string;
  readonly promisedOn: string;
  readonly status: string;
  /** `HH:mm` of the day on which its state changed. */
  readonly changedAt: string;
  readonly changedOn: string;
}

/** Reads the enterprises that come with this package. */
export async function loadEnterprises(): Promise<readonly Enterprise[]> {
  return JSON.parse(await readFile(new URL('../../data/enterprises.json', import.meta.url), 'utf8')) as Enterprise[];
}

const documentTypes = ['Đăng ký mới', 'Đăng ký thay đổi', 'Tạm ngừng', 'Giải thể', 'Hoạt động trở lại'];
const perDay = 3;
const daysToHandle = 3;

/** The dossiers received on a day: three, the same at every asking. None after today. */
export function receivedOn(day: string, enterprises: readonly Enterprise[], today: string = localDate()): RegistrationDossier[] {
  if (day > today) return [];
  const base = Number(day.replaceAll('-', '').slice(2));
  return Array.from({ length: perDay }, (_, index) => {
    const changedOn = shiftDate(day, Math.min(index, daysToHandle - 1));
    const handled = changedOn < today;
    return {
      journalNumber: base * 1000 + index + 1,
      documentType: documentTypes[(base + index) % documentTypes.length] ?? '',
      enterprise: enterprises[(base + index) % enterprises.length]!,
      receivedOn: day,
      promisedOn: shiftDate(day, daysToHandle),
      status: handled ? 'Đã chấp thuận' : 'Đang xử lý',
      changedOn: handled ? changedOn : day,
      changedAt: `${String(8 + index * 3).padStart(2, '0')}:15`,
    };
  });
}

/** The dossier of a number, or `undefined`. */
export function dossierOf(journalNumber: string, enterprises: readonly Enterprise[]): RegistrationDossier | undefined {
  const parts = /^(\d{2})(\d{2})(\d{2})\d{3}$/.exec(journalNumber);
  if (!parts) return undefined;
  const day = `20${parts[1]}-${parts[2]}-${parts[3]}`;
  if (Number.isNaN(Date.parse(day))) return undefined;
  return receivedOn(day, enterprises).find((dossier) => String(dossier.journalNumber) === journalNumber);
}
