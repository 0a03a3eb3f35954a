import { known, objectAt, optionalTextAt, optionalWordAt, textAt, urlAt, wrong } from './profile-member.ts';

/** Where the national population database answers, in whose name it is asked, and how its messages travel. */
export interface PopulationProfile {
  /** A key of `platforms`. */
  platform: string;
  /** Address of the service. */
  url: string;
  /** Addresses of single services, by number, where a platform gives each its own. */
  urls?: Partial<Record<PopulationServiceNumber, string>>;
  /** Officer or service account on whose authority look-ups are made when the call names none. */
  officerId: string;
  /** Agency that asks (identifier by Decision 20/2020/QĐ-TTg, at most 35 characters). */
  agencyCode: string;
  /**
   * The officers who may ask, by the id the calls give them (an e-mail address, for instance). Who is not listed is refused.
   * Without a list every officer is sent under the id the call gives.
   */
  officers?: Record<string, PopulationOfficer>;
  /**
   * How messages travel (DOMAIN.md §2.2). `soap`: SOAP 1.1. `soap_in_json`: fields in JSON, the answer a SOAP text in JSON.
   * `json_check`: JSON, and only whether a statement is true: such a route cannot give anybody's data. `soap` when left out.
   */
  envelope?: 'soap' | 'soap_in_json' | 'json_check';
  /** Media type of SOAP messages. Direct access wants `application/xml`. `text/xml` when left out. */
  mediaType?: 'text/xml' | 'application/xml';
  /** Namespace of the request; `http://dancuquocgia.bca` when left out. */
  namespace?: string;
  /** The service that answers `lookUpCitizen`: 037 goes through the Government Office. 002 when left out. */
  lookUpService?: '002' | '004' | '037';
  /** The service that answers `confirmCitizen`: 033 goes through the Government Office. 003 when left out. */
  confirmService?: '003' | '033';
  /** What stands in the message instead of the procedure's code, for instance `VPCP`. The audit record keeps the procedure. */
  procedureCode?: string;
  /** Whether messages name the agency. Some platforms know it from the token. `true` when left out. */
  agencyCodeInMessages?: boolean;
  /** How names are sent: `written`, or `bare`: without marks and blanks, as some callers of 003 do. `written` when left out. */
  names?: 'written' | 'bare';
  /** The account a `json_check` platform gave the caller; the agency's code when left out. */
  serviceUser?: string;
}

/** Numbers of the population database's services. */
export type PopulationServiceNumber = '001' | '002' | '003' | '004' | '005' | '006' | '007' | '008' | '009' | '010' | '011' | '033' | '037';

/** An officer as the population database knows them. */
export interface PopulationOfficer {
  /** Their code, at most 20 characters. */
  code: string;
  /** Their account, told by service 037; the id of the call when left out. */
  account?: string;
  /** Their telephone, told by service 037; `0`, as a system was seen to send, when left out. */
  phone?: string;
}

const members: readonly (keyof PopulationProfile)[] = [
  'platform',
  'url',
  'urls',
  'officerId',
  'agencyCode',
  'officers',
  'envelope',
  'mediaType',
  'namespace',
  'lookUpService',
  'confirmService',
  'procedureCode',
  'agencyCodeInMessages',
  'names',
  'serviceUser',
];

/** Checks the population service of a connection profile. */
export function checkPopulationProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, members);
  for (const name of ['platform', 'officerId', 'agencyCode'] as const) textAt(service[name], `${place}.${name}`);
  urlAt(service['url'], `${place}.url`);
  for (const name of ['namespace', 'procedureCode', 'serviceUser'] as const) optionalTextAt(service[name], `${place}.${name}`);
  optionalWordAt(service['envelope'], `${place}.envelope`, ['soap', 'soap_in_json', 'json_check']);
  optionalWordAt(service['mediaType'], `${place}.mediaType`, ['text/xml', 'application/xml']);
  optionalWordAt(service['lookUpService'], `${place}.lookUpService`, ['002', '004', '037']);
  optionalWordAt(service['names'], `${place}.names`, ['written', 'bare']);
  optionalWordAt(service['confirmService'], `${place}.confirmService`, ['003', '033']);
  if (!['undefined', 'boolean'].includes(typeof service['agencyCodeInMessages'])) throw wrong(`${place}.agencyCodeInMessages`, 'not_a_yes_or_no');
  if (service['urls'] !== undefined) {
    for (const [number, url] of Object.entries(objectAt(service['urls'], `${place}.urls`))) {
      if (!/^(?:00[1-9]|01[01]|03[37])$/.test(number)) throw wrong(`${place}.urls.${number}`, 'unknown_member');
      urlAt(url, `${place}.urls.${number}`);
    }
  }
  if (service['officers'] !== undefined) {
    for (const [id, value] of Object.entries(objectAt(service['officers'], `${place}.officers`))) {
      const officer = objectAt(value, `${place}.officers.${id}`);
      known(officer, `${place}.officers.${id}`, ['code', 'account', 'phone']);
      textAt(officer['code'], `${place}.officers.${id}.code`);
      for (const name of ['account', 'phone']) optionalTextAt(officer[name], `${place}.officers.${id}.${name}`);
    }
  }
}
