import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedIndex } from './seed-index.ts';

const { built, index, ids, names } = await seedIndex();

/** The best answer starts like this. */
function first(query: string, name: string): void {
  const [best = 'nothing'] = names(query);
  assert.ok(best.toLowerCase().startsWith(name.toLowerCase()), `${query} → ${best}`);
}

describe('what people type', () => {
  it('without diacritics, in any case, composed or decomposed', () => {
    for (const query of ['dang ky khai sinh', 'DANG KY KHAI SINH', 'Đăng ký khai sinh', 'Đăng ký khai sinh'.normalize('NFD'), '  đăng   ký khai sinh  ', 'đăng\u00a0ký khai-sinh']) {
      first(query, 'Đăng ký khai sinh');
    }
  });

  it('finds what is written with diacritics before what only looks like it', () => {
    assert.match(names('chứng tử')[0]!, /khai tử/);
    assert.deepEqual(names('hành nghề dược').slice(0, 3).filter((name) => /được/.test(name) && !/dược/.test(name)), []);
  });

  it('old and new places of the tone are one, and so are i and y', () => {
    for (const [a, b] of [['hoà giải viên', 'hòa giải viên'], ['giấy khám sức khoẻ', 'giấy khám sức khỏe'], ['lí lịch tư pháp', 'lý lịch tư pháp'], ['thuỷ lợi', 'thủy lợi']] as const) {
      assert.deepEqual(ids(a), ids(b), a);
    }
  });

  it('the last word unfinished', () => {
    first('đăng ký khai si', 'Đăng ký khai sinh');
    first('giấy phép lá', 'Cấp mới giấy phép lái xe');
    assert.notDeepEqual(ids('giấy phép lá'), ids('giấy phép lá '), 'a space ends the word');
  });

  it('Telex and VNI typed raw', () => {
    first('ddawng kys keets hoon', 'Đăng ký kết hôn');
    first('d9a8ng ky1 ke61t ho6n', 'Đăng ký kết hôn');
    first('dawngf kys giaays khai sinh', 'Đăng ký khai sinh');
    first('dang9 ky1 thuong72 tru1', 'Đăng ký thường trú');
  });

  it('misspelt, run together, or mixed up by ear', () => {
    first('đăng kí kết hônn', 'Đăng ký kết hôn');
    first('dangkykhaisinh', 'Đăng ký khai sinh');
    first('chích lục hộ tịch', 'Cấp bản sao trích lục hộ tịch');
    first('nhóm chẻ độc lập', 'Thành lập nhóm trẻ, lớp mẫu giáo độc lập');
  });

  it('a word without diacritics that could be one of no meaning: "do" for "đỏ", "trong" for "trồng"', () => {
    first('so do', 'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất');
    first('trong thuoc la', 'Cấp Giấy chứng nhận đủ điều kiện đầu tư trồng cây thuốc lá');
    assert.deepEqual(ids('đăng ký do kết hôn'), ids('đăng ký kết hôn'));
  });

  it('a misspelt word is what has been seen beside its neighbour, before it is the first letters of words', () => {
    first('khai sih', 'Đăng ký khai sinh');
    assert.match(names('TGPL')[0]!, /trợ giúp pháp lý/i);
  });

  it('a name that several lists have does not crowd out the others', () => {
    const seen = names('đăng ký khai sinh').map((name) => name.toLowerCase());
    const copies = seen.filter((name) => name === 'đăng ký khai sinh');
    assert.ok(copies.length > 1, 'several lists have it');
    assert.deepEqual(seen.slice(0, 2).filter((name) => name === 'đăng ký khai sinh'), ['đăng ký khai sinh'], seen.join('\n'));
  });

  it('words that only stand around what is meant find something while they are all there is', () => {
    for (const query of ['a', 'lam', 'xin', 'thủ tục']) assert.ok(names(query).length > 0, query);
  });

  it('an abbreviation of what the catalogue has not is not read as first letters of other words', () => {
    assert.deepEqual(names('PCCC'), []);
  });

  it('a sector adds to what a name lacks, and no more than that', () => {
    assert.match(names('mo cong ty')[0]!, /^đăng ký thành lập (công ty|doanh nghiệp)/i);
  });

  it('everyday words and abbreviations', () => {
    first('làm sổ tạm trú', 'Đăng ký tạm trú');
    first('nhập khẩu cho chồng', 'Đăng ký thường trú');
    first('mua nhà sang tên', 'Đăng ký biến động quyền sử dụng đất');
    first('sổ đỏ', 'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất');
    first('bang lai xe', 'Cấp mới giấy phép lái xe');
    first('tôi muốn làm giấy khai sinh cho con thì cần những gì', 'Đăng ký khai sinh');
    first('GPLX quốc tế', 'Cấp giấy phép lái xe quốc tế');
    assert.ok(names('CCCD').some((name) => /căn cước công dân/i.test(name)));
    assert.ok(names('thẻ BHYT').some((name) => /bảo hiểm y tế/i.test(name)));
    assert.ok(names('nhập hộ khẩu').some((name) => /thường trú/i.test(name)));
  });

  it('letters that the document does not list, when they begin the words of a name', () => {
    assert.match(names('TGPL')[0]!, /trợ giúp pháp lý/i);
  });

  it('codes in any writing, whole, begun or in the middle', () => {
    for (const query of ['1.001193', '1001193', '001193', '1.00119', 'mã 1.001193', ' 1 . 001193 ', '1.001193.000.00.00.H22', '1.001193.000']) assert.equal(ids(query)[0], 'KGC-7', query);
    for (const query of ['BCT-LSN-275232', 'bct lsn 275232', 'bctlsn275232', '275232']) assert.equal(ids(query)[0], 'LS-1593', query);
    for (const query of ['BLĐ-TBVXH-LSN-286191', 'bld tbvxh lsn 286191']) assert.equal(ids(query)[0], 'LSF-3', query);
  });

  it('the agency beside the procedure', () => {
    const [best] = index.search('UBND xã khai sinh').hits;
    assert.equal(index.entry(best!.record).level, 3);
    assert.match(names('Sở TNMT khoáng sản')[0]!, /khoáng sản/);
  });

  it('a name of renewal or ending stands behind the plain one, unless it is asked for', () => {
    first('giấy phép lao động', 'Cấp giấy phép lao động');
    first('cấp lại giấy phép lao động', 'Cấp lại giấy phép lao động');
    first('gia hạn giấy phép lập cơ sở bán lẻ', 'Gia hạn Giấy phép lập cơ sở bán lẻ');
  });
});

