import {
  BloodGroupRequestMessage,
  CitizenConfirmationRequestMessage,
  CitizenInformationRequestMessage,
  CitizenSearchRequestMessage,
  CurrentResidenceRequestMessage,
  DeathOrMissingRequestMessage,
  GuardianRequestMessage,
  HouseholdHeadRequestMessage,
  HouseholdRequestMessage,
  IdentityCheckRequestMessage,
  MaritalStatusRequestMessage,
  ProcedureConfirmationRequestMessage,
  RequesterLookUpRequestMessage,
} from '../generated/population.messages.ts';
import type { XmlMessage } from '../xml/xml-message.ts';

/**
 * The services of the population database by their numbers (Kiên Giang plan 129/KH-UBND, appendix 1): 001 to 011; 033 and
 * 037 are the confirmation and the look-up through the Government Office. Bulk services are left out on purpose.
 */
export type PopulationService = '001' | '002' | '003' | '004' | '005' | '006' | '007' | '008' | '009' | '010' | '011' | '033' | '037';

/** How each service's request is written. 004 and 037 share an element and are told apart by the number in it. */
export const requestMessages: Readonly<Record<PopulationService, XmlMessage>> = {
  '001': IdentityCheckRequestMessage,
  '002': CitizenInformationRequestMessage,
  '003': CitizenConfirmationRequestMessage,
  '004': CitizenSearchRequestMessage,
  '005': GuardianRequestMessage,
  '006': HouseholdHeadRequestMessage,
  '007': CurrentResidenceRequestMessage,
  '008': HouseholdRequestMessage,
  '009': BloodGroupRequestMessage,
  '010': MaritalStatusRequestMessage,
  '011': DeathOrMissingRequestMessage,
  '033': ProcedureConfirmationRequestMessage,
  '037': RequesterLookUpRequestMessage,
};

/** All services there are. */
export const populationServices: readonly PopulationService[] = /* @__PURE__ */ Object.keys(requestMessages) as PopulationService[];
