import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { soapEnvelope } from '../../packages/contracts/src/xml/soap-envelope.ts';
import type { XmlMessage } from '../../packages/contracts/src/xml/xml-message.ts';
import { writeXml, type XmlValue } from '../../packages/contracts/src/xml/write-xml.ts';
import { contracts, type ContractUnderTest } from './contract-documents.ts';
import { sampler } from './sample-values.ts';

/** A decoder that some codec exports, ready to be called with whatever an upstream sends. */
export interface Decoder {
  /** `population.decodeCitizenList`. */
  name: string;
  /** What it takes: a text, or a value that was read from JSON. */
  takes: 'text' | 'json';
  /** Inputs of the shape it reads; what does not fit it is among them. */
  seeds: readonly unknown[];
  /** Those of them that stand in the contract as examples, or are given by hand. */
  examples: ReadonlySet<unknown>;
  decode(input: unknown): unknown;
}

type Codec = Record<string, (...input: unknown[]) => unknown>;

/**
 * What finding a decoder in its codec does not tell. Further arguments are filled in, with a text where nothing better is
 * known; texts come from the XML messages of the contract, values from its components. A decoder that needs more has a line
 * here.
 */
const more: Record<string, { further?: unknown[]; seeds?: (codec: Codec) => unknown[]; before?: (input: unknown, codec: Codec) => unknown }> = {
  'national-portal.decodeFoundDossier': { further: ['H37-1'] },
  'national-portal.decodeReferenceList': { further: ['ethnicGroups'] },
  'payment.decodePayGovNotice': { further: [{ partnerCode: 'P-1', accessKey: 'A-1' }] },
  // These two take a row that decodeRows let through.
  'shared-catalogue.decodeAgency': { further: ['agencies1'], before: firstRow },
  'shared-catalogue.decodeEntry': { further: [{ code: 'MaDinhDanhCap1', name: 'TenDonVi', parent: 'DiaChi' }], before: firstRow },
  'national-portal.decodePortalProgress': {
    seeds: (codec) => [codec['encodePortalProgress']!({ dossierCode: 'H37-1', officer: 'Cán bộ Thử Nghiệm', at: '2026-07-22T08:00:00Z', status: 'received', note: 'Đã nhận', dueAt: '2026-07-23T08:00:00Z' })],
  },
  'civil-status.decodeRegistrationXml': {
    seeds: (codec) => [codec['encodeRegistrationXml']!({ HoTen: 'NGUYỄN THỬ NGHIỆM AN', NgaySinh: '17/03/1990', GhiChu: 'a & b' }), codec['encodeRegistrationXml']!({ x: '' })],
  },
};

function firstRow(input: unknown, codec: Codec): unknown {
  return (codec['decodeRows']!(input) as unknown[])[0] ?? {};
}

const packageFolder = join(import.meta.dirname, '..', '..', 'packages', 'contracts');

/** Every decoder that a codec of the package exports: functions called `decode…` or `refuse…`. */
export async function decoders(): Promise<Decoder[]> {
  const { exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
  const found: Decoder[] = [];
  for (const contract of await contracts()) {
    if (exports[`./${contract.api}/codec`] === undefined) continue;
    const codec = (await import(`@motcua/contracts/${contract.api}/codec`)) as Codec;
    const values = jsonSeeds(contract);
    const texts = await xmlSeeds(contract);
    for (const [exported, decode] of Object.entries(codec)) {
      if (!/^(?:decode|refuse)[A-Z]/.test(exported)) continue;
      const name = `${contract.api}.${exported}`;
      const { further, seeds, before } = more[name] ?? {};
      const parameters = parametersOf(decode);
      const takes = parameters[0] === 'text' ? 'text' : 'json';
      const rest = further ?? parameters.slice(1).map((parameter) => filledIn(parameter));
      const given = seeds?.(codec);
      const { made, examples } = given ? { made: [], examples: given } : takes === 'text' ? texts : values;
      const wrapped = takes === 'text' ? [] : texts.examples.map((message) => ({ error_code: '0', message }));
      found.push({
        name,
        takes,
        seeds: [...examples, ...wrapped, ...made],
        examples: new Set(examples),
        decode: (input) => decode(before === undefined ? input : before(input, codec), ...rest),
      });
    }
  }
  return found;
}

/** Names of a function's parameters that have no default. */
function parametersOf(decode: (...input: unknown[]) => unknown): string[] {
  const [, list = ''] = /^(?:async )?(?:function\s*\w*)?\s*\(([^)]*)/.exec(decode.toString()) ?? [];
  return list
    .split(',')
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== '')
    .map((parameter) => parameter.split('=')[0]!.trim());
}

function filledIn(parameter: string): unknown {
  switch (parameter) {
    case 'operation':
      return 'test.decode';
    case 'onDrift':
      return () => undefined;
    case 'reading':
      return undefined;
    default:
      return 'H37-1';
  }
}

interface Seeds<T> {
  examples: T[];
  made: T[];
}

/** Values that fit the contract's components: their examples, and some that are made. */
function jsonSeeds({ components }: ContractUnderTest): Seeds<unknown> {
  const made = Object.keys(components).flatMap((name) => Array.from({ length: 4 }, sampler({ $ref: `#/components/schemas/${name}` }, components, 7, false)));
  return { examples: Object.values(components).flatMap((schema) => (schema.examples ?? []).flatMap(withWhatIsInside)), made };
}

/** A message travels alone, or as an item of a larger one. */
function withWhatIsInside(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(withWhatIsInside)] : [];
}

/** The contract's XML messages with contents that fit. */
async function xmlSeeds({ api, components }: ContractUnderTest): Promise<Seeds<string>> {
  const path = join(packageFolder, 'src', 'generated', `${api}.messages.ts`);
  const messages = (await import(path).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return {};
    throw error;
  })) as Record<string, XmlMessage>;
  const written = (values: (name: string) => unknown[]): string[] =>
    Object.entries(messages).flatMap(([exported, message]) => values(exported.replace(/Message$/, '')).map((value) => soapEnvelope(writeXml(message, withoutOddCharacters(value) as XmlValue))));
  return {
    examples: written((name) => components[name]!.examples ?? []),
    made: written((name) => Array.from({ length: 4 }, sampler({ $ref: `#/components/schemas/${name}` }, components, 7, false))),
  };
}

/** XML cannot carry some characters that a text may hold. */
function withoutOddCharacters(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, member: unknown) => (typeof member === 'string' ? member.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '') : member)));
}
