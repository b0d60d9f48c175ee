import { mediaHolds } from './media';

/** A style rule as a sheet writes it: its selectors in one string, its declarations in another. */
export interface SheetRule {
  selectors: string;
  declarations: string;
  /** It stands in a cascade layer, so what stands in none overrides it (CSS Cascade 5, 6.4.2). */
  layered: boolean;
}

interface OpenBlock {
  /** What stands before the brace; of an at-rule with its `@`. */
  head: string;
  body: string;
  skipped: boolean;
  layered: boolean;
}

/**
 * The rules of a sheet that hold on a screen at rest, those of at-rules included; nested rules are left out, nothing is
 * resolved or fetched. One pass from mark to mark: linear in the sheet, however it is written.
 */
export const rulesOf = (sheet: string): SheetRule[] => {
  const text = withoutComments(sheet);
  const rules: SheetRule[] = [];
  const open: OpenBlock[] = [];
  const marks = /[{};"']/g;
  let from = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const inside = open.at(-1);
    const inRule = inside !== undefined && !inside.head.startsWith('@');
    const taken = text.slice(from, mark.index);
    if (mark[0] === '"' || mark[0] === "'") {
      const end = text.indexOf(mark[0], mark.index + 1);
      if (end < 0) break;
      marks.lastIndex = end + 1;
      continue;
    }
    from = mark.index + 1;
    if (mark[0] === ';') {
      // Outside a rule it ends a statement (`@import`), which says nothing here.
      if (inRule) inside.body += `${taken};`;
    } else if (mark[0] === '{') open.push(opened(taken.trim(), inside, inRule));
    else if (inside) {
      open.pop();
      if (inRule && !inside.skipped)
        rules.push({ selectors: inside.head, declarations: inside.body + taken, layered: inside.layered });
    }
  }
  return rules;
};

const opened = (head: string, above: OpenBlock | undefined, nested: boolean): OpenBlock => ({
  head,
  body: '',
  skipped: nested || (above?.skipped ?? false) || (head.startsWith('@') && !holds(head)),
  layered: (above?.layered ?? false) || /^@layer\b/i.test(head),
});

/** Whether the rules in an at-rule hold: a browser of today supports what sheets ask for, except other makers' own. */
const holds = (head: string): boolean => {
  const [, name = '', condition = ''] = /^@([\w-]+)\s*([\s\S]*)$/.exec(head) ?? [];
  switch (name.toLowerCase()) {
    case 'media':
      return mediaHolds(condition);
    case 'supports':
      return !/\bnot\b|-ms-|-moz-/i.test(condition);
    case 'layer':
      return true;
    default:
      return false;
  }
};

/** An unclosed comment goes to the end of the sheet. */
const withoutComments = (sheet: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (let at = sheet.indexOf('/*'); at >= 0; at = sheet.indexOf('/*', from)) {
    parts.push(sheet.slice(from, at));
    const end = sheet.indexOf('*/', at + 2);
    if (end < 0) return parts.join(' ');
    from = end + 2;
  }
  return [...parts, sheet.slice(from)].join(' ');
};

/** A list of selectors, cut at its own commas and not at those in brackets. */
export const selectorsOf = (list: string): string[] => {
  const selectors: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at++) {
    const character = list[at];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (at === list.length || (character === ',' && depth === 0)) {
      const selector = list.slice(from, at).trim();
      if (selector) selectors.push(selector);
      from = at + 1;
    }
  }
  return selectors;
};
