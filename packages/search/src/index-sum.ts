/** Sum of the 32-bit words of an index file from byte 16 on: tells damage where no integrity hash was compared. The bytes start at a multiple of 4. */
export function indexSum(bytes: Uint8Array): number {
  const body = new Uint32Array(bytes.buffer, bytes.byteOffset + 16, (bytes.byteLength - 16) >> 2);
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum = (sum + body[i]!) | 0;
  return sum >>> 0;
}
