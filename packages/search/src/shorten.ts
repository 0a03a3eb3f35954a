/** Sorted keys, each as one capital for how many signs it shares with the beginning of the key before, and the rest. */
export function shortenKeys(keys: readonly string[]): string {
  return keys.map((key, i) => {
    const before = keys[i - 1] ?? '';
    let shared = 0;
    while (shared < 25 && shared < key.length && key[shared] === before[shared]) shared++;
    return String.fromCharCode(65 + shared) + key.slice(shared);
  }).join('');
}

/** Undoes {@link shortenKeys}: a key has no capitals. */
export function readKeys(text: string): string[] {
  let key = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((next) => (key = key.slice(0, next.charCodeAt(0) - 65) + next.slice(1)));
}

/** Codes, each as the step from the number in the code before where all else is the same, else whole behind a "=". */
export function shortenCodes(codes: readonly string[]): string {
  const numberOf = (code: string) => Number(/\d{6}/.exec(code)?.[0]);
  return codes.map((code, i) => {
    const before = codes[i - 1] ?? '';
    const step = numberOf(code) - numberOf(before);
    return stepped(before, step) === code ? String(step) : `=${code}`;
  }).join('\n');
}

/** Undoes {@link shortenCodes}. */
export function readCodes(text: string): string[] {
  let code = '';
  return text.split('\n').map((next) => (code = next[0] === '=' ? next.slice(1) : stepped(code, Number(next))));
}

const stepped = (code: string, step: number) => code.replace(/\d{6}/, (number) => `${Number(number) + step}`.padStart(6, '0'));
