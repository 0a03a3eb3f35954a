import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Citizen, HouseholdHead, RegisteredAddress, RelatedPerson } from '@motcua/domain';
import {
  decodeCitizenList,
  decodeConfirmation,
  decodeDeathOrMissing,
  decodeJsonCheck,
  decodeJsonCheckAnswer,
  decodeJsonLookUp,
  decodeJsonLookUpAnswer,
  decodeLookUp,
  encodeCitizenList,
  encodeConfirmation,
  encodeDeathOrMissing,
  encodeJsonCheck,
  encodeJsonLookUp,
  encodeLookUp,
  type PopulationLookUp,
  populationServices,
} from '@motcua/contracts/population/codec';
import { populationOperations } from './population-operations.ts';
import { birthDates, legacyIdCards, personalIds, plainText, record, runs } from './property-runs.ts';

const asked = fc
  .tuple(
    record<Omit<PopulationLookUp, 'service'>>({
      requestId: fc.uuid(),
      procedureCode: fc.constantFrom('1.001193', '2.000976', 'VPCP'),
      officerId: fc.stringMatching(/^[A-Z0-9-]{1,20}$/),
      fullName: plainText.map((text) => text.toUpperCase().normalize('NFC')),
    }),
    fc.oneof(personalIds.map((personalId) => ({ personalId })), legacyIdCards.map((legacyIdCard) => ({ legacyIdCard }))),
  )
  .map(([fields, number]) => ({ ...fields, ...number }));
const agencyCodes = fc.constantFrom('H37', 'H37.02.02', '000.00.00.H37');
const numbered = fc.constantFrom(...populationServices.filter((service) => service !== '033' && service !== '037'));
const lookUps: fc.Arbitrary<PopulationLookUp> = fc.oneof(
  fc.tuple(asked, numbered, birthDates).map(([look, service, birthDate]) => ({ ...look, service, birthDate })),
  fc.tuple(asked, numbered, birthDates, agencyCodes).map(([look, service, birthDate, agencyCode]) => ({ ...look, service, birthDate, agencyCode })),
  asked.map((look) => ({ ...look, service: '033' as const })),
  fc
    .tuple(asked, birthDates, agencyCodes, plainText, fc.constantFrom('0', '0900000001'))
    .map(([look, birthDate, agencyCode, account, phone]) => ({ ...look, service: '037' as const, birthDate, agencyCode, account, phone })),
);

const addresses = record<RegisteredAddress>({ provinceCode: fc.stringMatching(/^\d{2}$/) }, { districtCode: fc.stringMatching(/^\d{3}$/), communeCode: fc.stringMatching(/^\d{5}$/), detail: plainText, country: fc.constant('VN') });
const relatives = record<RelatedPerson>({ fullName: plainText }, { nationality: fc.constant('VN'), personalId: personalIds, legacyIdCard: legacyIdCards });
const citizens = record<Citizen>(
  {},
  {
    personalId: personalIds,
    legacyIdCard: legacyIdCards,
    fullName: plainText,
    birthDate: birthDates,
    sex: fc.constantFrom<NonNullable<Citizen['sex']>>({ kind: 'male' }, { kind: 'female' }, { kind: 'unknown', raw: '7' }),
    nationality: fc.constant('VN'),
    ethnicity: fc.constantFrom({ code: '1', name: 'Kinh' }, { code: '54', name: 'Rơ măm' }, { code: '70' }),
    religion: fc.constantFrom({ code: '00', name: 'Không' }, { code: '02', name: 'Công giáo' }, { code: '40' }),
    maritalStatus: fc.constantFrom<NonNullable<Citizen['maritalStatus']>>({ kind: 'married' }, { kind: 'divorced_or_widowed' }, { kind: 'unknown', raw: '9' }),
    bloodGroup: fc.constantFrom<NonNullable<Citizen['bloodGroup']>>({ kind: 'A' }, { kind: 'AB' }, { kind: 'O' }, { kind: 'unknown', raw: '77' }),
    birthRegistrationPlace: addresses,
    placeOfOrigin: addresses,
    permanentAddress: addresses,
    currentAddress: addresses,
    father: relatives,
    mother: relatives,
    spouse: relatives,
    representative: relatives,
    householdHead: record<HouseholdHead>({ relationship: fc.constant('CH01') }, { personalId: personalIds, fullName: plainText }),
  },
);

