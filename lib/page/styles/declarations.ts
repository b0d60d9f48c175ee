/** What holds for one element: property in lower case → value in lower case, trimmed. */
export type Declared = ReadonlyMap<string, string>;

interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

/** The declarations of a rule or a `style` attribute, in order. Values only other browsers know are left out. */
export const declarationsOf = (text: string): Declaration[] => {
  const declarations: Declaration[] = [];
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const written = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const important = written.endsWith('important') && written.includes('!');
    const value = important ? written.slice(0, written.lastIndexOf('!')).trim() : written;
    const property = part.slice(0, colon).trim().toLowerCase();
    if (value && !/^-(?:ms|moz|o)-/.test(value)) declarations.push({ property, value, important });
  }
  return declarations;
};

/**
 * The declarations that hold, of several texts the later of which override the earlier (CSS Cascade, 6): the important
 * ones after all others.
 */
export const cascaded = (texts: readonly string[]): Declared => {
  const all = texts.flatMap(declarationsOf);
  const declared = new Map<string, string>();
  for (const important of [false, true])
    for (const each of all) if (each.important === important) declared.set(each.property, each.value);
  return declared;
};
