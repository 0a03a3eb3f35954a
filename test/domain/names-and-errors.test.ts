import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { dataItemLabels, dataItems, isDataItem, isMotcuaError, isSensitive, MotcuaError, nameMatches, normaliseName, sensitiveDataItems } from '@motcua/domain';

describe('names', () => {
  it('are compared without case, blanks, normal form and place of the tone mark', () => {
    assert.equal(normaliseName('  Nguyễn\u00a0 Thử  Nghiệm '.normalize('NFD')), 'NGUYỄN THỬ NGHIỆM'.normalize('NFC'));
    assert.ok(nameMatches('Trần Thị Hoà', 'TRẦN THỊ HÒA'));
    assert.ok(nameMatches('Lê Thúy', 'lê  thuý'.normalize('NFD')));
    assert.ok(nameMatches('Đặng\u200b Thử Nghiệm', 'ĐẶNG THỬ NGHIỆM'));
  });

  it('differ by a letter, a diacritic or a tone', () => {
    assert.equal(nameMatches('Nguyễn Thử', 'Nguyễn Thứ'), false);
    assert.equal(nameMatches('Nguyễn', 'Nguyên'), false);
    assert.equal(nameMatches('Dương', 'Đương'), false);
    assert.equal(nameMatches('', ''), false, 'nothing matches nothing');
  });
});

describe('data items', () => {
  it('have a label in both languages, and two are sensitive', () => {
    for (const item of dataItems) assert.ok(dataItemLabels[item].vi && dataItemLabels[item].en, item);
    assert.deepEqual(sensitiveDataItems, ['ethnicity', 'religion']);
    assert.ok(isSensitive('religion') && !isSensitive('full_name'));
    assert.ok(isDataItem('birth_date') && !isDataItem('toString'));
  });
});

describe('MotcuaError', () => {
  it('is known by its brand, also when it comes from another realm', () => {
    const error = new MotcuaError('timeout', 'no answer in 10 s', { details: { seconds: 10 } });
    assert.ok(isMotcuaError(error) && MotcuaError.isMotcuaError(error));
    const foreign: unknown = runInNewContext('Object.assign(new Error("x"), { motcuaBrand: "motcua-error", code: "timeout" })');
    assert.ok(isMotcuaError(foreign));
    for (const other of [new Error('x'), null, undefined, 'timeout', { code: 'timeout' }]) assert.equal(isMotcuaError(other), false);
  });

  it('prints its code and details, and not what caused it', () => {
    const error = new MotcuaError('bad_response', 'HTML instead of JSON', { cause: { body: 'Nguyễn Thử Nghiệm' }, details: { status: 200 } });
    assert.deepEqual(JSON.parse(JSON.stringify(error)), { name: 'MotcuaError', code: 'bad_response', message: 'HTML instead of JSON', details: { status: 200 } });
    assert.ok(!Object.keys(error).includes('cause'));
    assert.ok((error.cause as { body: string }).body);
    assert.ok(!JSON.stringify({ ...error }).includes('Nghiệm'));
    assert.ok(!inspect(error, { showHidden: false }).includes('Nghiệm'), 'console.log must not print it either');
  });
});
