import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  decodeCitizenList,
  decodeConfirmation,
  decodeJsonCheck,
  decodeJsonCheckAnswer,
  decodeJsonLookUp,
  decodeLookUp,
  encodeLookUp,
  type PopulationLookUp,
  type PopulationService,
  populationServices,
} from '@motcua/contracts/population/codec';
import { parseBirthDate } from '@motcua/domain';
import { createPlatforms, type PlatformRequest } from '@motcua/http';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { contracts, type JsonSchema } from '../contracts/contract-documents.ts';
import { bodyElement, breachesOf } from './xml-contract.ts';

// The contract is read here by itself, without the code generated from it: what the client writes and what the sandbox
// answers must both be what stands in the document.

const components = (await contracts()).find(({ api }) => api === 'population')!.components;
const xmlOf = (schema: JsonSchema): { name?: string; namespace?: string } => (schema['xml'] ?? {}) as { name?: string; namespace?: string };
const messages = Object.entries(components).filter(([, schema]) => xmlOf(schema).namespace !== undefined);

let sandbox: Sandbox;
before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());

function lookUpOf(service: PopulationService, id: string): PopulationLookUp {
  const { personalId, legacyIdCard, fullName, birthDate } = sandbox.citizens.find((citizen) => citizen.id === id)!;
  return {
    service,
    requestId: 'r-1',
    procedureCode: '1.001193',
    officerId: 'CB-THUNGHIEM-01',
    fullName,
    ...(personalId === undefined ? { legacyIdCard: legacyIdCard! } : { personalId }),
    ...(service === '033' ? {} : { birthDate: parseBirthDate(birthDate), agencyCode: 'H37.90.01' }),
    ...(service === '037' ? { account: 'cb-01', phone: '0' } : {}),
  };
}

/** The component whose element a message holds. 004 and 037 share one, and are told apart by what their number may be. */
function componentOf(name: string, service?: PopulationService): JsonSchema {
  const found = messages.filter(([, schema]) => xmlOf(schema).name === name);
  const [, schema] = (found.length > 1 && service === '037' ? found.find(([component]) => component === 'RequesterLookUpRequest') : found[0])!;
  return schema;
}

for (const service of populationServices) {
  describe(`service ${service}`, () => {
    test('the request that is sent is the contract\'s, in its order', () => {
      for (const id of ['c01', 'c16', 'c19']) {
        const element = bodyElement(encodeLookUp(lookUpOf(service, id)));
        assert.deepEqual(breachesOf(element, componentOf(element.name, service), components), []);
      }
    });

    test('what the sandbox answers is the contract\'s, in its order', async () => {
      const ngsp = createPlatforms(sandbox.connection)('ngsp');
      const request: PlatformRequest = { operation: 'population.test', method: 'POST', url: sandbox.populationRoutes.ngsp.url, headers: { 'content-type': 'text/xml' } };
      for (const id of ['c01', 'c06', 'c15', 'c16', 'c27', 'c30', 'c44', 'c46']) {
        const answer = await ngsp.request({ ...request, body: encodeLookUp(lookUpOf(service, id)) });
        const element = bodyElement(answer.text());
        assert.deepEqual(breachesOf(element, componentOf(element.name), components), [], id);
      }
    });
  });
}

test('a message that is not the contract\'s is told apart', () => {
  const good = encodeLookUp(lookUpOf('002', 'c01'));
  const breaches = (text: string): string[] => {
    const element = bodyElement(text);
    return breachesOf(element, componentOf(element.name), components);
  };
  assert.deepEqual(breaches(good), []);
  assert.equal(breaches(good.replace('<dan:MaYeuCau>r-1</dan:MaYeuCau>', '')).length, 1);
  assert.equal(breaches(good.replace('<dan:HoVaTen>', '<dan:Moi>x</dan:Moi><dan:HoVaTen>')).length, 1);
  assert.equal(breaches(good.replace('</dan:CungCap', '<dan:MaYeuCau>r</dan:MaYeuCau></dan:CungCap')).length, 1);
  assert.ok(breaches(good.replace(/>\d{12}</, '>09909000010<')).length > 0);
});

describe('the examples in the contract', () => {
  test('of every message decode', () => {
    let decoded = 0;
    for (const [name, schema] of messages) {
      const examples = schema.examples ?? components[schema.$ref?.split('/').at(-1) ?? '']?.examples ?? [];
      for (const example of examples) {
        const text = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>${written(xmlOf(schema).name ?? name, example, schema)}</e:Body></e:Envelope>`;
        if (name.endsWith('Request')) {
          // The fields of 001 to 011 have one example, of service 002.
          if (schema.$ref === undefined || name === 'CitizenInformationRequest') assert.ok(decodeLookUp(text).fullName);
        } else if (name === 'CitizenCollection') {
          assert.equal(decodeCitizenList(text).citizens.length, (example as { CongDan: unknown[] }).CongDan.length);
        } else assert.deepEqual(decodeConfirmation(text), { matches: 1 });
        decoded += 1;
      }
      assert.ok(examples.length > 0, `${name} has no example`);
    }
    assert.equal(decoded, messages.length + 1);
  });

  test('of the JSON wrappers decode', () => {
    const [lookUp] = components['JsonLookUpRequest']!.examples!;
    assert.equal(decodeJsonLookUp(lookUp).service, '002');
    assert.equal(decodeJsonCheck(components['JsonCheckRequest']!.examples![0]).serviceUser, 'THU_NGHIEM');
    assert.deepEqual(components['JsonCheckAnswer']!.examples!.map((example) => decodeJsonCheckAnswer(example, 'op')), [true, false]);
  });
});

/** An example as XML, attributes apart. */
function written(name: string, value: unknown, schema?: JsonSchema): string {
  if (typeof value === 'string') return `<${name}>${value}</${name}>`;
  if (Array.isArray(value)) return value.map((item) => written(name, item)).join('');
  const members = Object.entries(value as Record<string, unknown>);
  const isAttribute = (member: string): boolean => (schema?.properties?.[member]?.['xml'] as { attribute?: boolean } | undefined)?.attribute === true;
  const attributes = members.filter(([member]) => isAttribute(member)).map(([member, text]) => ` ${member}="${String(text)}"`);
  return `<${name}${attributes.join('')}>${members.filter(([member]) => !isAttribute(member)).map(([member, item]) => written(member, item)).join('')}</${name}>`;
}