const head = '<?xml version="1.0"?><e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header/><e:Body>';
const tail = '</e:Body></e:Envelope>';
const collection = (inside: string): string => `${head}<ns1:CongdanCollection xmlns:ns1="http://www.mic.gov.vn/dancu/1.0">${inside}</ns1:CongdanCollection>${tail}`;

describe('population database, look-up messages', () => {
  test('what is written is read back', () => {
    fc.assert(fc.property(lookUps, (lookUp) => assert.deepEqual(decodeLookUp(encodeLookUp(lookUp)), lookUp)), runs(20_000));
  });

  test('fields stand in the documented order, in the request namespace, the name in upper case', () => {
    const text = encodeLookUp({
      service: '002',
      requestId: 'r-1',
      procedureCode: '1.001193',
      agencyCode: 'H37.02',
      officerId: 'CB-1',
      personalId: '099190000001',
      fullName: '  Nguyễn  Thử Nghiệm  An ',
      birthDate: { year: 1990, month: 3, day: 17 },
    });
    assert.equal(
      text,
      '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>' +
        '<dan:CungCapThongTinCongDan xmlns:dan="http://dancuquocgia.bca"><dan:MaYeuCau>r-1</dan:MaYeuCau><dan:MaDVC>1.001193</dan:MaDVC>' +
        '<dan:MaTichHop>002</dan:MaTichHop><dan:MaDonVi>H37.02</dan:MaDonVi><dan:MaCanBo>CB-1</dan:MaCanBo><dan:SoDinhDanh>099190000001</dan:SoDinhDanh>' +
        '<dan:HoVaTen>NGUYỄN THỬ NGHIỆM AN</dan:HoVaTen><dan:NgayThangNamSinh><dan:NgayThangNam>19900317</dan:NgayThangNam></dan:NgayThangNamSinh>' +
        '</dan:CungCapThongTinCongDan></soapenv:Body></soapenv:Envelope>',
    );
  });

  for (const [service, element] of Object.entries(populationOperations) as [keyof typeof populationOperations, string][]) {
    test(`${service} is ${element}`, () => {
      const text = encodeLookUp({ service, requestId: 'r', procedureCode: '1.001193', agencyCode: 'H37', officerId: 'C', personalId: '099190000001', fullName: 'A', birthDate: { year: 1990 } });
      assert.match(text, new RegExp(`<soapenv:Body><dan:${element} xmlns:dan="http://dancuquocgia.bca">`));
      const elements = [...text.matchAll(/<dan:(\w+)/g)].map(([, name]) => name);
      assert.deepEqual(elements, [element, 'MaYeuCau', 'MaDVC', 'MaTichHop', 'MaDonVi', 'MaCanBo', 'SoDinhDanh', 'HoVaTen', 'NgayThangNamSinh', 'Nam']);
      assert.match(text, new RegExp(`<dan:MaTichHop>${service}<`));
    });
  }

  test('037 names the agency after the officer, then the requester; 033 has its own fields', () => {
    const look = { requestId: 'r', procedureCode: 'VPCP', agencyCode: 'H37', officerId: 'C', legacyIdCard: '099000001', fullName: 'A', birthDate: { year: 1990, month: 3, day: 17 } };
    const through = encodeLookUp({ ...look, service: '037', account: 'can-bo', phone: '0' });
    assert.match(
      through,
      /<dan:TraCuuThongTinCongDan [^>]*><dan:MaYeuCau>r<\/dan:MaYeuCau><dan:MaDVC>VPCP<\/dan:MaDVC><dan:MaTichHop>037<\/dan:MaTichHop><dan:MaCanBo>C<\/dan:MaCanBo><dan:MaDonVi>H37<\/dan:MaDonVi><dan:TaiKhoan>can-bo<\/dan:TaiKhoan><dan:SoDienThoai>0<\/dan:SoDienThoai><dan:SoCMND>099000001<\/dan:SoCMND><dan:HoVaTen>A<\/dan:HoVaTen><dan:NgayThangNamSinh><dan:NgayThangNam>19900317</,
    );
    assert.throws(() => encodeLookUp({ ...look, service: '037' }), { code: 'invalid_request' });
    const confirmed = encodeLookUp({ ...look, service: '033' });
    assert.deepEqual(
      [...confirmed.matchAll(/<dan:(\w+)/g)].map(([, name]) => name),
      ['XacThucThongTinCongDanRequest', 'MaYeuCau', 'MaDichVu', 'MaCanBo', 'SoCMND', 'HoVaTen'],
    );
  });

  test('a number that is not the operation\'s is no look-up', () => {
    const text = encodeLookUp({ service: '001', requestId: 'r', procedureCode: '1', officerId: 'C', legacyIdCard: '099000001', fullName: 'A', birthDate: { year: 1950 } });
    assert.throws(() => decodeLookUp(text.replace('>001<', '>002<')), { code: 'invalid_request' });
    assert.throws(() => decodeLookUp(text.replaceAll('XacMinhThongTinNhanThan', 'CungCapDanhSachTheoDoTuoi')), { code: 'invalid_request' });
  });

  test('an older namespace can be asked for', () => {
    const lookUp: PopulationLookUp = { service: '003', requestId: 'r', procedureCode: '1', agencyCode: 'H37', officerId: 'C', legacyIdCard: '099000001', fullName: 'A', birthDate: { year: 1950 } };
    const text = encodeLookUp(lookUp, 'http://gtel.vn/qldc');
    assert.match(text, /xmlns:dan="http:\/\/gtel\.vn\/qldc"/);
    assert.match(text, /<dan:SoCMND>099000001<\/dan:SoCMND>.*<dan:Nam>1950<\/dan:Nam>/);
    assert.deepEqual(decodeLookUp(text), lookUp);
  });

  for (const [what, change] of [
    ['no number', { personalId: undefined }],
    ['two numbers', { legacyIdCard: '099000001' }],
    ['a number of eleven digits', { personalId: '09919000000' }],
    ['a number with letters', { personalId: '09919000000A' }],
    ['a request id of 41 characters', { requestId: 'x'.repeat(41) }],
    ['no name', { fullName: '   ' }],
    ['a name with a character XML cannot carry', { fullName: 'A\u0000B' }],
    ['a name with half a surrogate pair', { fullName: 'A\ud800B' }],
    ['no officer', { officerId: '' }],
  ] as const) {
    test(`${what} is refused before it is sent, without the value`, () => {
      const good = { service: '002', requestId: 'r', procedureCode: '1.001193', agencyCode: 'H37', officerId: 'C', personalId: '099190000001', fullName: 'CANARY NAME', birthDate: { year: 1990 } };
      const lookUp: unknown = { ...good, ...change };
      assert.throws(
        () => encodeLookUp(lookUp as PopulationLookUp),
        (error: unknown) => {
          assert.equal((error as { code?: string }).code, 'invalid_request');
          assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }).replace(/at .*\n/g, ''), /CANARY|0991900/);
          return true;
        },
      );
    });
  }
});

