import type { RegisteredAddress } from '@motcua/domain';
import { communeOfAddress } from '@motcua/domain/administrative-units';

/**
 * A register's address in one line, as people write it: "Số 12 đường Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn".
 * Codes that name no unit of today are left out rather than guessed; the person completes the line.
 */
export function addressLine(address: RegisteredAddress): string | undefined {
  const found = communeOfAddress(address);
  const commune = found?.validTo === undefined ? found : undefined;
  const parts = [address.detail?.trim() ?? '', ...(commune === undefined ? [] : [inSentence(commune.name), inSentence(commune.provinceName)])];
  const line = parts.filter((part) => part !== '').join(', ');
  return line === '' ? undefined : line;
}

/** Kinds of units are written small inside a line: "Phường Tam Thanh" → "phường Tam Thanh". */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
