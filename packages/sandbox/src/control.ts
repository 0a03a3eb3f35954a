import { dossierStatusFromCode } from '@motcua/domain';
import type { ConnectionProfile, PopulationProfile } from '@motcua/http';
import type { Answer, Call, Handler } from './call.ts';
import { json, jsonObject } from './call.ts';
import type { Citizen } from './citizens.ts';
import { subjectOf } from './citizens.ts';
import type { Fault, Faults, Upstream } from './faults.ts';
import { refusal, upstreams } from './faults.ts';
import type { Journal } from './journal.ts';
import type { PortalRecord, ReceivedItem } from './national-portal/received.ts';
import type { Dossier } from './one-stop/dossier.ts';
import type { OneStopSystem } from './one-stop/one-stop-system.ts';
import type { Payment, PaymentGateway } from './payment/payments.ts';
import { paymentGateways } from './payment/payments.ts';

/** What the control API works on. */
export interface Controlled {
  readonly citizens: readonly Citizen[];
  readonly faults: Faults;
  readonly journal: Journal;
  readonly oneStop: OneStopSystem;
  /** How programs reach the upstreams, secrets included. */
  readonly connection: ConnectionProfile;
  /** The population database on each of its routes. */
  readonly populationRoutes: Readonly<Record<string, PopulationProfile>>;
  /** What the national portal received, newest first. */
  received(): readonly PortalRecord[];
  /** What the national portal received through one of the other pushes, newest first. */
  pushed(service: string): readonly ReceivedItem[];
  /** The payments units started, newest first. */
  payments(): readonly Payment[];
  /** @throws TypeError when the address is none. */
  setNoticeUrl(gateway: PaymentGateway, url: string): void;
}

/** Addresses of the control API without a parameter in them. */
const paths: readonly string[] = [
  '/citizens',
  '/connection',
  '/dossiers',
  '/faults',
  '/journal',
  '/one-stop/changes',
  '/payments',
  '/payments/notice-url',
  '/population-routes',
  '/portal/pushed',
  '/portal/received',
];

/** The patterns of the control API's paths. */
export function controlPattern(path: string): string | undefined {
  if (paths.includes(path)) return path;
  return /^\/dossiers\/[^/]+\/status$/.test(path) ? '/dossiers/{code}/status' : undefined;
}

