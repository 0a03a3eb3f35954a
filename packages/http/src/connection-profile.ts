import type { SecretRef } from './secret.ts';

/**
 * How a province or agency reaches the upstreams: data, not code. One document per connection; every address, agency
 * code and secret reference an operator may have to change stands here.
 */
export interface ConnectionProfile {
  /** Name of the profile, shown to operators. */
  id: string;
  /** The integration platforms (NGSP, a provincial LGSP…) by the name the services use. */
  platforms: Record<string, PlatformProfile>;
  /** Which service is reached where. A service that is left out cannot be used. */
  services: ServiceProfiles;
}

/** One integration platform: how its token is got and how long to wait for it. */
export interface PlatformProfile {
  token: TokenProfile;
  /** Time for one attempt, answer body included, in milliseconds. 10,000 when left out. */
  timeoutMs?: number;
  /** File with the certificates (PEM) of an authority to trust beside the well-known ones. */
  certificateAuthorityFile?: string;
}

/** How a platform's calls are authorised. */
export type TokenProfile =
  /** NGSP and WSO2: `Authorization: Basic` on a client-credentials request, `Bearer` on every call. */
  | {
      strategy: 'basic_client_credentials';
      /** The token address. */
      url: string;
      clientId: SecretRef;
      clientSecret: SecretRef;
    }
  /** The platform asks for no token (a VXP adapter inside the unit's own network). */
  | { strategy: 'none' };

/** The services a profile can name. */
export interface ServiceProfiles {
  population?: PopulationProfile;
  oneStop?: OneStopProfile;
  nationalPortal?: NationalPortalProfile;
}

/** Where the national population database answers, and in whose name it is asked. */
export interface PopulationProfile {
  /** A key of `platforms`. */
  platform: string;
  /** Address of the SOAP service. */
  url: string;
  /** Officer or service account on whose authority look-ups are made when the call names none. */
  officerId: string;
  /** Agency that asks (identifier by Decision 20/2020/QĐ-TTg, at most 35 characters). */
  agencyCode: string;
  /** Namespace of the request; `http://dancuquocgia.bca` when left out. */
  namespace?: string;
}

/** Where the one-stop system takes dossiers. */
export interface OneStopProfile {
  /** A key of `platforms`. */
  platform: string;
  /** Base address; the resources stand under it. */
  url: string;
  /** The receiving agency. */
  agencyCode: string;
  /** Names of the resources under `url`, where a system calls them otherwise than we expect. */
  paths?: Partial<OneStopPaths>;
}

/** Resources of the one-stop intake, relative to its base address. */
export interface OneStopPaths {
  nextCode: string;
  upload: string;
  submit: string;
  progress: string;
  status: string;
  search: string;
}

/** Where the member interface of the national portal answers, and the agency's account on it. */
export interface NationalPortalProfile {
  /** A key of `platforms`; without one the adapter is called without a token. */
  platform?: string;
  /** Base address of the VXP adapter's forwarder. */
  url: string;
  /** Path of the login, relative to `url`. */
  loginPath: string;
  /** Path of every other call, relative to `url`. */
  callPath: string;
  /** Member code of the portal on the exchange axis, for instance `VN:GOV:000.00.00.G22:vpcpdvcprovider`. */
  dstcode: string;
  username: SecretRef;
  password: SecretRef;
  /** The agency that sends. */
  agencyCode: string;
}
