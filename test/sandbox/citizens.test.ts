import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkPersonalId } from '@motcua/domain';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';

let sandbox: Sandbox;
before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());

test('every person is marked as synthetic, and the numbers fit sex and birth year', () => {
  assert.ok(sandbox.citizens.length >= 40);
  for (const citizen of sandbox.citizens) {
    assert.match(citizen.fullName, /Thử Nghiệm/);
    assert.ok(citizen.personalId !== undefined || citizen.legacyIdCard !== undefined);
    if (citizen.legacyIdCard !== undefined) assert.match(citizen.legacyIdCard, /^099\d{6}$/);
    if (citizen.account) assert.match(citizen.account.phone, /^0900000\d{3}$/);
    if (citizen.personalId === undefined) continue;
    assert.match(citizen.personalId, /^099\d{9}$/);
    assert.ok(checkPersonalId(citizen.personalId).ok);
    const century = citizen.birthDate.startsWith('20') ? 2 : 0;
    assert.equal(citizen.personalId.slice(3, 6), `${century + citizen.sex - 1}${citizen.birthDate.slice(2, 4)}`, citizen.id);
  }
});

test('numbers, keys and account phones are unique; relatives exist and agree', () => {
  const { citizens } = sandbox;
  const unique = (values: readonly unknown[]): void => assert.equal(new Set(values).size, values.length);
  unique(citizens.map(({ id }) => id));
  unique(citizens.flatMap(({ personalId }) => personalId ?? []));
  unique(citizens.flatMap(({ account }) => account?.phone ?? []));
  const byKey = new Map(citizens.map((citizen) => [citizen.id, citizen]));
  for (const citizen of citizens) {
    for (const who of [citizen.father, citizen.mother, citizen.spouse, citizen.representative, citizen.householdHead.citizen]) {
      if (typeof who === 'string') assert.ok(byKey.has(who), `${citizen.id}: ${who}`);
    }
    const father = typeof citizen.father === 'string' ? byKey.get(citizen.father) : undefined;
    const mother = typeof citizen.mother === 'string' ? byKey.get(citizen.mother) : undefined;
    if (father) assert.equal(father.sex, 1);
    if (mother) assert.equal(mother.sex, 2);
    for (const parent of [father, mother]) {
      if (parent) assert.ok(Number(parent.birthDate.slice(0, 4)) + 15 < Number(citizen.birthDate.slice(0, 4)));
    }
    const spouse = typeof citizen.spouse === 'string' ? byKey.get(citizen.spouse) : undefined;
    if (spouse) assert.equal(spouse.spouse, citizen.id);
  }
});

test('every case the product must meet is among them', () => {
  const { citizens } = sandbox;
  const some = (name: string, found: boolean): void => assert.ok(found, name);
  some('only a nine-digit card', citizens.some((citizen) => citizen.personalId === undefined && citizen.account));
  some('deceased', citizens.some(({ deceasedOn, account }) => deceasedOn !== undefined && !account));
  some('birth year only', citizens.some(({ birthDate, account }) => birthDate.length === 4 && account));
  some('name differs at sign-in', citizens.some(({ fullName, account }) => account?.fullName !== undefined && account.fullName !== fullName));
  some('account without a number', citizens.some(({ account }) => account?.withoutNumber));
  some('business account', citizens.some(({ account }) => account?.kind === 'business' && account.organisation));
  some('organisation account', citizens.some(({ account }) => account?.kind === 'organisation' && account.organisation));
  some('address with a district', citizens.some(({ permanentAddress }) => permanentAddress.district));
  some(
    'a guardian who is no parent',
    citizens.some(({ representative, father, mother }) => representative && representative !== father && representative !== mother),
  );
  const twins = citizens.filter((a) =>
    citizens.some((b) => a !== b && a.fullName === b.fullName && a.birthDate === b.birthDate && a.legacyIdCard === b.legacyIdCard),
  );
  assert.equal(twins.length, 2);
});
