import type { ProcedureList } from '@motcua/contracts/gateway/types';
import { isMotcuaError, MotcuaError, parseProcedureCode } from '@motcua/domain';
import type { FormDefinition } from '@motcua/forms';

import { GatewayProblem } from './problem.ts';

/** The procedures that have a form on this gateway. */
export class Procedures {
  readonly #forms: ReadonlyMap<string, FormDefinition>;

  /** @throws MotcuaError `configuration` when two forms are for one procedure. */
  constructor(forms: readonly FormDefinition[]) {
    const byCode = new Map<string, FormDefinition>();
    for (const form of forms) {
      const { code } = parseProcedureCode(form.procedureCode);
      if (byCode.has(code)) {
        throw new MotcuaError('configuration', `Two forms are for the procedure ${code}.`, { details: { procedureCode: code } });
      }
      byCode.set(code, form);
    }
    this.#forms = byCode;
  }

  /** A line for each procedure. */
  list(): ProcedureList {
    return {
      procedures: [...this.#forms.values()].map((form) => ({
        procedureCode: form.procedureCode,
        name: form.title,
        ending: form.ending.kind,
        formVersion: form.version,
      })),
    };
  }

  /**
   * The form of a procedure. Codes are read leniently, and a code with an agency's suffix finds the national form.
   *
   * @throws GatewayProblem `form_not_found`.
   */
  form(procedureCode: string): FormDefinition {
    try {
      const { code, base } = parseProcedureCode(procedureCode);
      const form = this.#forms.get(code) ?? this.#forms.get(base);
      if (form !== undefined) return form;
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
    }
    throw new GatewayProblem('form_not_found');
  }
}
