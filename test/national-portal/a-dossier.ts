import type { PortalDossier } from '@motcua/national-portal';

/** A birth registration as a unit sends it to the national portal, with nothing optional in it but what is given. */
export function aDossier(changes: Partial<PortalDossier> = {}): PortalDossier {
  return {
    dossierCode: 'H37.90.01-20260722-0000001',
    procedureCode: '1.001193',
    procedureName: 'Đăng ký khai sinh',
    sectorCode: 'G15-HT',
    sectorName: 'Hộ tịch',
    channel: 'online',
    filedAt: 'own_portal',
    owner: { kind: 'citizen', name: 'Nguyễn Thử Nghiệm An', personalId: '099090000101' },
    receivedAt: '2026-07-22T01:30:00Z',
    status: 'received',
    agencyName: 'UBND phường Thử Nghiệm',
    resultDelivery: 'in_person',
    digitised: true,
    verifiedByVneid: false,
    onlinePayment: 'none',
    ...changes,
  };
}

let running = 1;

/** One that has a code of its own, so that the portal does not know it yet. */
export function anotherDossier(changes: Partial<PortalDossier> = {}): PortalDossier {
  running += 1;
  return aDossier({ dossierCode: `H37.90.01-20260722-${String(running).padStart(7, '0')}`, ...changes });
}
