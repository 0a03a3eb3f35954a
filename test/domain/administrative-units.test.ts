import assert from 'node:assert/strict';
import { test } from 'node:test';

import { administrativeUnitsValidOn, findCommune } from '@motcua/domain/administrative-units';

test('a commune is found by its two codes together', () => {
  assert.deepEqual(findCommune('20', '05986'), {
    code: '05986',
    name: 'Phường Tam Thanh',
    provinceCode: '20',
    provinceName: 'Tỉnh Lạng Sơn',
  });
  assert.equal(administrativeUnitsValidOn, '2026-07-25');
});

test('missing leading zeros do not matter', () => {
  assert.equal(findCommune('1', '4')?.name, 'Phường Ba Đình');
});

test('a code that lies in another province today is not guessed at', () => {
  assert.equal(findCommune('01', '05986'), undefined);
  assert.equal(findCommune('02', '00688'), undefined);
  assert.equal(findCommune('', ''), undefined);
  assert.equal(findCommune('__proto__', 'name'), undefined);
});
