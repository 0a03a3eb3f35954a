import { MotcuaError } from '@motcua/domain';
import { readXmlElement, shapeXml } from '../xml/read-xml.ts';
import { escapeXml } from '../xml/write-xml.ts';

/** The fields of a registration by the names the registration system gives them; its own guide lists them by kind of business. */
export type RegistrationFields = Readonly<Record<string, string>>;

/**
 * The fields as the text of `data`: `hotich/hoso`, one element per field in the order given.
 *
 * @throws MotcuaError `invalid_request` when there is no field, a name cannot be an element's, or a text holds a
 *   character that XML cannot carry. Nothing of a text is in the error.
 */
export function encodeRegistrationXml(fields: RegistrationFields): string {
  const elements = Object.entries(fields).map(([name, text]) => {
    if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name)) throw new MotcuaError('invalid_request', 'A field has no name an element can have', { details: { reason: 'field_name' } });
    return `<${name}>${escapeXml(text)}</${name}>`;
  });
  if (elements.length === 0) throw new MotcuaError('invalid_request', 'There is no field to register', { details: { reason: 'no_fields' } });
  return `<hotich><hoso>${elements.join('')}</hoso></hotich>`;
}

/** The fields in a text of `data`. @throws MotcuaError `bad_response` when it is not such a text. */
export function decodeRegistrationXml(text: string): RegistrationFields {
  const root = readXmlElement(text);
  const dossier = root.name === 'hotich' && isElement(root.content) ? root.content['hoso'] : undefined;
  if (!isElement(dossier)) throw new MotcuaError('bad_response', 'The text holds no registration', { details: { reason: 'not_a_registration' } });
  const names = Object.keys(dossier).filter((name) => !/^[@#]/.test(name));
  const shaped = shapeXml({ name: 'hoso', children: names.map((name) => ({ name, text: true as const })) }, dossier) as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, fieldText(shaped[name])]));
}

function isElement(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new MotcuaError('bad_response', 'A field of the registration stands more than once', { details: { reason: 'repeated_field' } });
}
