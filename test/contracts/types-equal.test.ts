import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod';
import { contracts } from './contract-documents.ts';

// Checked by the compiler: for every component the generated Zod schema gives exactly the generated type.
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Members spelled out, so that intersections and plain objects compare. */
type Flat<T> = T extends (infer Item)[] ? Flat<Item>[] : T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;
/** Names of the components whose schema gives another type; none is `never`. */
type Differing<Components, Schemas> = {
  [Name in keyof Components & string]: `${Name}Schema` extends keyof Schemas
    ? Schemas[`${Name}Schema`] extends z.ZodType
      ? Equal<Flat<z.output<Schemas[`${Name}Schema`]>>, Flat<Components[Name]>> extends true
        ? never
        : Name
      : Name
    : Name;
}[keyof Components & string];

interface DifferingByContract {
  'civil-status': Differing<import('@motcua/contracts/civil-status/types').components['schemas'], typeof import('@motcua/contracts/civil-status/schemas')>[];
  'criminal-record': Differing<import('@motcua/contracts/criminal-record/types').components['schemas'], typeof import('@motcua/contracts/criminal-record/schemas')>[];
  'enterprise-register': Differing<import('@motcua/contracts/enterprise-register/types').components['schemas'], typeof import('@motcua/contracts/enterprise-register/schemas')>[];
  gateway: Differing<import('@motcua/contracts/gateway/types').components['schemas'], typeof import('@motcua/contracts/gateway/schemas')>[];
  'national-portal': Differing<import('@motcua/contracts/national-portal/types').components['schemas'], typeof import('@motcua/contracts/national-portal/schemas')>[];
  ngsp: Differing<import('@motcua/contracts/ngsp/types').components['schemas'], typeof import('@motcua/contracts/ngsp/schemas')>[];
  'one-stop': Differing<import('@motcua/contracts/one-stop/types').components['schemas'], typeof import('@motcua/contracts/one-stop/schemas')>[];
  payment: Differing<import('@motcua/contracts/payment/types').components['schemas'], typeof import('@motcua/contracts/payment/schemas')>[];
  population: Differing<import('@motcua/contracts/population/types').components['schemas'], typeof import('@motcua/contracts/population/schemas')>[];
  'portal-catalogue': Differing<import('@motcua/contracts/portal-catalogue/types').components['schemas'], typeof import('@motcua/contracts/portal-catalogue/schemas')>[];
  'shared-catalogue': Differing<import('@motcua/contracts/shared-catalogue/types').components['schemas'], typeof import('@motcua/contracts/shared-catalogue/schemas')>[];
  'sign-in': Differing<import('@motcua/contracts/sign-in/types').components['schemas'], typeof import('@motcua/contracts/sign-in/schemas')>[];
  'social-insurance': Differing<import('@motcua/contracts/social-insurance/types').components['schemas'], typeof import('@motcua/contracts/social-insurance/schemas')>[];
}

const differing: DifferingByContract = {
  'civil-status': [],
  'criminal-record': [],
  'enterprise-register': [],
  gateway: [],
  'national-portal': [],
  ngsp: [],
  'one-stop': [],
  payment: [],
  population: [],
  'portal-catalogue': [],
  'shared-catalogue': [],
  'sign-in': [],
  'social-insurance': [],
};
const none: Record<keyof DifferingByContract, never[]> = differing;

test('schemas and types are the same types, of every contract there is', async () => {
  const names = (await contracts()).map(({ api }) => api);
  assert.deepEqual(Object.keys(none).sort(), names.sort(), 'list the contract in this file');
});