describe('population database, answers', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.array(citizens, { maxLength: 3 }), fc.option(fc.constant('2026-07-22T08:00:00+07:00'), { nil: undefined }), (people, asOf) => {
        // An entry without any member is how nobody would be written.
        const list = { citizens: people.filter((citizen) => Object.keys(citizen).length > 0), ...(asOf === undefined ? {} : { asOf }) };
        assert.deepEqual(decodeCitizenList(encodeCitizenList(list)), list);
      }),
      runs(20_000),
    );
  });

  test('an empty collection is nobody', () => {
    assert.deepEqual(decodeCitizenList(`${head}<ns1:CongdanCollection xmlns:ns1="http://www.mic.gov.vn/dancu/1.0" SoCongDan="0"/>${tail}`), { citizens: [] });
    assert.deepEqual(decodeCitizenList(collection('')), { citizens: [] });
  });

  test('a name comes whole in Ten, in three parts, or as text; parents\' names too', () => {
    const { citizens: found } = decodeCitizenList(
      collection(
        '<ns1:CongDan><ns1:HoVaTen><ns1:Ho/><ns1:ChuDem/><ns1:Ten>LÊ THỬ NGHIỆM HOA</ns1:Ten></ns1:HoVaTen><ns1:Cha><ns1:HoVaTen>LÊ THỬ NGHIỆM BA</ns1:HoVaTen></ns1:Cha></ns1:CongDan>' +
          '<ns1:CongDan><ns1:HoVaTen><ns1:Ho>LÊ</ns1:Ho><ns1:ChuDem>THỬ NGHIỆM</ns1:ChuDem><ns1:Ten>HOA</ns1:Ten></ns1:HoVaTen><ns1:Me><ns1:HoVaTen><ns1:Ho>TRẦN</ns1:Ho><ns1:Ten>THỬ NGHIỆM MẸ</ns1:Ten></ns1:HoVaTen></ns1:Me></ns1:CongDan>' +
          '<ns1:CongDan><ns1:HoVaTen>LÊ THỬ NGHIỆM HOA</ns1:HoVaTen></ns1:CongDan>',
      ),
    );
    assert.deepEqual(found, [
      { fullName: 'LÊ THỬ NGHIỆM HOA', father: { fullName: 'LÊ THỬ NGHIỆM BA' } },
      { fullName: 'LÊ THỬ NGHIỆM HOA', mother: { fullName: 'TRẦN THỬ NGHIỆM MẸ' } },
      { fullName: 'LÊ THỬ NGHIỆM HOA' },
    ]);
  });

  test('a birth date may be whole, a year in either field, zeros, or nothing', () => {
    const date = (inside: string): unknown => decodeCitizenList(collection(`<ns1:CongDan><ns1:SoDinhDanh>099190000001</ns1:SoDinhDanh><ns1:NgayThangNamSinh>${inside}</ns1:NgayThangNamSinh></ns1:CongDan>`)).citizens[0]?.birthDate;
    assert.deepEqual(date('<ns1:NgayThangNam>19900317</ns1:NgayThangNam>'), { year: 1990, month: 3, day: 17 });
    assert.deepEqual(date('<ns1:Nam>1951</ns1:Nam>'), { year: 1951 });
    assert.deepEqual(date('<ns1:NgayThangNam>1951</ns1:NgayThangNam>'), { year: 1951 });
    assert.deepEqual(date('<ns1:NgayThangNam>19510000</ns1:NgayThangNam>'), { year: 1951 });
    assert.deepEqual(date('<ns1:Nam>1951</ns1:Nam><ns1:NgayThangNam/>'), { year: 1951 });
    assert.equal(date(''), undefined);
    assert.equal(date('<ns1:Nam>xx</ns1:Nam>'), undefined);
  });

  test('codes are read with or without leading zeros; unknown ones survive; "not recorded" is absent', () => {
    const read = (sex: string, ethnicity: string, religion: string): unknown =>
      decodeCitizenList(collection(`<ns1:CongDan><ns1:GioiTinh>${sex}</ns1:GioiTinh><ns1:DanToc>${ethnicity}</ns1:DanToc><ns1:TonGiao>${religion}</ns1:TonGiao></ns1:CongDan>`)).citizens[0];
    assert.deepEqual(read('1', '01', '1'), { sex: { kind: 'male' }, ethnicity: { code: '1', name: 'Kinh' }, religion: { code: '01', name: 'Phật giáo' } });
    assert.deepEqual(read('02', '1', '00'), { sex: { kind: 'female' }, ethnicity: { code: '1', name: 'Kinh' }, religion: { code: '00', name: 'Không' } });
    assert.deepEqual(read('0', '99', ''), {});
    assert.deepEqual(read('9', '77', 'AB'), { sex: { kind: 'unknown', raw: '9' }, ethnicity: { code: '77' }, religion: { code: 'AB' } });
  });

  test('service 003 answers by count or by verdict', () => {
    assert.deepEqual(decodeConfirmation(encodeConfirmation({ matches: 2 })), { matches: 2 });
    assert.deepEqual(decodeConfirmation(`${head}<KetQuaXacThuc><TonTai>true</TonTai></KetQuaXacThuc>${tail}`), { matches: 1 });
    assert.deepEqual(decodeConfirmation(`${head}<KetQuaXacThuc><TonTai>false</TonTai></KetQuaXacThuc>${tail}`), { matches: 0 });
  });

  test('service 033 answers by its own verdict; every spelling of a confirmation is read back', () => {
    assert.deepEqual(decodeConfirmation(`${head}<KetQuaXacThucResponse><TonTai>true</TonTai></KetQuaXacThucResponse>${tail}`), { matches: 1 });
    for (const spelling of ['count', 'verdict', 'procedure_verdict'] as const) {
      for (const matches of [0, 1]) assert.deepEqual(decodeConfirmation(encodeConfirmation({ matches }, spelling)), { matches });
    }
    for (const other of ['<KetQuaXacThuc/>', '<KetQuaXacThuc><TonTai>có</TonTai></KetQuaXacThuc>', '<XacThucThongTinCongDanResponse><SoLuongCongDan>-1</SoLuongCongDan></XacThucThongTinCongDanResponse>']) {
      assert.throws(() => decodeConfirmation(`${head}${other}${tail}`), { code: 'bad_response' });
    }
  });

  test('service 011 is read leniently: a verdict or a count says it, people named do not', () => {
    for (const state of ['recorded', 'not_recorded'] as const) assert.equal(decodeDeathOrMissing(encodeDeathOrMissing(state)), state);
    assert.equal(decodeDeathOrMissing(encodeConfirmation({ matches: 1 })), 'recorded');
    assert.equal(decodeDeathOrMissing(`${head}<TraLoiKhac><TonTai>false</TonTai></TraLoiKhac>${tail}`), 'not_recorded');
    assert.equal(decodeDeathOrMissing(collection('<ns1:CongDan><ns1:SoDinhDanh>099190000001</ns1:SoDinhDanh></ns1:CongDan>')), 'cannot_tell');
    assert.throws(() => decodeDeathOrMissing(`${head}<KhacHan/>${tail}`), { code: 'bad_response' });
  });

  test('unknown fields are left out and reported by place, once', () => {
    const places: string[] = [];
    const list = decodeCitizenList(
      collection('<ns1:CongDan><ns1:SoDinhDanh>099190000001</ns1:SoDinhDanh><ns1:Moi>bí mật</ns1:Moi></ns1:CongDan><ns1:CongDan><ns1:Moi>khác</ns1:Moi></ns1:CongDan>'),
      'population.002',
      ({ place }) => places.push(place),
    );
    assert.deepEqual(list.citizens[0], { personalId: '099190000001' });
    assert.deepEqual(places, ['CongDan[].Moi']);
  });

  test('a SOAP fault is an error by whose fault it is, without its words', () => {
    const fault = (code: string): string => `${head}<e:Fault><faultcode>e:${code}</faultcode><faultstring>CANARY 099190000001</faultstring></e:Fault>${tail}`;
    for (const [code, expected] of [['Client', 'rejected'], ['Server', 'unavailable']] as const) {
      assert.throws(
        () => decodeCitizenList(fault(code)),
        (error: unknown) => {
          assert.equal((error as { code?: string }).code, expected);
          assert.doesNotMatch(inspect(error), /CANARY|0991/);
          return true;
        },
      );
    }
  });

  test('a blank line or a byte order mark before the declaration does no harm', () => {
    for (const before of ['\n ', '\ufeff', ' \ufeff\n']) assert.deepEqual(decodeCitizenList(before + collection('')), { citizens: [] });
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><html><body>Bảo trì</body></html>'],
    ['JSON', '{"a":1}'],
    ['a truncated message', collection('<ns1:CongDan>').slice(0, 150)],
    ['an envelope without a body', '<e:Envelope xmlns:e="x"></e:Envelope>'],
    ['two elements in the body', `${head}<a/><b/>${tail}`],
    ['another message', `${head}<KhacHan/>${tail}`],
    ['an entity that expands', `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${collection('<ns1:CongDan><ns1:SoDinhDanh>&b;</ns1:SoDinhDanh></ns1:CongDan>')}`],
    ['deep nesting', `${head}${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}${tail}`],
    ['an element named like an object\'s prototype', `${head}<__proto__><x/></__proto__>${tail}`],
    ['text where an element with children belongs', collection('<ns1:CongDan>văn bản</ns1:CongDan>')],
  ] as const) {
    test(`${what} is bad_response`, () => {
      assert.throws(() => decodeCitizenList(text), { code: 'bad_response' });
    });
  }

  test('character numbers and the five predefined entities are read, others stay as they are', () => {
    const { citizens: found } = decodeCitizenList(collection('<ns1:CongDan><ns1:QueQuan><ns1:ChiTiet>S&#7889; 1 &amp; 2 &lt;&#x1ECD;&gt; &nbsp; &amp;lt;</ns1:ChiTiet></ns1:QueQuan></ns1:CongDan>'));
    assert.equal(found[0]?.placeOfOrigin?.detail, 'Số 1 & 2 <ọ> &nbsp; &lt;');
  });

  test('mutated messages give a value or our error, never another', () => {
    const valid = encodeCitizenList({ citizens: [{ personalId: '099190000001', fullName: 'LÊ THỬ NGHIỆM', birthDate: { year: 1990 }, father: { fullName: 'BA' } }], asOf: '2026-07-22T08:00:00+07:00' });
    fc.assert(
      fc.property(fc.nat(valid.length), fc.nat(60), fc.string({ maxLength: 12 }), (at, cut, put) => {
        try {
          decodeCitizenList(valid.slice(0, at) + put + valid.slice(at + cut));
        } catch (error) {
          assert.equal((error as Error).name, 'MotcuaError');
          assert.ok(['bad_response', 'rejected', 'unavailable'].includes((error as { code: string }).code));
        }
      }),
      runs(100_000),
    );
  });
});