describe('what an answer says', () => {
  it('marks in the original text what was asked for', () => {
    const marked = (query: string, text: string) => index.search(query).highlight(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(marked('dang ky ket hon', 'Thủ tục ĐĂNG KÝ kết hôn lưu động'), ['ĐĂNG KÝ kết hôn']);
    assert.deepEqual(marked('khoe', 'Sức khoẻ, sức khỏe'), ['khoẻ', 'khỏe']);
    assert.deepEqual(marked('dang ky', 'đăng ký'.normalize('NFD')), ['đăng ký'.normalize('NFD')]);
    assert.deepEqual(marked('1001193', '1.001193'), ['1.001193']);
    assert.deepEqual(marked('khai sinh', 'Chứng thực di chúc'), []);
    assert.deepEqual(marked('', 'Đăng ký khai sinh'), []);
  });

  it('says which words are there because of what the person means', () => {
    const name = 'Cấp mới giấy phép lái xe';
    assert.deepEqual(index.search('bằng lái').highlight(name), [{ start: 8, end: name.length, isMeaning: true }]);
    assert.deepEqual(index.search('phép lái xe').highlight(name), [{ start: 13, end: name.length, isMeaning: false }]);
  });

  it('knows every record by its id and place', () => {
    assert.equal(index.size, 2182);
    const [record] = index.find(({ id }) => id === 'LS-917');
    const { code, list, document, row, level, name } = index.entry(record!);
    assert.deepEqual({ code, list, document, row, level }, { code: 'BTT-LSN-284348', list: 'LS', document: '004', row: 917, level: 1 });
    assert.equal(built.display.names[name], 'Cấp giấy phép xuất bản bản tin (địa phương)');
    assert.ok(built.details[record!]?.detail?.steps?.length);
    assert.deepEqual(index.find(({ id }) => id === 'LS-0'), []);
  });
});
