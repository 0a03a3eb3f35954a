/** Who speaks: the session of the login, and the agency. */
export interface PortalCaller {
  session: string;
  agencyCode: string;
}

/** What begins every call. */
export function callOf<Service extends string>(caller: PortalCaller, service: Service): { session: string; madonvi: string; service: Service } {
  return { session: caller.session, madonvi: caller.agencyCode, service };
}
