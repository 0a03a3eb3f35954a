import type { ConnectionProfile, PopulationProfile } from '@motcua/http';
import type { Citizen } from '../citizens.ts';
import type { Faults } from '../faults.ts';
import type { Platform } from '../platform.ts';
import type { Part } from '../server.ts';
import { createAccessTokenPlatform } from './access-token-platform.ts';
import type { AccessTokenPlatform } from './access-token-platform.ts';
import { createJsonCheck, createSoapInJson } from './json-services.ts';
import { createOfficers } from './officers.ts';
import type { Officer } from './officers.ts';
import { createPopulationService } from './population-service.ts';
import { createSignedDoor } from './signed-door.ts';

/** The ways the population database can be reached in the sandbox: every envelope and every door that was seen. */
export const populationRoutes = ['ngsp', 'lgsp', 'lgsp_access_token', 'direct', 'government_office', 'soap_in_json', 'json_check'] as const;
/** One of {@link populationRoutes}. */
export type PopulationRoute = (typeof populationRoutes)[number];

/** What the routes stand on. */
export interface RouteGround {
  /** The sandbox's address. */
  readonly url: string;
  readonly citizens: readonly Citizen[];
  /** Codes of the procedures that may use the register. */
  readonly procedures: readonly string[];
  readonly ngsp: Platform;
  readonly lgsp: Platform;
  readonly faults: Faults;
  readonly tokenSeconds: number;
  readonly agencyCode: string;
}

/** The population database on all its routes. */
export interface PopulationRoutes {
  readonly parts: readonly Part[];
  /** The platforms that only the population database needs. */
  readonly platforms: ConnectionProfile['platforms'];
  /** How each route is asked. */
  readonly profiles: Readonly<Record<PopulationRoute, PopulationProfile>>;
}

/** Opens the population database on all its routes. */
export function createPopulationRoutes(ground: RouteGround): PopulationRoutes {
  const { url, citizens, ngsp, lgsp, faults, tokenSeconds, agencyCode } = ground;
  const officers = createOfficers();
  const partner = createAccessTokenPlatform(tokenSeconds, 'oauth', officers);
  const checker = createAccessTokenPlatform(tokenSeconds, 'dong_thap');
  const signed = createSignedDoor(`${url}/c06/dancu`);
  const wrapped = { register: citizens, officers, procedures: ground.procedures };
  const part = (prefix: string, upstream: Part['upstream'], handle: NonNullable<Part['handle']>): Part => ({
    prefix,
    upstream,
    handle,
    pattern: (path) => (path === '' ? path : undefined),
  });
  const account = { officerId: 'CB-THUNGHIEM-01', agencyCode };
  const listed = { officers: Object.fromEntries(officers.map(({ id, code }) => [id, { code, account: code.toLowerCase() }])) };
  const direct = { platform: 'population-direct', url: `${url}/c06/dancu`, ...account, mediaType: 'application/xml' } as const;

  return {
    parts: [
      part('/ngsp/dancu/1.0/services', 'population', createPopulationService(citizens, ngsp, faults)),
      part('/lgsp/dancu/1.0/services', 'population', createPopulationService(citizens, lgsp, faults)),
      part('/lgsp/dancu-json/1.0/tra-cuu', 'population', createSoapInJson(wrapped, lgsp, faults)),
      part('/lgsp-partner/token', 'lgsp', partner.token),
      part('/lgsp-partner/dancu', 'population', createPopulationService(citizens, partner, faults)),
      part('/lgsp-check/token', 'lgsp', checker.token),
      part('/lgsp-check/xac-thuc', 'population', createJsonCheck(wrapped, checker, faults)),
      part('/c06/dancu', 'population', createPopulationService(citizens, signed, faults, 'verdict')),
    ],
    platforms: {
      'lgsp-partner': { token: { ...accessToken(partner, `${url}/lgsp-partner/token`), officerKeys: keysOf(officers) } },
      'lgsp-check': { token: accessToken(checker, `${url}/lgsp-check/token`) },
      'population-direct': {
        token: {
          strategy: 'signed_calls',
          xRoadClient: signed.key.xRoadClient,
          apiKey: { value: signed.key.apiKey },
          username: { value: signed.key.username },
          secretKey: { value: signed.key.secretKey },
        },
      },
    },
    profiles: {
      ngsp: { platform: 'ngsp', url: `${url}/ngsp/dancu/1.0/services`, ...account },
      lgsp: { platform: 'lgsp', url: `${url}/lgsp/dancu/1.0/services`, ...account },
      lgsp_access_token: { platform: 'lgsp-partner', url: `${url}/lgsp-partner/dancu`, ...account, ...listed, agencyCodeInMessages: false },
      direct,
      government_office: { ...direct, ...listed, lookUpService: '037', confirmService: '033', procedureCode: 'VPCP' },
      soap_in_json: { platform: 'lgsp', url: `${url}/lgsp/dancu-json/1.0/tra-cuu`, ...account, envelope: 'soap_in_json' },
      json_check: { platform: 'lgsp-check', url: `${url}/lgsp-check/xac-thuc`, ...account, envelope: 'json_check', serviceUser: 'mot-cua-thu-nghiem' },
    },
  };
}

function accessToken({ parts }: AccessTokenPlatform, url: string) {
  return {
    strategy: 'lgspaccesstoken' as const,
    url,
    accessKey: { value: parts.AccessKey },
    secretKey: { value: parts.SecretKey },
    appName: parts.AppName,
    partnerCode: parts.PartnerCode,
    partnerCodeCus: parts.PartnerCodeCus,
  };
}

function keysOf(officers: readonly Officer[]): Record<string, { value: string }> {
  return Object.fromEntries(officers.map(({ id, keyName, keyPass }) => [id, { value: `${keyName}:${keyPass}` }]));
}
