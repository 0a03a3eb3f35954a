/** The parts of a description that stand in a cell of several lines: steps, ways to file, forms, sets of papers. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { ProcedureDetail } from '@motcua/catalogue';
import { importFolder, type ImportFolder, type Imported } from './imports.ts';

let folder: ImportFolder;
before(async () => {
  folder = await importFolder();
});
after(() => folder.remove());

function imported(header: string, cells: readonly string[]): Promise<Imported> {
  return folder.read('parts.csv', [`Mã TTHC,Tên TTHC,"${header}"`, ...cells.map((cell, n) => `1.00000${n},Cấp giấy phép,"${cell.replaceAll('"', '""')}"`)].join('\n'));
}

async function parts<Part extends keyof ProcedureDetail>(part: Part, header: string, cells: readonly string[]): Promise<ProcedureDetail[Part][]> {
  const { records } = await imported(header, cells);
  assert.equal(records.length, cells.length);
  return records.map(({ detail }) => detail?.[part]) as ProcedureDetail[Part][];
}

describe('a description in a table', () => {
  test('every part has a column, by the headers of the law', async () => {
    const spellings: Record<string, string[]> = {
      steps: ['Trình tự thực hiện', 'TRÌNH TỰ THỰC HIỆN', 'Các bước thực hiện', 'steps'],
      channels: ['Cách thức thực hiện', 'Hình thức nộp hồ sơ', 'Phương thức thực hiện', 'channels'],
      forms: ['Mẫu đơn, tờ khai', 'Tên mẫu đơn, mẫu tờ khai (nếu có)', 'Biểu mẫu', 'forms'],
      dossierSets: ['Số bộ hồ sơ', 'Số lượng bộ hồ sơ', 'dossierSets'],
      documentRequirements: ['Thành phần hồ sơ', 'Thành phần, số lượng hồ sơ'],
    };
    for (const [field, headers] of Object.entries(spellings)) {
      for (const header of headers) {
        const { tables, of } = await imported(header, ['1']);
        assert.equal(tables[0]?.columns[2]?.field, field, header);
        assert.deepEqual(of('unknown-column'), []);
      }
    }
    const named = await folder.read('named.csv', 'Tên TTHC,Làm thế nào\nCấp phép,Bước 1: Nộp hồ sơ\n', { columns: [{ field: 'steps', header: 'Làm thế nào' }] });
    assert.equal(named.records[0]?.detail?.steps?.length, 1);
  });

  test('steps: numbered in words, by numbers, or one a line; what stands under a step belongs to it', async () => {
    const nothing = { cases: [] };
    assert.deepEqual(
      await parts('steps', 'Trình tự thực hiện', [
        'Bước 1: Nộp hồ sơ.\na) Nộp hồ sơ trực tiếp tại Bộ phận Một cửa;\n- Công chức kiểm tra\nb) Gửi hồ sơ qua đường bưu điện\nBước 2. Giải quyết\n- Thẩm định\n- Quay lại Bước 1 khi thiếu',
        '- Bước 1: Nộp hồ sơ. - Bước 2: Nhận kết quả như ở Bước 1.',
        '1. Nộp hồ sơ\n2. Nhận kết quả',
        '- Nộp hồ sơ\n- Nhận kết quả',
        'Người dân nộp hồ sơ:\n- tại xã\n- tại tỉnh',
        'Đối với cấp xã:\nBước 1:\nNộp hồ sơ',
        '',
      ]),
      [
        [
          {
            number: 1, title: 'Nộp hồ sơ.', cases: [
              { label: 'a', text: 'Nộp hồ sơ trực tiếp tại Bộ phận Một cửa;', channel: 'direct', actions: ['Công chức kiểm tra'] },
              { label: 'b', text: 'Gửi hồ sơ qua đường bưu điện', channel: 'postal', actions: [] },
            ],
          },
          { number: 2, title: 'Giải quyết', cases: [{ text: 'Thẩm định', actions: [] }, { text: 'Quay lại Bước 1 khi thiếu', actions: [] }] },
        ],
        [{ number: 1, title: 'Nộp hồ sơ.', ...nothing }, { number: 2, title: 'Nhận kết quả như ở Bước 1.', ...nothing }],
        [{ number: 1, title: 'Nộp hồ sơ', ...nothing }, { number: 2, title: 'Nhận kết quả', ...nothing }],
        [{ number: 1, title: 'Nộp hồ sơ', ...nothing }, { number: 2, title: 'Nhận kết quả', ...nothing }],
        [{ number: 1, title: 'Người dân nộp hồ sơ:', cases: [{ text: 'tại xã', actions: [] }, { text: 'tại tỉnh', actions: [] }] }],
        [{ number: 1, title: 'Nộp hồ sơ', cases: [{ text: 'Đối với cấp xã:', actions: [] }] }],
        undefined,
      ],
    );
  });

  test('ways to file: each under its channel in the words of the list; none is told', async () => {
    const cells = [
      '- Trực tiếp: tại Trung tâm Phục vụ hành chính công\n12 đường Thử Nghiệm\n- Trực tuyến: Cổng Dịch vụ công quốc gia\n- Dịch vụ bưu chính',
      'Trực tiếp; trực tuyến; bưu chính công ích',
      'Nộp trực tiếp, qua đường bưu điện hoặc qua mạng',
      'Nộp trực tuyến, trực tiếp có hẹn trước hoặc theo giờ',
      'Tại Bộ phận Một cửa cấp xã',
      'Theo quy định',
    ];
    assert.deepEqual(await parts('channels', 'Cách thức thực hiện', cells), [
      [
        { channel: 'direct', text: 'Trực tiếp: tại Trung tâm Phục vụ hành chính công; 12 đường Thử Nghiệm' },
        { channel: 'online', text: 'Trực tuyến: Cổng Dịch vụ công quốc gia' },
        { channel: 'postal', text: 'Dịch vụ bưu chính' },
      ],
      [{ channel: 'direct', text: 'Trực tiếp' }, { channel: 'online', text: 'trực tuyến' }, { channel: 'postal', text: 'bưu chính công ích' }],
      [{ channel: 'direct', text: 'Nộp trực tiếp' }, { channel: 'postal', text: 'qua đường bưu điện' }, { channel: 'online', text: 'qua mạng' }],
      [{ channel: 'direct', text: 'Nộp trực tuyến, trực tiếp có hẹn trước hoặc theo giờ' }, { channel: 'online', text: 'Nộp trực tuyến, trực tiếp có hẹn trước hoặc theo giờ' }],
      [{ channel: 'direct', text: 'Tại Bộ phận Một cửa cấp xã' }],
      undefined,
    ]);
    assert.deepEqual((await imported('Cách thức thực hiện', cells)).of('unknown-channel').map(({ text, column }) => [column, text]), [['Cách thức thực hiện', 'Theo quy định']]);
  });

  test('forms and sets of papers', async () => {
    assert.deepEqual(await parts('forms', 'Mẫu đơn, tờ khai', ['1. Tờ khai đăng ký (Mẫu số 01);\n2. Giấy ủy quyền', 'Không', 'Tờ khai; tờ khai; Tờ khai']), [
      ['Tờ khai đăng ký (Mẫu số 01)', 'Giấy ủy quyền'], undefined, ['Tờ khai', 'tờ khai'],
    ]);
    const cells = ['01', '02 (hai) bộ', 'theo yêu cầu'];
    assert.deepEqual(await parts('dossierSets', 'Số bộ hồ sơ', cells), [1, 2, undefined]);
    assert.deepEqual((await imported('Số bộ hồ sơ', cells)).of('unreadable-count').map(({ text }) => text), ['theo yêu cầu']);
    const { records } = await folder.read('sets.csv', 'Tên TTHC;Thành phần hồ sơ;Số bộ hồ sơ\nCấp phép;Đơn;02 bộ\n');
    assert.deepEqual(records[0]?.detail?.documentRequirements, [{ number: 1, text: 'Đơn', quantity: 2 }]);
  });
});
