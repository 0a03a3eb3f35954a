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

/** Codes of so many shapes are remembered. */
const mostShapes = 60;

/**
 * Codes, each as which of the last ones of other shapes it continues ("A" the latest, "B" the one before…) and the step
 * from the number in that; a step of one is not written. What continues none stands whole between "=" and a line end.
 */
export function shortenCodes(codes: readonly string[]): string {
  const numberOf = (code: string) => Number(/\d{6}/.exec(code)?.[0]);
  const latest: string[] = [];
  return codes.map((code) => {
    const stepFrom = (before: string) => numberOf(code) - numberOf(before);
    const at = latest.findIndex((before) => stepped(before, stepFrom(before)) === code);
    const [before] = at < 0 ? [] : latest.splice(at, 1);
    latest.unshift(code);
    latest.splice(mostShapes);
    if (before === undefined) return `=${code}\n`;
    const step = stepFrom(before);
    return String.fromCharCode(65 + at) + (Number.isNaN(step) || step === 1 ? '' : step);
  }).join('');
}

/** Undoes {@link shortenCodes}. */
export function readCodes(text: string): string[] {
  const latest: string[] = [];
  return Array.from(text.matchAll(/=(.*)|(.)(-?\d*)/g), ([, whole, sign, step]) => {
    const code = whole ?? stepped(latest.splice(sign!.charCodeAt(0) - 65, 1)[0]!, Number(step || 1));
    latest.unshift(code);
    latest.splice(mostShapes);
    return code;
  });
}

const stepped = (code: string, step: number) => code.replace(/\d{6}/, (number) => `${Number(number) + step}`.padStart(6, '0'));
