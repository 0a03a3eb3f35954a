import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod';
import type { components as Gateway } from '@motcua/contracts/gateway/types';
import type * as gateway from '@motcua/contracts/gateway/schemas';
import type { components as NationalPortal } from '@motcua/contracts/national-portal/types';
import type * as nationalPortal from '@motcua/contracts/national-portal/schemas';
import type { components as Ngsp } from '@motcua/contracts/ngsp/types';
import type * as ngsp from '@motcua/contracts/ngsp/schemas';
import type { components as OneStop } from '@motcua/contracts/one-stop/types';
import type * as oneStop from '@motcua/contracts/one-stop/schemas';
import type { components as Payment } from '@motcua/contracts/payment/types';
import type * as payment from '@motcua/contracts/payment/schemas';
import type { components as Population } from '@motcua/contracts/population/types';
import type * as population from '@motcua/contracts/population/schemas';
import type { components as SignIn } from '@motcua/contracts/sign-in/types';
import type * as signIn from '@motcua/contracts/sign-in/schemas';
import type { components as SharedCatalogue } from '@motcua/contracts/shared-catalogue/types';
import type * as sharedCatalogue from '@motcua/contracts/shared-catalogue/schemas';
import type { components as EnterpriseRegister } from '@motcua/contracts/enterprise-register/types';
import type * as enterpriseRegister from '@motcua/contracts/enterprise-register/schemas';
import type { components as SocialInsurance } from '@motcua/contracts/social-insurance/types';
import type * as socialInsurance from '@motcua/contracts/social-insurance/schemas';
import type { components as CivilStatus } from '@motcua/contracts/civil-status/types';
import type * as civilStatus from '@motcua/contracts/civil-status/schemas';
import type { components as CriminalRecord } from '@motcua/contracts/criminal-record/types';
import type * as criminalRecord from '@motcua/contracts/criminal-record/schemas';

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

const differing: [
  Differing<Gateway['schemas'], typeof gateway>[],
  Differing<NationalPortal['schemas'], typeof nationalPortal>[],
  Differing<Ngsp['schemas'], typeof ngsp>[],
  Differing<OneStop['schemas'], typeof oneStop>[],
  Differing<Payment['schemas'], typeof payment>[],
  Differing<Population['schemas'], typeof population>[],
  Differing<SignIn['schemas'], typeof signIn>[],
  Differing<SharedCatalogue['schemas'], typeof sharedCatalogue>[],
  Differing<EnterpriseRegister['schemas'], typeof enterpriseRegister>[],
  Differing<SocialInsurance['schemas'], typeof socialInsurance>[],
  Differing<CivilStatus['schemas'], typeof civilStatus>[],
  Differing<CriminalRecord['schemas'], typeof criminalRecord>[],
] = [[], [], [], [], [], [], [], [], [], [], [], []];
const none: never[][] = differing;

test('schemas and types are the same types', () => {
  assert.equal(none.flat().length, 0);
});
