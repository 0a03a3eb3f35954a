import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarise } from '@motcua/search';
import { assumedWords, suggestNames } from '@motcua/search/explain';
import { seedIndex } from './seed-index.ts';

const { built, index } = await seedIndex();
const assumed = (query: string) => {
  const answer = index.search(query);
  return answer.hits[0] && assumedWords(answer, query, summarise(index, built.display, answer.hits[0].record).name);
};
const suggested = (query: string) => suggestNames(index.search(query), query, built.display);

describe('what was assumed', () => {
  it('is said in the words of the best answer, where it is not what was typed', () => {
    assert.equal(assumed('ddawng kys keets hoon'), 'Đăng ký kết hôn');
    assert.equal(assumed('d9a8ng ky1 ke61t ho6n'), 'Đăng ký kết hôn');
    assert.equal(assumed('bằng lái'), 'giấy phép lái xe');
    assert.equal(assumed('dang ky thanh lap congty'), 'Đăng ký thành lập Công ty');
    assert.equal(assumed('GPLX'), 'giấy phép lái xe');
    assert.equal(assumed('lý lịch tư phápp'), 'lý lịch tư pháp');
  });

  it('says nothing twice', () => {
    assert.equal(assumed('BHXH'), 'bảo hiểm xã hội');
    assert.equal(assumed('ATTP'), 'An toàn thực phẩm');
  });

  it('is nothing while the word that is meant is being typed', () => {
    for (const query of ['p', 't', 'an to', 'đăng ký kế']) assert.equal(assumed(query), undefined, query);
  });

  it('is nothing when the words are there, with or without diacritics, or the code', () => {
    for (const query of ['đăng ký kết hôn', 'dang ky ket hon', 'KẾT HÔN', 'phiếu lí lịch tư pháp', '1.001193', '']) assert.equal(assumed(query), undefined, query);
  });
});

describe('what else may be meant', () => {
  it('is asked only where nothing answers well', () => {
    assert.deepEqual(suggested('đăng ký kết hôn'), []);
    assert.ok(suggested('tac thau dat').includes('Tách thửa hoặc hợp thửa đất'));
    assert.ok(suggested('tac thau dat').length <= 3);
  });

  it('is nothing for what says nothing, and any text may be asked', () => {
    for (const query of ['', ' ', '😀', '\ud800', '\u202e\u200f', '...', '1'.repeat(10_000)]) assert.deepEqual(suggested(query), [], JSON.stringify(query.slice(0, 9)));
    for (const query of ['xqz '.repeat(3000), 'a'.repeat(10_000), 'ơ'.normalize('NFD').repeat(5000), 'qwe rty uio pas dfg hjk lzx cvb nmq wer tyu iop asd fgh']) assert.ok(suggested(query).length <= 3);
  });
});
