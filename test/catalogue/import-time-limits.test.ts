/** Time limits as agencies write them: a number where the words are one limit without conditions, and the words in any case. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { ProcessingTime } from '@motcua/catalogue';
import { importFolder, type ImportFolder, type Imported } from './imports.ts';

let folder: ImportFolder;
before(async () => {
  folder = await importFolder();
});
after(() => folder.remove());

function imported(texts: readonly string[]): Promise<Imported> {
  return folder.read('times.csv', ['Mã TTHC,Tên TTHC,Thời hạn giải quyết', ...texts.map((text, n) => `1.00000${n},Cấp giấy phép,"${text}"`)].join('\n'));
}

async function timesOf(texts: readonly string[]): Promise<(ProcessingTime | undefined)[]> {
  const { records } = await imported(texts);
  return records.map(({ detail }) => detail?.processingTime);
}

describe('a time limit', () => {
  test('that is no number stays as the list says it, without one, and is told', async () => {
    const texts = ['02 tháng', '15-20 ngày', '2,5 ngày làm việc', 'Sở: 10 ngày làm việc; UBND tỉnh: 05 ngày làm việc', 'Giải quyết ngay, không quá 15 giờ', 'Không quy định'];
    const { records, of } = await imported(texts);
    assert.deepEqual(records.map(({ detail }) => detail?.processingTime), texts.map((text) => ({ text })));
    assert.deepEqual(of('unreadable-time').map(({ text }) => text), texts);
  });

  test('with a condition is not made a promise without one', async () => {
    const texts = [
      '01 ngày, trường hợp cần xác minh 05 ngày làm việc',
      '15 ngày làm việc kể từ ngày nhận đủ hồ sơ, trường hợp phức tạp 30 ngày',
      'Trong ngày làm việc; trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
      '10 ngày làm việc đối với cấp mới',
      'Không quá 20 ngày làm việc (cắt giảm còn 14 ngày làm việc)',
      '03 ngày làm việc (không tính thời gian xác minh)',
      '05 ngày tại Sở và 02 tháng tại Bộ',
      '30 ngày, có thể kéo dài thêm',
      'Trong ngày làm việc tiếp theo',
    ];
    const { records, of } = await imported(texts);
    assert.deepEqual(records.map(({ detail }) => detail?.processingTime), texts.map((text) => ({ text })));
    assert.deepEqual(of('unreadable-time').map(({ text }) => text), texts);
  });

  test('that is one number has it, whatever else is said of the day it begins', async () => {
    const read: [string, Omit<Extract<ProcessingTime, { value: number }>, 'text'>][] = [
      ['15 ngày', { value: 15, unit: 'calendar-day', atMost: false }],
      ['Không quá 05 (năm) ngày làm việc', { value: 5, unit: 'working-day', atMost: true }],
      ['Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ theo quy định tại Điều 12', { value: 10, unit: 'working-day', atMost: false }],
      ['07 ngày (làm việc)', { value: 7, unit: 'working-day', atMost: false }],
      ['24 giờ', { value: 24, unit: 'hour', atMost: false }],
      ['Ngay trong ngày', { value: 0, unit: 'working-day', atMost: false }],
      ['Trong ngày làm việc', { value: 0, unit: 'working-day', atMost: false }],
    ];
    assert.deepEqual(await timesOf(read.map(([text]) => text)), read.map(([text, time]) => ({ ...time, text })));
    assert.deepEqual((await imported(read.map(([text]) => text))).of('unreadable-time'), []);
  });

  test('that is empty is no limit', async () => {
    assert.deepEqual(await timesOf(['']), [undefined]);
  });
});
