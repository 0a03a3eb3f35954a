/** A language the product speaks. Vietnamese first; English where there is one. */
export type Language = 'vi' | 'en';

/** A sentence or a name, in Vietnamese and perhaps in English. */
export interface Text {
  readonly vi: string;
  readonly en?: string;
}

/** The text in the asked language, or in Vietnamese when it has no other. */
export function textIn(text: Text, language: Language): string {
  return (language === 'en' ? text.en : undefined) ?? text.vi;
}
