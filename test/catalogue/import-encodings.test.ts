/** How a text file keeps its letters: read right, or refused with advice; never read wrong. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { findingKinds, ImportRefusal } from '@motcua/catalogue/importers';
import { importFolder, type ImportFolder } from './imports.ts';

let folder: ImportFolder;
before(async () => {
  folder = await importFolder();
});
after(() => folder.remove());

const names = ['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Cấp giấy phép xây dựng', 'Chuyển đổi mục đích sử dụng đất', 'Cấp lại Giấy phép lái xe', 'Hỗ trợ người khuyết tật nặng'];
const list = ['Mã TTHC,Tên thủ tục hành chính', ...names.map((name, n) => `1.00000${n},${name}`)].join('\r\n');

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Windows-1258: letters with their own mark in one byte, the tone in a second one. */
function windows1258(text: string): Buffer {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]));
  const encoded = [...text.normalize('NFC')].flatMap((letter) => {
    const own = bytes.get(letter);
    if (own !== undefined) return [own];
    const decomposed = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(decomposed)?.[0] ?? '';
    return [bytes.get(decomposed.replace(tone, '').normalize('NFC')), bytes.get(tone)].map((byte) => {
      assert.ok(byte !== undefined, letter);
      return byte;
    });
  });
  return Buffer.from(encoded);
}

