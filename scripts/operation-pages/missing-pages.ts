import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * What has pages, by package and by the folder of its pages under `docs/`: every method of an interface except those named,
 * or a function. In `functions/` are those that call nobody.
 * A package with one client has its pages in `docs/` itself.
 */
const documented: Record<string, Record<string, readonly string[]>> = {
  population: { '': ['src/population-client.ts#PopulationClient'] },
  lgsp: {
    'one-stop/': ['src/one-stop-client.ts#OneStopClient'],
    'shared-catalogue/': ['src/shared-catalogue-client.ts#SharedCatalogueClient'],
    'enterprise-register/': ['src/enterprise-register-client.ts#EnterpriseRegisterClient'],
    'social-insurance/': ['src/social-insurance-client.ts#SocialInsuranceClient'],
    'civil-status/': ['src/civil-status-client.ts#CivilStatusClient'],
    'criminal-record/': ['src/criminal-record-client.ts#CriminalRecordClient'],
    'functions/': ['src/delivered-rows.ts#readDeliveredRows'],
  },
  'national-portal': {
    'member/': ['src/national-portal-client.ts#NationalPortalClient'],
    'payment/': ['src/payment/payment-client.ts#PaymentClient', 'src/payment/payment-notices.ts#createPaymentNoticeHandler'],
    'keypay/': ['src/payment/keypay.ts#KeyPayClient', 'src/payment/keypay.ts#createKeyPayNoticeHandler'],
    'paygov/': ['src/payment/paygov.ts#PayGovClient', 'src/payment/paygov.ts#createPayGovNoticeHandler'],
    'public-catalogue/': ['src/public-catalogue/public-catalogue-client.ts#PublicCatalogueClient'],
    'inbound/': ['src/inbound/inbound-handler.ts#InboundOptions except isAllowed onProblem'],
    'functions/': [
      '../contracts/src/sign-in/codec.ts#decodeSignInClaims',
      'src/sign-in/open-vneid-claims.ts#openVneidClaims',
      'src/on-time.ts#onTime',
      'src/refusal-advice.ts#refusalAdvice',
    ],
  },
};

/** A fault for every operation without a page: `readDossier` of lgsp's one-stop client is told in `docs/one-stop/read-dossier.md`. */
export function missingPages(root: string): string[] {
  return expectedPages(root).filter((page) => !existsSync(join(root, page))).map((page) => `${page} is missing: every operation has a page`);
}

/** A fault for every page that tells of no operation: it was renamed, or is told twice. */
export function strayPages(root: string, pages: readonly string[]): string[] {
  const expected = new Set(expectedPages(root));
  return pages.filter((page) => !expected.has(page)).map((page) => `${page} tells of no operation that scripts/operation-pages/missing-pages.ts knows`);
}

function expectedPages(root: string): string[] {
  return Object.entries(documented).flatMap(([name, folders]) =>
    Object.entries(folders).flatMap(([folder, places]) =>
      places.flatMap((place) => {
        const [, file = '', what = '', except = ''] = /^(.+)#(\w+)(?: except (.+))?$/.exec(place) ?? [];
        const operations = operationsOf(join(root, 'packages', name, file), what).filter((operation) => !except.split(' ').includes(operation));
        if (operations.length === 0) throw new Error(`packages/${name}/${file} has no function ${what} and no interface ${what} with methods`);
        return operations.map((operation) => `packages/${name}/docs/${folder}${kebab(operation)}.md`);
      }),
    ),
  );
}

function operationsOf(path: string, what: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text === what ? [what] : [];
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== what) return [];
    return statement.members.flatMap((member) => (ts.isMethodSignature(member) && ts.isIdentifier(member.name) ? [member.name.text] : []));
  });
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
