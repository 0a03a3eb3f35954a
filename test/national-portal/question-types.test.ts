import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDossierCode, parsePersonalId, parsePhone, parseProcedureCode } from '@motcua/domain';
import type { AccountQuestion, NationalPortalClient, PortalDossier, PortalProgress, PortalStatusNotice } from '@motcua/national-portal';
import type { PublicCatalogueClient } from '@motcua/national-portal/public-catalogue';
import type { PaymentClient } from '@motcua/national-portal/payment';

// Checked by the compiler: each line below a directive must not compile, and the test fails to compile when it does.
type PaymentOrder = Parameters<PaymentClient['start']>[0];
type Search = NonNullable<Parameters<PublicCatalogueClient['search']>[0]>;

const personalId = parsePersonalId('099190000001');
const phone = parsePhone('0900000001');
const procedureCode = parseProcedureCode('1.001193').code;
const dossierCode = parseDossierCode('H37.02-20260722-0000001').code;
const reason = { procedureCode, purpose: 'Gửi hồ sơ', officerId: 'CB-1', consentId: 'consent-1' } as const;
const dossier = {
  dossierCode, procedureCode, procedureName: 'Đăng ký khai sinh', sectorCode: 'G15-HT', sectorName: 'Hộ tịch', channel: 'online', filedAt: 'own_portal',
  owner: { kind: 'citizen', name: 'Nguyễn Thử Nghiệm An', personalId }, receivedAt: '2026-07-22T01:30:00Z', status: 'received', agencyName: 'UBND phường Thử Nghiệm',
  resultDelivery: 'in_person', digitised: true, verifiedByVneid: false, onlinePayment: 'none',
} as const;
const { procedureName: _procedureName, ...nameless } = dossier;
const order = { reference: 'r', amount: 1, description: 'Lệ phí', payerAddress: '127.0.0.1', startedAt: '2026-07-22T08:30:00+07:00' } as const;
const receipt = { kind: 'public_service', content: 'Lệ phí', payer: { name: 'Nguyễn Thử Nghiệm An', number: personalId }, fees: [], items: [] } as const;

const accounts: AccountQuestion[] = [
  { number: '099190000001', ...reason },
  { number: personalId, ...reason },
  // @ts-expect-error no reason
  { number: personalId },
  // @ts-expect-error no purpose
  { number: personalId, procedureCode, officerId: 'CB-1', consentId: 'consent-1' },
  // @ts-expect-error no officer
  { number: personalId, procedureCode, purpose: 'Gửi hồ sơ', consentId: 'consent-1' },
  // @ts-expect-error neither consent nor legal basis
  { number: personalId, procedureCode, purpose: 'Gửi hồ sơ', officerId: 'CB-1' },
  // @ts-expect-error two grounds
  { number: personalId, ...reason, legalBasis: 'Luật Căn cước 2023' },
  // @ts-expect-error a telephone number where the person's number belongs
  { number: phone, ...reason },
  // @ts-expect-error a dossier's code where the procedure's belongs
  { number: personalId, ...reason, procedureCode: dossierCode },
  // @ts-expect-error a wire name
  { mstorcmnd: personalId, ...reason },
];

const dossiers: PortalDossier[] = [
  dossier,
  { ...dossier, dossierCode: 'H37.02-20260722-0000001', procedureCode: '1.001193' },
  // @ts-expect-error a member that is needed is missing
  nameless,
  // @ts-expect-error dossier and procedure swapped
  { ...dossier, dossierCode: procedureCode },
  // @ts-expect-error procedure and dossier swapped
  { ...dossier, procedureCode: dossierCode },
  // @ts-expect-error a telephone number where the owner's number belongs
  { ...dossier, owner: { kind: 'citizen', personalId: phone } },
  // @ts-expect-error a wire name
  { ...dossier, MaHoSo: dossierCode },
  // @ts-expect-error a status by the portal's number
  { ...dossier, status: 2 },
  // @ts-expect-error a channel that does not exist
  { ...dossier, channel: 'telephone' },
  // @ts-expect-error a fee that is a text
  { ...dossier, fees: [{ name: 'Lệ phí', amount: '8000' }] },
];

const progress: PortalProgress[] = [
  { dossierCode, officer: 'Cán bộ Thử Nghiệm', at: '2026-07-22T08:30:00+07:00', status: 'processing' },
  // @ts-expect-error nobody did it
  { dossierCode, at: '2026-07-22T08:30:00+07:00', status: 'processing' },
  // @ts-expect-error a procedure's code where the dossier's belongs
  { dossierCode: procedureCode, officer: 'Cán bộ Thử Nghiệm', at: '2026-07-22T08:30:00+07:00', status: 'processing' },
];

const notices: PortalStatusNotice[] = [
  { dossierCode, unitDossierCode: 'x', outcome: 'received', at: '2026-07-22T08:30:00+07:00' },
  // @ts-expect-error how it stands is not said
  { dossierCode, unitDossierCode: 'x', at: '2026-07-22T08:30:00+07:00' },
];

const orders: PaymentOrder[] = [
  { ...order, receipt },
  // @ts-expect-error nothing says what it is for
  order,
  // @ts-expect-error an amount that is a text
  { ...order, amount: '1', receipt },
  // @ts-expect-error a person's number where the dossier's code belongs
  { ...order, receipt: { ...receipt, dossierCode: personalId } },
];

const searches: Search[] = [
  { keyword: 'khai sinh' },
  // @ts-expect-error a wire name
  { impl_agency_id: '1' },
];

/** Never called: what its body says is checked by the compiler. */
async function calls(portal: NationalPortalClient): Promise<void> {
  await portal.readProcedure('1.001193');
  // @ts-expect-error a dossier's code
  await portal.readProcedure(dossierCode);
  // @ts-expect-error a procedure's code
  await portal.findDossier(procedureCode);
  // @ts-expect-error a list the portal does not have
  await portal.listReference('citizens');
  const procedure = await portal.readProcedure(procedureCode);
  // @ts-expect-error a wire name
  void procedure.TENTTHC;
}

test('wrong questions and dossiers do not compile', () => {
  assert.equal(typeof calls, 'function');
  assert.ok([accounts, dossiers, progress, notices, orders, searches].every(({ length }) => length > 1));
});
