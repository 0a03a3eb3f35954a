import { extname } from 'node:path';

import { fileTypeFromFile } from 'file-type';

/** Extensions people give to the types a dossier may take. */
const extensions: Record<string, readonly string[]> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg', '.jpe', '.jfif'],
  'image/png': ['.png'],
};

const names: Record<string, string> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' };

/**
 * The media type of a file, told by its content.
 *
 * @param accepts - Types the document takes.
 * @returns Undefined when the content is of another type, or when the name promises something else than the content: an
 * officer's computer goes by the name.
 */
export async function acceptedType(path: string, fileName: string, accepts: readonly string[]): Promise<string | undefined> {
  const mime = (await fileTypeFromFile(path))?.mime;
  if (mime === undefined || !accepts.includes(mime)) return undefined;
  const extension = extname(fileName).toLowerCase();
  return extension === '' || (extensions[mime] ?? []).includes(extension) ? mime : undefined;
}

/** The types as people call them: "PDF, JPEG". */
export function typeNames(accepts: readonly string[]): string {
  return accepts.map((type) => names[type] ?? type).join(', ');
}
