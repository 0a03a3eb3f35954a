import { invalid } from './invalid.ts';
import { foldDigits } from './personal-id.ts';

/** Number of the old identity card (CMND): 9 digits. No longer valid as a paper, still a key in the registers. */
export type LegacyIdCard = string & { readonly __brand: 'LegacyIdCard' };

/**
 * The old card number in a text; blanks, dots and hyphens are ignored.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `characters` or `length`.
 */
export function parseLegacyIdCard(text: string): LegacyIdCard {
  const digits = foldDigits(text);
  if (!/^\d*$/.test(digits)) throw invalid('legacy_id_card', 'characters');
  if (digits.length !== 9) throw invalid('legacy_id_card', 'length');
  return digits as LegacyIdCard;
}

/** An old card number in groups of three, as it is easiest to read and compare. */
export function formatLegacyIdCard(card: LegacyIdCard): string {
  return card.replace(/(?!^)(?=(?:\d{3})+$)/g, ' ');
}
