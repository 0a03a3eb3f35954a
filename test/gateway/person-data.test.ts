import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import type { DataItem, Verification } from '@motcua/contracts/gateway/types';
import { birthRegistration } from '@motcua/forms/definitions';

import { TestBrowser } from './browser.ts';
import { House, people } from './house.ts';

const { noticeVersion, items } = birthRegistration.consent;
const procedureCode = birthRegistration.procedureCode;

describe('consent, verification and prefill', () => {
  let house: House;
  before(async () => {
    house = await House.open({ config: { limits: { rates: { verification: { requests: 1000, seconds: 60 } } } } });
  });
  after(() => house.close());
  afterEach(() => {
    house.sandbox.clearFaults();
  });

  const give = (browser: TestBrowser, given: readonly DataItem[] = items) =>
    house.ask(browser, '/consents', 'ConsentSchema', { body: { procedureCode, noticeVersion, items: given }, status: 201 });
  const verify = (browser: TestBrowser, declared?: object): Promise<Verification> =>
    house.ask(browser, '/verifications', 'VerificationSchema', { body: { procedureCode, ...(declared === undefined ? {} : { declared }) } });
  const prefill = (browser: TestBrowser) => house.ask(browser, '/prefills', 'PrefillSchema', { body: { procedureCode } });
  const consenting = async (citizen: string, given: readonly DataItem[] = items): Promise<TestBrowser> => {
    const browser = await house.signedIn(citizen);
    await give(browser, given);
    return browser;
  };
  const lookUps = () => house.sandbox.journal().filter(({ upstream }) => upstream === 'population').length;

  describe('consent', () => {
    test('the request names purpose, controller and items, with the sensitive ones marked', async () => {
      const request = await house.ask(new TestBrowser(), `/procedures/${procedureCode}/consent-request`, 'ConsentRequestSchema');
      assert.deepEqual(request.items.filter(({ sensitive }) => sensitive).map(({ item }) => item), ['ethnicity']);
      assert.deepEqual(request.items.filter(({ required }) => required).map(({ item }) => item), ['full_name', 'personal_id', 'birth_date']);
      assert.equal(request.controller.vi, 'Trung tâm Phục vụ hành chính công (hệ thống thử nghiệm)');
    });

    test('without it nothing is looked up', async () => {
      const browser = await house.signedIn(people.an);
      const before = lookUps();
      await house.problem(browser, '/verifications', 'consent_required', { body: { procedureCode } });
      const problem = await house.problem(browser, '/prefills', 'consent_required', { body: { procedureCode } });
      assert.match(problem.title, /đồng ý/);
      assert.equal(lookUps(), before);
    });

    test('an item that identifies the person is missing: nothing is looked up', async () => {
      const browser = await consenting(people.an, ['full_name', 'birth_date', 'permanent_address']);
      await house.problem(browser, '/prefills', 'consent_required', { body: { procedureCode } });
    });

    test('it is to one version of the notice, and to what the notice names', async () => {
      const browser = await house.signedIn(people.an);
      await house.problem(browser, '/consents', 'form_outdated', { body: { procedureCode, noticeVersion: 'older', items: ['full_name'] } });
      await house.problem(browser, '/consents', 'invalid_request', { body: { procedureCode, noticeVersion, items: ['religion'] } });
      await house.problem(browser, '/consents', 'invalid_request', { body: { procedureCode, noticeVersion, items: ['shoe_size'] } });
      await house.problem(browser, '/consents', 'invalid_request', { body: { procedureCode, noticeVersion, items: [] } });
      await house.problem(browser, '/consents', 'form_not_found', { body: { procedureCode: '9.999999', noticeVersion, items: ['full_name'] } });
    });

    test('withdrawing deletes what was fetched and stops more; the record stays', async () => {
      const browser = await consenting('c04');
      const [consent] = (await house.ask(browser, '/consents', 'ConsentListSchema')).consents;
      assert.ok(consent);
      assert.ok((await prefill(browser)).values.length > 5);
      const withdrawn = await house.ask(browser, `/consents/${consent.id}`, 'ConsentSchema', { method: 'DELETE' });
      assert.ok(withdrawn.withdrawnAt);
      await house.problem(browser, '/prefills', 'consent_required', { body: { procedureCode } });
      const again = await house.ask(browser, `/consents/${consent.id}`, 'ConsentSchema', { method: 'DELETE' });
      assert.equal(again.withdrawnAt, withdrawn.withdrawnAt);
      const { consents } = await house.ask(browser, '/consents', 'ConsentListSchema');
      assert.deepEqual(consents.map(({ id, withdrawnAt }) => [id, withdrawnAt]), [[consent.id, withdrawn.withdrawnAt]]);
    });

    test('giving less takes the place of having given more', async () => {
      const browser = await consenting('c08');
      await prefill(browser);
      await give(browser, ['full_name', 'personal_id', 'birth_date']);
      const { values } = await prefill(browser);
      assert.deepEqual(values.map(({ field }) => field), ['applicant_name', 'applicant_personal_id', 'applicant_birth_date']);
      const { consents } = await house.ask(browser, '/consents', 'ConsentListSchema');
      assert.equal(consents.filter(({ withdrawnAt }) => withdrawnAt === undefined).length, 1);
      assert.equal(consents[0]?.withdrawnAt, undefined);
    });

    test("somebody else's consent can't be seen or withdrawn", async () => {
      const an = await house.signedIn('c07');
      const { id } = await give(an);
      const stranger = await house.signedIn('c09');
      await house.problem(stranger, `/consents/${id}`, 'not_found', { method: 'DELETE' });
      assert.deepEqual((await house.ask(stranger, '/consents', 'ConsentListSchema')).consents, []);
      assert.equal((await house.ask(an, '/consents', 'ConsentListSchema')).consents[0]?.withdrawnAt, undefined);
    });
  });

  describe('verification', () => {
    test("the account's own number", async () => {
      const verification = await verify(await consenting(people.an));
      assert.deepEqual(verification.fields, { personalId: 'match', fullName: 'match', birthDate: 'match' });
      assert.equal(verification.outcome, 'match');
      assert.equal(verification.assuranceLevel, 'AS-3');
    });

    test('the old card, a birth year alone', async () => {
      for (const citizen of ['c16', 'c19', 'c06']) assert.equal((await verify(await consenting(citizen))).outcome, 'match', citizen);
    });

    test('a name that differs from the register: no match, and the register is not quoted', async () => {
      const browser = await consenting('c20');
      const response = await house.send(browser, '/verifications', { body: { procedureCode } });
      const text = await response.text();
      assert.equal((JSON.parse(text) as Verification).outcome, 'no_match');
      assert.ok(!text.includes('Huyền') && !text.includes('HUYỀN'));
    });

    test('an account without a number states it', async () => {
      const browser = await consenting('c22');
      const problem = await house.problem(browser, '/verifications', 'invalid_answers', { body: { procedureCode } });
      assert.deepEqual(problem.errors?.map(({ field, code }) => [field, code]), [
        ['personalId', 'required'],
        ['fullName', 'required'],
        ['birthDate', 'required'],
      ]);
      const citizen = house.sandbox.citizens.find(({ id }) => id === 'c22');
      assert.ok(citizen);
      const declared = { personalId: '099 301 000 801', fullName: citizen.fullName.toLowerCase(), birthDate: '2001-07-07' };
      assert.equal((await verify(browser, declared)).outcome, 'match');
      assert.equal((await verify(browser, { ...declared, birthDate: '2001-07-08' })).outcome, 'no_match');
    });

    test('what was only stated is never answered with the register', async () => {
      const browser = await consenting('c22');
      // The number, name and birth date of somebody else, whom anybody may know.
      const others = { personalId: '099090000101', fullName: 'Nguyễn Thử Nghiệm An', birthDate: '1990-05-14' };
      assert.equal((await verify(browser, others)).outcome, 'match');
      const { values } = await prefill(browser);
      assert.ok(values.every(({ source }) => source === 'sign_in'));
      assert.ok(!values.some(({ value }) => value.includes('099090000101') || value.includes('Tam Thanh')));
    });

    test('a statement that cannot be right is refused before anybody is asked', async () => {
      const browser = await consenting('c22');
      const before = lookUps();
      const good = { personalId: '099301000801', fullName: 'Người Thử Nghiệm', birthDate: '2001-07-07' };
      const cases: [object, string, string, RegExp][] = [
        [{ ...good, personalId: '09930100080' }, 'personalId', 'personal_id_shape', /12 chữ số/],
        [{ ...good, personalId: '09930100080A' }, 'personalId', 'personal_id_shape', /12 chữ số/],
        [{ ...good, birthDate: '2030-01-01' }, 'birthDate', 'date_in_future', /tương lai/],
        [{ ...good, birthDate: '2001-02-30' }, 'birthDate', 'date_shape', /ngày có thật/],
        [{ ...good, birthDate: '1700' }, 'birthDate', 'date_too_early', /năm/],
        [{ ...good, fullName: '   ' }, 'fullName', 'required', /Hãy điền/],
        [{ fullName: good.fullName, birthDate: good.birthDate }, 'personalId', 'required', /Hãy điền/],
        [{ fullName: good.fullName, birthDate: good.birthDate, legacyIdCard: '12345678' }, 'legacyIdCard', 'legacy_id_card_shape', /9 chữ số/],
        [{ ...good, legacyIdCard: '099000801' }, 'legacyIdCard', 'one_number_only', /một trong hai/],
      ];
      for (const [declared, field, code, title] of cases) {
        const problem = await house.problem(browser, '/verifications', 'invalid_answers', { body: { procedureCode, declared } });
        assert.deepEqual(problem.errors?.map((error) => [error.field, error.code]), [[field, code]], JSON.stringify(declared));
        assert.match(problem.errors?.[0]?.title ?? '', title);
      }
      assert.equal(lookUps(), before);
    });

    test("another number than the account's is refused", async () => {
      const browser = await consenting(people.an);
      const declared = { personalId: '099192000102', fullName: 'Trần Thử Nghiệm Bình', birthDate: '1992-09-02' };
      const problem = await house.problem(browser, '/verifications', 'invalid_answers', { body: { procedureCode, declared } });
      assert.deepEqual(problem.errors?.map(({ field, code }) => [field, code]), [['personalId', 'differs_from_account']]);
      assert.equal((await verify(browser, { ...declared, personalId: '099090000101' })).outcome, 'match');
    });

    test('English sentences for who asks for them', async () => {
      const browser = await consenting('c22');
      browser.language = 'en';
      const declared = { personalId: '1', fullName: 'Người Thử Nghiệm', birthDate: '2001-07-07' };
      const problem = await house.problem(browser, '/verifications', 'invalid_answers', { body: { procedureCode, declared } });
      assert.match(problem.errors?.[0]?.title ?? '', /exactly 12 digits/);
    });
  });

  describe('prefill', () => {
    test('only what the form needs and the person consented to, each with its source', async () => {
      const browser = await consenting('c41', ['full_name', 'personal_id', 'birth_date', 'phone', 'ethnicity']);
      const { values } = await prefill(browser);
      assert.deepEqual(
        values.map(({ field, source }) => [field, source]),
        [
          ['applicant_name', 'population_database'],
          ['applicant_personal_id', 'population_database'],
          ['applicant_birth_date', 'population_database'],
          ['applicant_ethnicity', 'population_database'],
          ['applicant_phone', 'sign_in'],
        ],
      );
      assert.equal(values.find(({ field }) => field === 'applicant_phone')?.value, '0900000041');
    });

    test('a reload does not look the person up again', async () => {
      const browser = await consenting('c31');
      const first = await prefill(browser);
      const before = lookUps();
      assert.deepEqual(await prefill(browser), first);
      assert.equal(lookUps(), before);
      // In a new session it does: what was fetched went with the old one.
      await house.ask(browser, '/sign-out', 'SignedOutSchema', { body: {} });
      await house.signIn(browser, 'c31');
      await prefill(browser);
      assert.equal(lookUps(), before + 1);
    });

    test('a person the register does not know is filled in from the sign-in', async () => {
      const { values } = await prefill(await consenting('c20'));
      assert.ok(values.length > 0);
      assert.ok(values.every(({ source }) => source === 'sign_in'));
    });
  });

  describe('the register fails', () => {
    for (const fault of [{ kind: 'html' }, { kind: 'error500' }, { kind: 'html', status: 502 }] as const) {
      test(`it answers ${fault.kind} ${'status' in fault ? String(fault.status) : ''}: the person can go on by typing`, async () => {
        const browser = await consenting('c32');
        house.sandbox.setFault({ upstream: 'population', ...fault });
        const verification = await verify(browser);
        assert.equal(verification.outcome, 'cannot_tell');
        assert.equal(verification.unavailable, 'population_unavailable');
        const filled = await prefill(browser);
        assert.deepEqual(filled.values, []);
        assert.equal(filled.unavailable?.code, 'population_unavailable');
        assert.match(filled.unavailable.title, /tự nhập thông tin/);
        house.sandbox.clearFaults();
        assert.equal((await verify(browser)).outcome, 'match');
      });
    }

    test('an expired platform token is renewed without anybody noticing', async () => {
      const browser = await consenting('c25');
      await verify(browser);
      house.sandbox.setFault({ upstream: 'population', kind: 'expired_token', times: 1 });
      assert.equal((await verify(browser)).outcome, 'match');
    });
  });

  test('too many look-ups', async () => {
    await house.stop();
    const { config } = house;
    house.config = { ...config, limits: { rates: { verification: { requests: 2, seconds: 600 } } } };
    await house.start();
    const browser = await consenting(people.binh);
    await verify(browser);
    await prefill(browser);
    const problem = await house.problem(browser, '/verifications', 'too_many_requests', { body: { procedureCode } });
    assert.ok((problem.retryAfter ?? 0) > 0);
    assert.match(problem.title, /Hãy chờ \d+ phút rồi thử lại/, 'ten minutes are said as minutes');
    house.config = config;
    await house.stop();
    await house.start();
  });

  test('the register is too slow: the person goes on', async () => {
    await house.stop();
    const { config } = house;
    const ngsp = config.connection.platforms['ngsp'];
    assert.ok(ngsp);
    house.config = { ...config, connection: { ...config.connection, platforms: { ...config.connection.platforms, ngsp: { ...ngsp, timeoutMs: 400 } } } };
    await house.start();
    const browser = await consenting('c31');
    house.sandbox.setFault({ upstream: 'population', kind: 'slow', delayMs: 5000 });
    assert.equal((await verify(browser)).unavailable, 'population_unavailable');
    const entry = house.log.findLast(({ route }) => route === '/verifications');
    assert.deepEqual([entry?.['problem'], entry?.['errorCode']], ['population_unavailable', 'timeout']);
    house.config = config;
    await house.stop();
    await house.start();
  });

  test('a wrong consumer secret: the register cannot be asked, the person goes on', async () => {
    await house.stop();
    const { config } = house;
    const ngsp = config.connection.platforms['ngsp'];
    assert.equal(ngsp?.token.strategy, 'basic_client_credentials');
    house.config = {
      ...config,
      connection: {
        ...config.connection,
        platforms: { ...config.connection.platforms, ngsp: { ...ngsp, token: { ...ngsp.token, clientSecret: { value: 'wrong-consumer-secret' } } } },
      },
    };
    await house.start();
    const browser = await consenting('c44');
    assert.equal((await verify(browser)).unavailable, 'population_unavailable');
    assert.equal((await prefill(browser)).unavailable?.code, 'population_unavailable');
    assert.ok(!JSON.stringify(house.log).includes('wrong-consumer-secret'));
    const entry = house.log.findLast(({ route }) => route === '/verifications');
    assert.deepEqual([entry?.level, entry?.['status'], entry?.['problem'], entry?.['errorCode']], ['warn', 200, 'population_unavailable', 'unauthorized']);
    house.config = config;
    await house.stop();
    await house.start();
  });

  test('the consumer secret or the certificate can no longer be read: the person goes on, the operator is told', async () => {
    const { config } = house;
    const ngsp = config.connection.platforms['ngsp'];
    assert.equal(ngsp?.token.strategy, 'basic_client_credentials');
    const missing = join(house.folder, 'taken-away');
    for (const broken of [
      { ...ngsp, token: { ...ngsp.token, clientSecret: { file: missing } } },
      { ...ngsp, certificateAuthorityFile: missing },
    ]) {
      await house.stop();
      house.config = { ...config, connection: { ...config.connection, platforms: { ...config.connection.platforms, ngsp: broken } } };
      await house.start();
      const browser = await consenting('c44');
      assert.equal((await verify(browser)).unavailable, 'population_unavailable');
      assert.equal((await prefill(browser)).unavailable?.code, 'population_unavailable');
      for (const route of ['/verifications', '/prefills']) {
        const entry = house.log.findLast((logged) => logged.route === route);
        assert.deepEqual([entry?.level, entry?.['status'], entry?.['errorCode']], ['error', 200, 'configuration'], route);
      }
    }
    house.config = config;
    await house.stop();
    await house.start();
  });

  test('nothing of a person is in the log', () => {
    for (const entry of house.log) assert.doesNotMatch(JSON.stringify(entry), /Thử Nghiệm|099\d{9}|0900000\d{3}/);
  });
});