describe('population database, mutated messages', () => {
  const lookUp: PopulationLookUp = { service: '002', requestId: 'r', procedureCode: '1.001193', agencyCode: 'H37', officerId: 'C', personalId: '099190000001', fullName: 'A', birthDate: { year: 1990 } };
  for (const [what, valid, read] of [
    ['a look-up', encodeLookUp(lookUp), decodeLookUp],
    ['a count', encodeConfirmation({ matches: 1 }), decodeConfirmation],
    ['a verdict', encodeConfirmation({ matches: 1 }, 'verdict'), decodeConfirmation],
    ['a death or disappearance', encodeDeathOrMissing('recorded'), decodeDeathOrMissing],
  ] as [string, string, (text: string) => unknown][]) {
    test(`${what} gives a value or our error, never another`, () => {
      const pieces = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('<', '</', '&', '&#0;', '&#x110000;', '<!DOCTYPE x>', '<![CDATA[', ']]>', '<__proto__>', '<TonTai>', '-1', '\u0000', '\ud800', valid));
      fc.assert(
        fc.property(fc.nat(valid.length), fc.nat(80), pieces, (at, cut, put) => {
          try {
            read(valid.slice(0, at) + put + valid.slice(at + cut));
          } catch (error) {
            assert.equal((error as Error).name, 'MotcuaError');
            assert.ok(['bad_response', 'rejected', 'unavailable', 'invalid_request'].includes((error as { code: string }).code));
          }
        }),
        runs(25_000),
      );
    });
  }
});

