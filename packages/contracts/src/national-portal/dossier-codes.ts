import { byCode } from '../members.ts';

/** Code tables of DongBoHoSoMC; they differ from those of the one-stop intake. */
export const channelCodes = { direct: '1', online: '2', postal: '3' } as const;
export const ownerKindCodes = { citizen: '1', business: '2', state_agency: '3', organisation: '4' } as const;
export const deliveryCodes = { in_person: '0', postal: '1' } as const;
export const filingPlaceCodes = { national_portal: '1', own_portal: '2' } as const;
export const paymentCodes = { none: '0', national_portal: '1', own_gateway: '2' } as const;

export const channelOf = byCode(channelCodes);
export const ownerKindOf = byCode(ownerKindCodes);
export const deliveryOf = byCode(deliveryCodes);
export const filingPlaceOf = byCode(filingPlaceCodes);
/** 0 and 3 both mean: not online. */
export const paymentOf: ReadonlyMap<string, keyof typeof paymentCodes> = new Map([...byCode(paymentCodes), ['3', 'none']]);
