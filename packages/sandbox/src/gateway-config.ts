import type { GatewayConfig } from '@motcua/gateway';
import type { ConnectionProfile } from '@motcua/http';
import type { PaymentKeys } from './payment/payment-keys.ts';
import type { PopulationRoutes } from './population/routes.ts';
import type { Registers } from './registers/registers.ts';

/** What a sandbox knows of itself. */
export interface SandboxFacts {
  readonly url: string;
  readonly population: Pick<PopulationRoutes, 'platforms' | 'profiles'>;
  readonly registers: Pick<Registers, 'platforms' | 'services'>;
  readonly ngsp: { readonly clientId: string; readonly clientSecret: string };
  readonly lgsp: { readonly clientId: string; readonly clientSecret: string };
  readonly portal: { readonly username: string; readonly password: string };
  readonly payment: PaymentKeys;
}

/** What a gateway needs beside the connection. */
export interface GatewayFacts {
  readonly signIn: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  readonly sessionSecret: string;
}

/** The agency in whose name a gateway on the sandbox acts. */
export const sandboxAgencyCode = 'H37.90.01';

/** Member code of the national portal on the exchange axis (VPCP, agency G22). */
export const portalMemberCode = 'VN:GOV:000.00.00.G22:vpcpdvcprovider';

/** The connection profile of a sandbox. */
export function connectionProfileOf(facts: SandboxFacts): ConnectionProfile {
  const { url } = facts;
  const platform = (path: string, key: { clientId: string; clientSecret: string }): ConnectionProfile['platforms'][string] => ({
    token: {
      strategy: 'basic_client_credentials',
      url: `${url}${path}`,
      clientId: { value: key.clientId },
      clientSecret: { value: key.clientSecret },
    },
  });
  return {
    id: 'sandbox',
    platforms: { ngsp: platform('/ngsp/token', facts.ngsp), lgsp: platform('/lgsp/token', facts.lgsp), ...facts.population.platforms, ...facts.registers.platforms },
    services: {
      population: facts.population.profiles.ngsp,
      ...facts.registers.services,
      oneStop: { platform: 'lgsp', url: `${url}/lgsp/mot-cua/1.0`, agencyCode: sandboxAgencyCode },
      nationalPortal: {
        url: `${url}/vxp/XrdAdapter/RestService/forward`,
        loginPath: '/mapi/login',
        callPath: '/mapi/g',
        dstcode: portalMemberCode,
        username: { value: facts.portal.username },
        password: { value: facts.portal.password },
        agencyCode: sandboxAgencyCode,
      },
      payment: {
        initUrl: `${url}/payment/platform/init`,
        queryUrl: `${url}/payment/platform/query`,
        billUrl: `${url}/payment/platform/bill`,
        partnerCode: facts.payment.partnerCode,
        secret: { value: facts.payment.secret },
      },
      publicCatalogue: { url: `${url}/portal-public/jsp/rest.jsp`, pauseMs: 0 },
      keyPay: {
        createUrl: `${url}/payment/keypay/create`,
        detailUrl: `${url}/payment/keypay/detail`,
        clientId: facts.payment.keyPay.clientId,
        hashKey1: { value: facts.payment.keyPay.hashKey1 },
        hashKey2: { value: facts.payment.keyPay.hashKey2 },
      },
      payGov: {
        createUrl: `${url}/payment/paygov/create`,
        partnerCode: facts.payment.payGov.partnerCode,
        accessKey: { value: facts.payment.payGov.accessKey },
        secretKey: { value: facts.payment.payGov.secretKey },
      },
    },
  };
}

/** The settings of a gateway on a sandbox. */
export function gatewayConfigOf(
  connection: ConnectionProfile,
  facts: GatewayFacts,
  publicUrl: string,
  sites: GatewayConfig['sites'],
  storage: GatewayConfig['storage'],
): GatewayConfig {
  const { issuer, clientId, clientSecret } = facts.signIn;
  return {
    publicUrl,
    sites,
    connection,
    signIn: { issuer, clientId, clientSecret: { value: clientSecret }, acrValues: 'LoA1' },
    storage,
    sessionSecret: { value: facts.sessionSecret },
    controller: {
      vi: 'Trung tâm Phục vụ hành chính công (hệ thống thử nghiệm)',
      en: 'Public Administration Service Centre (test system)',
    },
  };
}
