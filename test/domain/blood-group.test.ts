import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bloodGroupFromRegisterCode, registerCodeOfBloodGroup } from '@motcua/domain';

test('blood groups are read with or without leading zeros, "not recorded" is none, and what is not known is kept', () => {
  for (const [kind, code] of [['A', '01'], ['B', '02'], ['AB', '03'], ['O', '04']] as const) {
    assert.deepEqual(bloodGroupFromRegisterCode(code), { kind });
    assert.deepEqual(bloodGroupFromRegisterCode(Number(code)), { kind });
    assert.equal(registerCodeOfBloodGroup({ kind }), code);
  }
  for (const nothing of ['', ' ', '0', '00', 0]) assert.equal(bloodGroupFromRegisterCode(nothing), undefined);
  assert.deepEqual(bloodGroupFromRegisterCode(' 05 '), { kind: 'unknown', raw: '05' });
  assert.equal(registerCodeOfBloodGroup({ kind: 'unknown', raw: '05' }), '05');
});