/** The control API: `/_sandbox/…`, JSON, for tests and for programs that play the agency's part. */
export function createControl(controlled: Controlled): Handler {
  const { faults, oneStop } = controlled;

  return async (call) => {
    const route = `${call.method} ${controlPattern(call.path) ?? ''}`;
    switch (route) {
      case 'GET /citizens':
        return json(200, controlled.citizens.map(citizenRecord));
      case 'GET /connection':
        // For a program on this computer. A browser says where a request comes from; it gets no secret.
        return call.header('sec-fetch-site') === undefined
          ? json(200, controlled.connection)
          : json(403, { error: 'not for a browser' });
      case 'GET /population-routes':
        return json(200, controlled.populationRoutes);
      case 'GET /faults':
        return json(200, faults.list());
      case 'POST /faults':
        return setFault(call);
      case 'DELETE /faults':
        return clearFaults(call);
      case 'GET /dossiers':
        return json(200, oneStop.list().map(dossierRecord));
      case 'POST /dossiers/{code}/status':
        return setStatus(call);
      case 'GET /one-stop/changes':
        return changes(call);
      case 'GET /portal/received':
        return json(200, controlled.received());
      case 'GET /portal/pushed':
        return json(200, controlled.pushed(call.query.get('service') ?? ''));
      case 'GET /payments':
        return json(200, controlled.payments());
      case 'POST /payments/notice-url':
        return setNoticeUrl(call);
      case 'GET /journal':
        return json(200, controlled.journal.entries());
      default:
        return controlPattern(call.path) === undefined
          ? json(404, { error: 'there is no such address' })
          : json(405, { error: 'this address does not take the method' });
    }
  };

  async function setFault(call: Call): Promise<Answer> {
    const fault = jsonObject(await call.text(4096));
    const reason = refusal(fault);
    if (reason !== undefined) return json(400, { error: reason });
    faults.set(fault as unknown as Fault);
    return json(201, faults.list());
  }

  function clearFaults(call: Call): Answer {
    const upstream = call.query.get('upstream');
    if (upstream !== null && !upstreams.includes(upstream as Upstream)) return json(400, { error: 'there is no such upstream' });
    faults.clear(upstream === null ? undefined : (upstream as Upstream));
    return json(200, faults.list());
  }

  async function setStatus(call: Call): Promise<Answer> {
    const code = call.path.split('/')[2] ?? '';
    const body = jsonObject(await call.text(16_384));
    const status = body?.['status'];
    const note = body?.['note'];
    if (!Number.isInteger(status) || dossierStatusFromCode(status as number).kind === 'unknown') {
      return json(400, { error: 'status must be a whole number from 1 to 10' });
    }
    if (note !== undefined && typeof note !== 'string') return json(400, { error: 'note must be text' });
    const dossier = oneStop.setStatus(code, { status: status as number, ...(note ? { note } : {}) });
    return dossier ? json(200, dossierRecord(dossier)) : json(404, { error: 'there is no such dossier' });
  }

  async function setNoticeUrl(call: Call): Promise<Answer> {
    const body = jsonObject(await call.text(4096));
    const gateway = paymentGateways.find((name) => name === body?.['gateway']);
    if (!gateway) return json(400, { error: `gateway must be one of ${paymentGateways.join(', ')}` });
    try {
      controlled.setNoticeUrl(gateway, String(body?.['url']));
    } catch {
      return json(400, { error: 'url must be an http or https address' });
    }
    return json(200, { gateway, url: body?.['url'] });
  }

  function changes(call: Call): Answer {
    const after = Number(call.query.get('after') ?? '0');
    if (!Number.isInteger(after) || after < 0) return json(400, { error: 'after must be a whole number' });
    return json(
      200,
      oneStop.changes(after).flatMap(({ sequence, code, kind }) => {
        const dossier = oneStop.get(code);
        return dossier ? [{ sequence, kind, dossier: dossierRecord(dossier) }] : [];
      }),
    );
  }
}

function citizenRecord(citizen: Citizen): Record<string, unknown> {
  return { ...citizen, ...(citizen.account ? { subject: subjectOf(citizen) } : {}) };
}

/** A dossier as the one-stop vendor's own database holds it, with domain names. Instants are RFC 3339. */
function dossierRecord(dossier: Dossier): Record<string, unknown> {
  const { TenNguoiNop, SoDinhDanh, SoDienThoai, Email, DiaChiChiTiet, TenChuHs, SoDinhDanhChuHs } = dossier.applicant;
  return {
    id: dossier.id,
    code: dossier.code,
    procedureCode: dossier.procedureCode,
    procedureName: dossier.procedureName,
    sector: dossier.sector,
    agencyCode: dossier.agencyCode,
    agencyName: dossier.agencyName,
    applicantKind: (['citizen', 'business', 'household_business'] as const)[dossier.applicantKind],
    owner: { name: dossier.ownerName, ...idOf(SoDinhDanhChuHs ?? (TenChuHs === undefined ? SoDinhDanh : undefined)) },
    applicant: {
      name: TenNguoiNop,
      ...idOf(SoDinhDanh),
      ...(SoDienThoai ? { phone: SoDienThoai } : {}),
      ...(Email ? { email: Email } : {}),
      ...(DiaChiChiTiet ? { address: DiaChiChiTiet } : {}),
    },
    documents: dossier.documents,
    answers: dossier.answers,
    status: dossier.status,
    submittedAt: dossier.submittedAt,
    receivedAt: dossier.receivedAt,
    appointment: dossier.appointment ?? null,
    finishedAt: dossier.finishedAt ?? null,
    returnedAt: dossier.returnedAt ?? null,
    progress: dossier.progress,
    supplements: dossier.supplements,
    fees: dossier.fees,
  };
}

function idOf(number: string | undefined): Record<string, string> {
  if (number === undefined || number === '') return {};
  return number.length === 9 ? { legacyIdCard: number } : { personalId: number };
}