describe('encodings', () => {
  const read: [string, Buffer, string][] = [
    ['UTF-8', Buffer.from(list), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`), 'utf-8'],
    ['UTF-16 LE', utf16(list, 'le', true), 'utf-16le'],
    ['UTF-16 BE', utf16(list, 'be', true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(list, 'le', false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(list, 'be', false), 'utf-16be'],
    ['Windows-1258', windows1258(list), 'windows-1258'],
  ];
  for (const [name, bytes, encoding] of read) {
    test(`${name} is read`, async () => {
      const { records, findings, tables } = await folder.read('letters.csv', bytes);
      assert.deepEqual(records.map((record) => record.name), names);
      assert.deepEqual(records.map(({ code }) => code), names.map((_, n) => `1.00000${n}`));
      assert.equal(tables[0]?.encoding, encoding);
      assert.deepEqual(findings, [], 'nothing odd about it');
    });
  }

  test('Windows-1258 stays whole where the stream is cut', async () => {
    const long = ['Tên thủ tục', ...Array.from({ length: 20_000 }, (_, n) => `Đổi giấy phép số ${n} ở tỉnh`)].join('\n');
    const { records } = await folder.read('long.csv', windows1258(long));
    assert.equal(records.length, 20_000);
    assert.ok(records.every(({ name }, n) => name === `Đổi giấy phép số ${n} ở tỉnh`));
  });

  // As the old fonts' codes look in a program that does not know them.
  const tcvn3 = 'M· TTHC,Tªn thñ tôc hµnh chÝnh\n1.000001,§¨ng ký khai sinh\n1.000002,§¨ng ký kÕt h«n\n1.000003,CÊp giÊy phÐp x©y dùng\n1.000004,ChuyÓn ®æi môc ®Ých sö dông ®Êt\n';
  const vni = 'Maõ TTHC,Teân thuû tuïc haønh chính\n1.000001,Ñaêng kyù khai sinh\n1.000002,Ñaêng kyù keát hoân\n1.000003,Caáp giaáy pheùp xaây döïng\n1.000004,Chuyeån ñoåi muïc ñích söû duïng ñaát\n';
  const double = new TextDecoder('windows-1252').decode(Buffer.from(list));
  const refused: [string, Buffer, ImportRefusal['reason'], RegExp][] = [
    ['TCVN3', Buffer.from(tcvn3, 'latin1'), 'legacy_font', /TCVN3 letters \(fonts \.VnTime.*Ctrl\+Shift\+F6.*\n.*bảng mã TCVN3/],
    ['TCVN3 saved as UTF-8', Buffer.from(tcvn3), 'legacy_font', /TCVN3/],
    ['TCVN3 under a header in Unicode, two rows', Buffer.from('Mã TTHC,Tên thủ tục\n1.000001,§¨ng ký khai sinh\n1.000002,§¨ng ký kÕt h«n\n'), 'legacy_font', /TCVN3/],
    ['one row that was taken for Windows-1252 once', Buffer.from('Code,Name\n1.000001,Ä\u0090Äƒng kÃ½ káº¿t hÃ´n\n'), 'double_encoded', /broken when the file was saved before/],
    ['VNI', Buffer.from(vni, 'latin1'), 'legacy_font', /VNI letters.*UniKey/],
    ['VNI saved as UTF-8', Buffer.from(vni), 'legacy_font', /VNI/],
    ['UTF-8 taken for Windows-1252 once', Buffer.from(double), 'double_encoded', /broken when the file was saved before/],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.alloc(64, 'A\0\0\0')]), 'encoding', /UTF-32.*CSV UTF-8/],
    ['Korean', Buffer.from('b0a1b3aab4d9b6f3b8b6b9d9bbe7bec6c0dac2f7c4abc5b8c6c4c7cf2c0a'.repeat(9), 'hex'), 'encoding', /neither UTF-8 nor/],
    ['UTF-8 that breaks off later', Buffer.concat([Buffer.from(`${list}\n`.repeat(2000)), Buffer.from([0xc4, 0x41, 0x0a])]), 'encoding', /From line \d{5} on there are letters that are not UTF-8/],
  ];
  for (const [name, bytes, reason, message] of refused) {
    test(`${name} is refused with advice`, async () => {
      await assert.rejects(folder.read('letters.csv', bytes), (error) => {
        assert.ok(error instanceof ImportRefusal, String(error));
        assert.equal(error.reason, reason);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test('a list in plain letters, in French or in English is not taken for an old font', async () => {
    for (const text of ['Name,Code\nBirth registration,1.000001\n', 'Name,Code\nDéclaration à la mairie,1\nÉtat civil: déclarée à l’étranger,2\nPrénom modifié,3\nCréé,4\nFête,5\n', 'Mã,Tên thủ tục\n1.000001,Mức thu¹ đất\n', 'Mã,Tên thủ tục\n1.000001,Đất dưới 50m² «mới»\n1.000002,Nhà¹ từ 30m³; nhiệt độ 5°C\n', 'Code,Name\n1,Déjà vu à l’œuvre\n2,naïve\n']) {
      assert.ok((await folder.read('plain.csv', text)).records.length > 0);
    }
  });

  test('letters that an earlier save turned into question marks are told with advice; a question is none', async () => {
    const lost = ['??ng k? khai sinh', 'Xóa án tích do khai t?', 'C?p gi?y phép'];
    const whole = ['Làm gì khi mất giấy tờ?', 'Thế nào là thường trú? Cách đăng ký', 'Hỏi đáp ("làm ở đâu?")', 'Khai thuế: xem https://example.vn/tim?q=thue'];
    const { records, findings, of } = await folder.read('lost.csv', ['Mã TTHC,Tên TTHC,Lĩnh v?c,L?nh v?c', ...[...lost, ...whole].map((name, n) => `1.00000${n},"${name.replaceAll('"', '""')}",,`)].join('\n'));
    assert.deepEqual(records.map(({ name }) => name), [...lost, ...whole]);
    assert.deepEqual(of('damaged-letter').map(({ text, column }) => [column, text]), lost.map((text) => ['Tên TTHC', text]));
    assert.match(findingKinds['damaged-letter'].en, /CSV UTF-8/);
    assert.match(findingKinds['damaged-letter'].vi, /CSV UTF-8/);
    assert.deepEqual(findings.filter(({ kind }) => kind === 'missing-name'), []);

    const { of: told } = await folder.read('sector.csv', 'Mã TTHC,Tên TTHC,Lĩnh vực\n1.000001,Cấp phép,H? t?ch\n1.000002,???,Xây dựng\n');
    assert.deepEqual(told('damaged-letter').map(({ text, column }) => [column, text]), [['Lĩnh vực', 'H? t?ch']]);
    assert.deepEqual(told('missing-name').map(({ line }) => line), [3]);

    await assert.rejects(folder.read('header.csv', 'Mã s?,Tên th? t?c hành chính\n1.001193,??ng k? khai sinh\n'), (error) => {
      assert.ok(error instanceof ImportRefusal, String(error));
      assert.deepEqual([error.reason, /CSV UTF-8/.test(error.message)], ['encoding', true], error.message);
      return true;
    });
  });

  test('the officer may name the encoding', async () => {
    const bytes = windows1258('Tên thủ tục\nCấp phép\n');
    assert.equal((await folder.read('given.csv', bytes, { encoding: 'windows-1258' })).records[0]?.name, 'Cấp phép');
    await assert.rejects(folder.read('given.csv', bytes, { encoding: 'utf-8' }), { reason: 'encoding' });
  });
});
