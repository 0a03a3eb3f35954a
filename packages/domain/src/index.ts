/**
 * The vocabulary of the Vietnamese one-stop mechanism: values and pure functions, no input or output, no dependency.
 *
 * @packageDocumentation
 */
export { MotcuaError, isMotcuaError } from './motcua-error.ts';
export type { MotcuaErrorCode, MotcuaErrorDetails, MotcuaErrorOptions } from './motcua-error.ts';
export { textIn } from './text.ts';
export type { Language, Text } from './text.ts';
export type { PlainText, TextOr } from './text-or.ts';
export { checkPersonalId, formatPersonalId, parsePersonalId, personalIdFacts } from './personal-id.ts';
export type { PersonalId, PersonalIdCheck, PersonalIdFacts, PersonalIdFault, PersonalIdWarning } from './personal-id.ts';
export { formatLegacyIdCard, parseLegacyIdCard } from './legacy-id-card.ts';
export type { LegacyIdCard } from './legacy-id-card.ts';
export { formatPhone, parsePhone } from './phone.ts';
export type { Phone } from './phone.ts';
export { formatProcedureCode, parseProcedureCode } from './procedure-code.ts';
export type { ProcedureCode } from './procedure-code.ts';
export { foldDossierCode, formatDossierCode, parseDossierCode } from './dossier-code.ts';
export type { DossierCode, DossierCodeParts } from './dossier-code.ts';
export { parseTaxCode, taxCodeFacts } from './tax-code.ts';
export type { TaxCode, TaxCodeFacts } from './tax-code.ts';
export { parseSocialInsuranceNumber, personalIdIsSocialInsuranceNumberSince } from './social-insurance-number.ts';
export type { SocialInsuranceNumber } from './social-insurance-number.ts';
export { agencyBranch, formatAgencyCode, parseAgencyCode, sameAgency } from './agency-code.ts';
export type { AgencyBranch, AgencyCode, AgencyCodeWriting } from './agency-code.ts';
export { parseCommuneCode, parseDistrictCode, parseProvinceCode } from './administrative-codes.ts';
export type { CommuneCode, DistrictCode, ProvinceCode } from './administrative-codes.ts';
export { formatBirthDate, parseBirthDate } from './birth-date.ts';
export type { BirthDate, BirthDateFormat } from './birth-date.ts';
export { dossierStatusEntry, dossierStatusFromCode, dossierStatuses } from './dossier-status.ts';
export type { DossierStatus, DossierStatusEntry, DossierStatusKind } from './dossier-status.ts';
export { nameMatches, normaliseName } from './person-name.ts';
export { dataItemLabels, dataItems, isDataItem, isSensitive, sensitiveDataItems } from './data-item.ts';
export type { DataItem } from './data-item.ts';
export { assuranceLevels, assuranceReaches } from './assurance-level.ts';
export type { AssuranceLevel } from './assurance-level.ts';
export { instantOf, isCalendarDate, localDate, localTime, shiftDate, weekday } from './local-date.ts';
export type { LocalDate } from './local-date.ts';
export { calendar } from './working-calendar.ts';
export { calendarSources } from './working-calendar-sources.ts';
export type { CalendarDay, CalendarYear, WorkingCalendar } from './working-calendar.ts';
export { addWorkingDays, isWorkingDay, workedShare, workingDaysBetween } from './working-days.ts';
export type { WorkedShare, WorkingDayOptions, WorkingDayResult } from './working-days.ts';
export { appointmentFor, receiptDay } from './appointment.ts';
export type { Appointment, AppointmentRule, ProcessingTerm } from './appointment.ts';
export type { Citizen, CodedName, HouseholdHead, RegisteredAddress, RelatedPerson } from './citizen.ts';
export { registerCodeOfSex, sexFromRegisterCode } from './sex.ts';
export type { Sex } from './sex.ts';
export { maritalStatusFromRegisterCode, registerCodeOfMaritalStatus } from './marital-status.ts';
export type { MaritalStatus } from './marital-status.ts';
export { bloodGroupFromRegisterCode, registerCodeOfBloodGroup } from './blood-group.ts';
export type { BloodGroup } from './blood-group.ts';
