import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createPlatforms, type ConnectionProfile } from '@motcua/http';
import { createOneStopClient, type OneStopClient } from '@motcua/lgsp';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { everyPrint } from '../http/every-print.ts';
import { birthRegistration } from './birth-registration.ts';

let sandbox: Sandbox;
let client: OneStopClient;
const drift: string[] = [];

before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());
beforeEach(() => {
  sandbox.clearFaults();
  client = clientOf(sandbox.connection);
});

function clientOf(connection: ConnectionProfile): OneStopClient {
  const profile = connection.services.oneStop!;
  return createOneStopClient(createPlatforms(connection, { retries: 0 })(profile.platform), profile, { onDrift: ({ place }) => drift.push(place) });
}

const newDossier = () => birthRegistration(sandbox, client);

describe('the one-stop client and the sandbox', () => {
  test('a dossier goes from its number to its result, and what is read is what happened', async () => {
    const dossier = await newDossier();
    const receipt = await client.submitDossier(dossier);
    assert.equal(receipt.dossierCode, dossier.dossierCode);

    await client.sendStatus([{ dossierCode: dossier.dossierCode, status: 'supplement_required', message: 'Đề nghị bổ sung Giấy chứng sinh.', department: 'Bộ phận Một cửa' }]);
    const waiting = await client.readDossier(dossier.dossierCode);
    assert.deepEqual(waiting.status, { kind: 'supplement_required' });
    assert.equal(waiting.supplements[0]?.message, 'Đề nghị bổ sung Giấy chứng sinh.');
    assert.equal(waiting.supplements[0]?.answered, false);

    await client.sendStatus([{ dossierCode: dossier.dossierCode, status: 'payment_required', fees: [{ name: 'Lệ phí hộ tịch', amount: 8000, dueAt: 'result', kind: 'ordinary', paid: false }] }]);
    await client.sendProgress([{ dossierCode: dossier.dossierCode, status: 'payment_required', officer: 'Cán bộ Thử Nghiệm', at: new Date().toISOString() }]);
    await client.sendStatus([{ dossierCode: dossier.dossierCode, status: 'returned' }]);
    const done = await client.readDossier(dossier.dossierCode);
    assert.deepEqual(done.status, { kind: 'returned' });
    assert.equal(done.procedureCode, '1.001193');
    assert.ok(done.receivedAt && done.returnedAt && done.appointment);
    assert.ok(done.timeline.some((line) => line.officer === 'Cán bộ Thử Nghiệm'));
    assert.deepEqual(drift, []);
  });

  test('the same dossier twice is duplicate', async () => {
    const dossier = await newDossier();
    await client.submitDossier(dossier);
    await assert.rejects(client.submitDossier(dossier), { code: 'duplicate' });
  });

  test('a number nobody gave out, a procedure nobody knows, a file nobody uploaded are refused by name of the field', async () => {
    const dossier = await newDossier();
    await assert.rejects(client.submitDossier({ ...dossier, dossierCode: 'H37.90.01-260101-9999' }), { code: 'rejected', details: { operation: 'one-stop.submitDossier', faultCode: '400', field: 'MaHoSo' } });
    await assert.rejects(client.nextDossierCode({ procedureCode: '9.999999' }), { code: 'not_found' });
    await assert.rejects(client.submitDossier({ ...dossier, documents: [{ ...dossier.documents[0]!, files: [{ id: 'nowhere', name: 'x', sha256: '0'.repeat(64) }] }] }), { code: 'rejected' });
    await assert.rejects(client.readDossier('H37.90.01-260101-9999'), { code: 'not_found' });
  });

  test('a wrong consumer secret is unauthorized, and stays out of every print', async () => {
    const connection = structuredClone(sandbox.connection);
    (connection.platforms['lgsp']!.token as { clientSecret: object }).clientSecret = { value: 'CANARY-wrong' };
    await assert.rejects(clientOf(connection).readDossier('x'), (error: unknown) => {
      assert.equal((error as { code?: string }).code, 'unauthorized');
      assert.equal((error as { details: Record<string, unknown> }).details['stage'], 'token');
      assert.doesNotMatch(everyPrint(error), /CANARY/);
      return true;
    });
  });

  test('an expired token is renewed without the caller noticing', async () => {
    await client.nextDossierCode({ procedureCode: '1.001193' });
    sandbox.setFault({ upstream: 'one-stop', kind: 'expired_token', times: 1 });
    assert.ok(await client.nextDossierCode({ procedureCode: '1.001193' }));
  });

  for (const [kind, code] of [['html', 'bad_response'], ['error500', 'unavailable'], ['already_exists', 'duplicate']] as const) {
    test(`the fault "${kind}" is ${code}, without the applicant in any print`, async () => {
      const dossier = await newDossier();
      sandbox.setFault({ upstream: 'one-stop', kind, times: 1 });
      await assert.rejects(client.submitDossier(dossier), (error: unknown) => {
        assert.equal((error as { code?: string }).code, code);
        assert.doesNotMatch(everyPrint(error), new RegExp(`${dossier.ownerName}|${dossier.applicant.personalId}|Thử Nghiệm Bé`));
        return true;
      });
    });
  }

  test('a slow system is timeout', async () => {
    sandbox.setFault({ upstream: 'one-stop', kind: 'slow', delayMs: 60_000, times: 1 });
    const connection = structuredClone(sandbox.connection);
    connection.platforms['lgsp']!.timeoutMs = 300;
    await assert.rejects(clientOf(connection).readDossier('x'), { code: 'timeout' });
  });
});
