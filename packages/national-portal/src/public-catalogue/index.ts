/**
 * The national portal's public procedure catalogue: read-only, without an account, gently.
 *
 * @packageDocumentation
 */
export type {
  CatalogueAgencyKind,
  CatalogueList,
  CatalogueName,
  CatalogueProcedure,
  CatalogueSearch,
  DecisionPart,
} from '@motcua/contracts/portal-catalogue/codec';
export type { CallOptions } from '../post-json.ts';
export { type CatalogueChange, createPublicCatalogueClient, type PublicCatalogueClient } from './public-catalogue-client.ts';