describe('population database, JSON wrappers', () => {
  const wrapped = fc.tuple(asked, fc.oneof(numbered, fc.constant('037' as const)), birthDates).map(([look, service, birthDate]): PopulationLookUp => ({ ...look, service, birthDate }));

  test('what is written is read back', () => {
    fc.assert(
      fc.property(wrapped, plainText, (lookUp, serviceUser) => {
        assert.deepEqual(decodeJsonLookUp(JSON.parse(JSON.stringify(encodeJsonLookUp(lookUp)))), lookUp);
        const { service: _, ...check } = lookUp;
        assert.deepEqual(decodeJsonCheck(JSON.parse(JSON.stringify(encodeJsonCheck(check, serviceUser)))), { lookUp: check, serviceUser });
      }),
      runs(20_000),
    );
  });

  test('their members are the ones seen', () => {
    const lookUp: PopulationLookUp = { service: '002', requestId: 'r', procedureCode: '1.001193', agencyCode: 'H37', officerId: 'C', personalId: '099190000001', fullName: 'Lê Thử Nghiệm', birthDate: { year: 1951 } };
    assert.deepEqual(encodeJsonLookUp(lookUp), { HoVaTen: 'LÊ THỬ NGHIỆM', SoDinhDanh: '099190000001', SoCMND: null, NgayThangNam: null, Nam: '1951', MaTichHop: '002', MaDVC: '1.001193', MaCanBo: 'C', MaYeuCau: 'r' });
    assert.deepEqual(encodeJsonCheck(lookUp, 'U'), { maYeuCau: 'r', maDVC: '1.001193', maCanBo: 'C', soDinhDanh: '099190000001', soCMND: '', hoVaTen: 'LÊ THỬ NGHIỆM', ngayThangNam: '1951', userNameService: 'U' });
  });

  test('the SOAP text is taken out, whatever the code; a refusal is an error without its words', () => {
    const message = encodeConfirmation({ matches: 1 });
    for (const code of ['0', '00', 0, null, '200', 'OK']) assert.equal(decodeJsonLookUpAnswer({ error_code: code, message }, 'op'), message);
    assert.equal(decodeJsonLookUpAnswer({ message: `\n ${message}` }, 'op').trim(), message);
    const failing = (answer: unknown): { code: string; details: Record<string, unknown> } => {
      try {
        decodeJsonLookUpAnswer(answer, 'op');
      } catch (error) {
        assert.doesNotMatch(inspect(error), /CANARY|0991/);
        return error as never;
      }
      throw new assert.AssertionError({ message: 'it did not fail' });
    };
    const mapped = failing({ error_code: '005', message: 'CANARY không có quyền' });
    assert.deepEqual([mapped.code, mapped.details['faultCode']], ['rejected', '005']);
    const long = failing({ error_code: '099190000001', message: 'CANARY' });
    assert.deepEqual([long.code, long.details['faultCode']], ['rejected', undefined]);
    for (const answer of [{ error_code: '0', message: 'CANARY' }, { message: null }, {}, [], 'CANARY', null, { message: 7 }]) {
      assert.equal(failing(answer).code, 'bad_response');
    }
  });

  test('a check answers by text or by boolean', () => {
    for (const data of ['true', '1', true]) assert.equal(decodeJsonCheckAnswer({ data }, 'op'), true);
    for (const data of ['false', '0', false]) assert.equal(decodeJsonCheckAnswer({ data }, 'op'), false);
    for (const answer of [{}, { data: null }, { data: 'có' }, { data: { data: 'true' } }, null]) {
      assert.throws(() => decodeJsonCheckAnswer(answer, 'op'), { code: 'bad_response' });
    }
    const places: string[] = [];
    assert.equal(decodeJsonCheckAnswer({ data: 'true', moi: 'x' }, 'op', ({ place }) => places.push(place)), true);
    assert.deepEqual(places, ['moi']);
  });

  test('what cannot be right is refused before it is sent', () => {
    const lookUp = { requestId: 'r', procedureCode: '1', officerId: 'C', personalId: '099190000001', fullName: 'A' };
    assert.throws(() => encodeJsonCheck(lookUp, 'U'), { code: 'invalid_request' });
    assert.throws(() => encodeJsonLookUp({ ...lookUp, service: '002' }), { code: 'invalid_request' });
    assert.throws(() => encodeJsonCheck({ ...lookUp, legacyIdCard: '099000001', birthDate: { year: 1990 } }, 'U'), { code: 'invalid_request' });
    assert.throws(() => encodeJsonLookUp({ ...lookUp, service: '033', birthDate: { year: 1990 } }), { code: 'invalid_request' });
  });

  test('mangled answers give a value or our error, never another', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        for (const read of [() => decodeJsonLookUpAnswer({ error_code: a, message: b }, 'op'), () => decodeJsonLookUpAnswer(a, 'op'), () => decodeJsonCheckAnswer({ data: a }, 'op'), () => decodeJsonCheckAnswer(b, 'op')]) {
          try {
            read();
          } catch (error) {
            assert.ok(['bad_response', 'rejected'].includes((error as { code: string }).code));
          }
        }
      }),
      runs(20_000),
    );
  });
});
