/** Something wrong in a definition. */
export interface DefinitionProblem {
  /** JSON Pointer (RFC 6901) of the place; empty for the document itself. */
  readonly path: string;
  /** What is wrong, in English, for whoever writes definitions. */
  readonly problem: string;
}

/** A place in a JSON document that is being checked. Its methods note what is wrong and go on. */
export class Reader {
  readonly value: unknown;
  readonly path: string;
  private readonly problems: DefinitionProblem[];

  constructor(value: unknown, path: string, problems: DefinitionProblem[]) {
    this.value = value;
    this.path = path;
    this.problems = problems;
  }

  get present(): boolean {
    return this.value !== undefined;
  }

  problem(problem: string): void {
    this.problemAt(this.path, problem);
  }

  problemAt(path: string, problem: string): void {
    this.problems.push({ path, problem });
  }

  /** A member; a place without a value when there is none. */
  at(key: string): Reader {
    const holder = this.value;
    const value = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    return new Reader(value, `${this.path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, this.problems);
  }

  /** Whether it is an object; members that are not known are problems. */
  object(known?: readonly string[]): boolean {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      this.problem(this.present ? 'is an object' : 'is missing');
      return false;
    }
    for (const key of Object.keys(this.value)) {
      if (known && !known.includes(key)) this.at(key).problem(`is not known here; known are ${known.join(', ')}`);
    }
    return true;
  }

  /** The members of an object whose names are free. */
  entries(): [string, Reader][] {
    if (!this.object()) return [];
    return Object.keys(this.value as object).map((key) => [key, this.at(key)]);
  }

  /** The members of a list. */
  list(least = 0): Reader[] {
    if (!Array.isArray(this.value)) {
      this.problem(this.present ? 'is a list' : 'is missing');
      return [];
    }
    if (this.value.length < least) this.problem(`has at least ${least} member`);
    return this.value.map((value: unknown, index) => new Reader(value, `${this.path}/${index}`, this.problems));
  }

  /** A text that is not blank. */
  text(longest = 2000): string | undefined {
    if (typeof this.value !== 'string' || this.value.trim() === '') {
      this.problem(this.present ? 'is a text that is not blank' : 'is missing');
      return undefined;
    }
    if (this.value.length > longest) this.problem(`is longer than ${longest} characters`);
    return this.value;
  }

  /** A sentence: Vietnamese, and perhaps English, in composed characters. */
  words(optional = false): void {
    if (optional && !this.present) return;
    if (!this.object(['vi', 'en'])) return;
    for (const language of ['vi', 'en']) {
      const words = this.at(language);
      if (language === 'en' && !words.present) continue;
      const text = words.text();
      if (text !== undefined && text !== text.normalize('NFC')) words.problem('is written in composed characters (NFC)');
    }
  }

  /** One of some texts. */
  oneOf(allowed: readonly string[], optional = false): string | undefined {
    if (optional && !this.present) return undefined;
    if (typeof this.value === 'string' && allowed.includes(this.value)) return this.value;
    this.problem(this.present ? `is one of ${allowed.join(', ')}` : 'is missing');
    return undefined;
  }

  /** A whole number between two others. */
  number(least: number, most: number, optional = false): void {
    if (optional && !this.present) return;
    if (typeof this.value === 'number' && Number.isInteger(this.value) && this.value >= least && this.value <= most) return;
    this.problem(this.present ? `is a whole number from ${least} to ${most}` : 'is missing');
  }

  /** True or false. */
  flag(optional = false): void {
    if (optional && !this.present) return;
    if (typeof this.value !== 'boolean') this.problem(this.present ? 'is true or false' : 'is missing');
  }

  /** True, false, or the name of a condition. */
  flagOrName(): void {
    if (typeof this.value !== 'boolean' && typeof this.value !== 'string') {
      this.problem(this.present ? 'is true, false or the name of a condition' : 'is missing');
    }
  }

  /** The name of a condition, if there is one. */
  name(): void {
    if (this.present && typeof this.value !== 'string') this.problem('is the name of a condition');
  }
}
