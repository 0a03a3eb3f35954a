/** Sorted lines, each as one sign for how many it shares with the beginning of the line before, and the rest. */
export function shortenLines(lines: readonly string[]): string {
  return lines.map((line, i) => {
    const before = lines[i - 1] ?? "";
    let shared = 0;
    while (shared < line.length && line[shared] === before[shared]) shared++;
    return String.fromCharCode(48 + shared) + line.slice(shared);
  }).join("\n");
}

/** Undoes {@link shortenLines}. */
export function readLines(text: string): string[] {
  let line = "";
  return text.split("\n").map((next) => (line = line.slice(0, next.charCodeAt(0) - 48) + next.slice(1)));
}

/** Codes, each as the step from the number in the code before where all else is the same, else whole behind a "=". */
export function shortenCodes(codes: readonly string[]): string {
  const numberOf = (code: string) => Number(/\d{6}/.exec(code)?.[0]);
  return codes.map((code, i) => {
    const before = codes[i - 1] ?? "";
    const step = numberOf(code) - numberOf(before);
    return stepped(before, step) === code ? String(step) : `=${code}`;
  }).join("\n");
}

/** Undoes {@link shortenCodes}. */
export function readCodes(text: string): string[] {
  let code = "";
  return text.split("\n").map((next) => (code = next[0] === "=" ? next.slice(1) : stepped(code, Number(next))));
}

const stepped = (code: string, step: number) => code.replace(/\d{6}/, (number) => `${Number(number) + step}`.padStart(6, "0"));
