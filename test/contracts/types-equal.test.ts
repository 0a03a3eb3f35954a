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
import type { components as Population } from '@motcua/contracts/population/types';
import type * as population from '@motcua/contracts/population/schemas';
import type { components as SignIn } from '@motcua/contracts/sign-in/types';
import type * as signIn from '@motcua/contracts/sign-in/schemas';

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
  Differing<Population['schemas'], typeof population>[],
  Differing<SignIn['schemas'], typeof signIn>[],
] = [[], [], [], [], [], []];
const none: never[][] = differing;

test('schemas and types are the same types', () => {
  assert.equal(none.flat().length, 0);
});
