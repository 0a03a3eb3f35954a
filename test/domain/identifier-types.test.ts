import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgencyCode, CommuneCode, DistrictCode, DossierCode, LegacyIdCard, PersonalId, Phone, ProcedureCode, ProvinceCode, SocialInsuranceNumber, TaxCode } from '@motcua/domain';

// Checked by the compiler: an identifier of one kind is none of another, and a text is none until it was parsed.
interface Identifiers {
  personalId: PersonalId;
  legacyIdCard: LegacyIdCard;
  taxCode: TaxCode;
  phone: Phone;
  socialInsuranceNumber: SocialInsuranceNumber;
  provinceCode: ProvinceCode;
  districtCode: DistrictCode;
  communeCode: CommuneCode;
  agencyCode: AgencyCode['code'];
  procedureCode: ProcedureCode['code'];
  dossierCode: DossierCode['code'];
}
type TakenFor<From, Into> = From extends Into ? true : false;
/** Pairs of kinds of which one would be taken for the other; none is `never`. */
type Confused = {
  [From in keyof Identifiers]: { [Into in keyof Identifiers]: From extends Into ? never : TakenFor<Identifiers[From], Identifiers[Into]> extends true ? `${From} for ${Into}` : never }[keyof Identifiers];
}[keyof Identifiers];
type TakenFromText = { [Into in keyof Identifiers]: string extends Identifiers[Into] ? Into : never }[keyof Identifiers];

const confused: never[] = [] as Confused[];
const unparsed: never[] = [] as TakenFromText[];

declare const given: { personalId: PersonalId; taxCode: TaxCode; dossier: DossierCode; procedure: ProcedureCode; agency: AgencyCode };

/** Never called: what stands in it must not compile. */
export function swapped(): void {
  const lookUp = (_person: PersonalId, _dossier: DossierCode): void => undefined;
  lookUp(given.personalId, given.dossier);
  // @ts-expect-error A tax code is no personal number.
  lookUp(given.taxCode, given.dossier);
  // @ts-expect-error A procedure is no dossier.
  lookUp(given.personalId, given.procedure);
  // @ts-expect-error An agency is no dossier.
  lookUp(given.personalId, given.agency);
  // @ts-expect-error A text was not parsed.
  lookUp('099190000001', given.dossier);
  // Every identifier is a text.
  const texts: string[] = [given.personalId, given.taxCode, given.dossier.code];
  assert.ok(texts);
}

test('identifiers cannot be swapped', () => {
  assert.equal(confused.length + unparsed.length, 0);
});
