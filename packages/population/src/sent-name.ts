/**
 * A name as a platform takes it: as it is (the message is written in upper case), or bare, without marks and blanks
 * (`NGUYENVANA`), as OpenCPS sends it and others do for service 003.
 */
export function sentName(fullName: string, form: 'written' | 'bare' = 'written'): string {
  if (form === 'written') return fullName;
  return fullName.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'D').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
