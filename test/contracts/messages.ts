/** A codec's functions, by name. */
export type Codec = Record<string, (...input: never[]) => unknown>;

/** Writes again what was decoded: gives the input a decoder takes, or nothing for what is never written. */
export type WriteAgain = (decoded: never, encode: (name: string, ...input: unknown[]) => unknown) => unknown;

/** What was decoded is what the encoder of the same name takes. */
function same(name: string): WriteAgain {
  return (decoded, encode) => encode(name, decoded);
}

/** A message with a checksum: it is put back as it came. */
function signed(name: string, member: 'notice'): WriteAgain {
  return (decoded: Record<string, unknown> & { checksum: string }, encode) => encode(name, decoded[member], () => decoded.checksum);
}

/**
 * Every message that a codec both writes and reads, with how it is written again. decode(encode(x)) = x is tried for each of
 * them (round-trips.test.ts), and a codec with a pair of functions that is not listed fails there.
 */
export const messages: Readonly<Record<string, WriteAgain>> = {
  'population.CitizenList': same('CitizenList'),
  'population.Confirmation': same('Confirmation'),
  'population.DeathOrMissing': (state: string, encode) => (state === 'cannot_tell' ? undefined : encode('DeathOrMissing', state)),
  'population.JsonCheck': (decoded: { lookUp: unknown; serviceUser: string }, encode) => encode('JsonCheck', decoded.lookUp, decoded.serviceUser),
  'population.JsonLookUp': same('JsonLookUp'),
  'population.LookUp': same('LookUp'),
  'national-portal.PortalDossier': same('PortalDossier'),
  'national-portal.PortalProgress': same('PortalProgress'),
  'national-portal.PublishedQuestion': same('PublishedQuestion'),
  'national-portal.QuestionAnswer': same('QuestionAnswer'),
  'national-portal.Rating': same('Rating'),
  'national-portal.StatusNotice': same('StatusNotice'),
  'one-stop.DossierIntake': same('DossierIntake'),
  'one-stop.ProgressUpdate': same('ProgressUpdate'),
  'one-stop.SearchAnswer': same('SearchAnswer'),
  'one-stop.StatusUpdate': same('StatusUpdate'),
  'sign-in.SignInClaims': same('SignInClaims'),
  'payment.InitPayment': (decoded: { order: unknown; terms: unknown; checksum: string }, encode) => encode('InitPayment', decoded.order, decoded.terms, () => decoded.checksum),
  'payment.KeyPayCallback': signed('KeyPayCallback', 'notice'),
  'payment.NoticeAnswer': (taken: boolean, encode) => encode('NoticeAnswer', taken, undefined, 'Thông điệp'),
  'payment.PayGovNotice': (decoded: { notice: unknown; checksum: string }, encode) => encode('PayGovNotice', decoded.notice, { partnerCode: 'P-1', accessKey: 'A-1' }, () => decoded.checksum),
  'payment.PaymentLookUp': (decoded: { kind: string; payment: unknown; checksum: string; signedText: string }, encode) => {
    const [, version, partnerCode] = decoded.signedText.split('|');
    return encode('PaymentLookUp', decoded.kind, decoded.payment, { version, partnerCode }, () => decoded.checksum);
  },
  'payment.PaymentNotice': signed('PaymentNotice', 'notice'),
  'shared-catalogue.Agency': (agency, encode) => [encode('Agency', agency, 'agencies1')],
  'shared-catalogue.Entry': (entry, encode) => [encode('Entry', entry, { code: 'MaDinhDanhCap1', name: 'TenDonVi', parent: 'DiaChi' })],
  'shared-catalogue.Insert': (inserted: number, encode) => encode('Insert', { inserted }),
  'shared-catalogue.Metadata': same('Metadata'),
  'shared-catalogue.Rows': same('Rows'),
  'enterprise-register.Dossiers': same('Dossiers'),
  'enterprise-register.Enterprise': same('Enterprise'),
  'social-insurance.HouseholdAnswer': same('HouseholdAnswer'),
  'social-insurance.HouseholdQuestion': same('HouseholdQuestion'),
  'social-insurance.NumberAnswer': same('NumberAnswer'),
  'social-insurance.NumberQuestion': same('NumberQuestion'),
  'social-insurance.PersonAnswer': same('PersonAnswer'),
  'civil-status.Records': (records, encode) => encode('Answer', { value: encode('Records', records) }),
  'civil-status.Registration': same('Registration'),
  'civil-status.RegistrationXml': same('RegistrationXml'),
  'criminal-record.Changes': same('Changes'),
  'criminal-record.CriminalRecordDossier': same('CriminalRecordDossier'),
  'criminal-record.ReturnedDossiers': same('ReturnedDossiers'),
  'criminal-record.Status': same('Status'),
};

/** Functions of one name that are no pair: the one writes the question, the other reads the answer. */
export const questionAndAnswer: ReadonlySet<string> = new Set(['national-portal.Login', 'national-portal.ReadProcedure', 'portal-catalogue.CatalogueList']);
