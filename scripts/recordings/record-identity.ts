import type { ConsentRequest, DataItem } from '@motcua/contracts/gateway/types';
import { birth, need, newsletter } from './filing.ts';
import type { House } from './house.ts';
import { Person } from './person.ts';
import type { Recorder } from './recorder.ts';

const { procedureCode } = birth;

/** Sign-in, consent and comparison: what identity verification is told. */
export async function recordIdentity(recorder: Recorder, house: House): Promise<void> {
  const { sandbox, later } = house;
  const as = async (citizen: string) => {
    const person = new Person(house.gateway);
    await person.signIn(citizen);
    return person;
  };
  const agree = async (person: Person, procedure = procedureCode) => {
    const { noticeVersion, items } = await need<ConsentRequest>(person, 'GET', `/procedures/${procedure}/consent-request`);
    return { procedureCode: procedure, noticeVersion, items: items.filter(({ sensitive }) => !sensitive).map(({ item }): DataItem => item) };
  };
  const verify = { operation: 'POST /verifications', body: { procedureCode } };

  const visitor = new Person(house.gateway);
  await recorder.record('session-signed-out', visitor, { operation: 'GET /session' });

  const father = await as('c01');
  await recorder.record('session-signed-in', father, { operation: 'GET /session' });
  await recorder.record('consents-none', father, { operation: 'GET /consents' });
  await recorder.record('consent-request-birth', father, { operation: 'GET /procedures/{procedureCode}/consent-request', parameters: { procedureCode } });
  await recorder.record('consent-request-unknown', father, { operation: 'GET /procedures/{procedureCode}/consent-request', parameters: { procedureCode: '9.999999' }, status: 404 });
  const consented = await agree(father);
  await recorder.record('consent-given', father, { operation: 'POST /consents', body: consented, status: 201 });
  await recorder.record('consents-given', father, { operation: 'GET /consents' });
  await recorder.record('verification-match', father, verify);

  sandbox.setFault({ upstream: 'population', kind: 'html' });
  await recorder.record('verification-unavailable', father, verify);
  sandbox.clearFaults();

  const otherPurpose = await as('c05');
  await need(otherPurpose, 'POST', '/consents', await agree(otherPurpose, newsletter.procedureCode));
  await recorder.record('consents-other-procedure', otherPurpose, { operation: 'GET /consents' });

  // The register writes this person's name with another diacritic than the account does.
  const misspelt = await as('c20');
  await need(misspelt, 'POST', '/consents', await agree(misspelt));
  await recorder.record('verification-no-match', misspelt, verify);

  const withoutNumber = await as('c22');
  await recorder.record('session-without-number', withoutNumber, { operation: 'GET /session' });

  for (;;) {
    const { status } = await misspelt.ask({ method: 'POST', path: '/verifications', body: verify.body });
    if (status === 429) break;
  }
  await recorder.record('verification-too-many-requests', misspelt, { ...verify, status: 429 });

  later(9 * 60);
  await recorder.record('consent-session-expired', father, { operation: 'POST /consents', body: consented, status: 401 });
  await recorder.record('session-expired', father, { operation: 'GET /session' });
}
