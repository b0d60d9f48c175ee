import type { Display } from './layout';
import { attributeOf, queryAll, tagOf } from './reader/dom-access';

/** What CSS declarations make of an element; null where they say nothing of it. `fades`: a script fades it in. */
export type Meaning = (declarations: string, fades: boolean) => Display | null;

/** A rule of a page's own style sheets. */
interface Rule {
  selector: string;
  declarations: string;
  specificity: number;
  /** Its place among all rules: of two equally specific, the later holds. */
  order: number;
  /** Whether by itself it would hide something or make it a box. */
  tells: boolean;
}

/** Sheets longer than this are read to here; rules beyond this many are not kept. */
const MAX_SHEET = 400_000;
const MAX_RULES = 8_000;
/** At-rules whose rules hold on a screen at rest. */
const HOLDS = /^@(?:media\s+(?:screen|all)\b(?!.*(?:max-width|print))|supports|layer)/i;

/**
 * The rules of a page's `<style>` elements, matched without a browser: enough to tell what is hidden. Selectors that
 * depend on state, and styles from other files, are left out.
 */
export class EmbeddedStyles {
  readonly #byKey = new Map<string, Rule[]>();
  readonly #meaning: Meaning;

  constructor(document: Document, meaning: Meaning) {
    this.#meaning = meaning;
    let order = 0;
    for (const style of Array.from(queryAll(document, 'style'))) {
      for (const { selector, declarations } of rulesOf((style.textContent ?? '').slice(0, MAX_SHEET))) {
        if (order++ >= MAX_RULES) return;
        const key = keyOf(selector);
        if (!key) continue;
        const tells = meaning(declarations, false) !== null;
        const rule = { selector, declarations, specificity: specificityOf(selector), order, tells };
        const others = this.#byKey.get(key);
        if (others) others.push(rule);
        else this.#byKey.set(key, [rule]);
      }
    }
  }

  /** What the sheets make of an element, later and more specific rules overriding; null where they say nothing. */
  displayOf(element: Element, fades: boolean): Display | null {
    if (this.#byKey.size === 0) return null;
    const candidates = this.#candidates(element);
    // Most elements end here; only where some rule would tell, the whole cascade is worked out.
    if (!candidates.some((rule) => rule.tells && matches(element, rule.selector))) return null;
    const cascade = new Map<string, string>();
    for (const { declarations } of candidates
      .filter(({ selector }) => matches(element, selector))
      .sort((a, b) => a.specificity - b.specificity || a.order - b.order))
      for (const [, property = '', value = ''] of declarations.matchAll(/([\w-]+)\s*:\s*([^;]+)/g))
        cascade.set(property.toLowerCase(), value.trim());
    return this.#meaning([...cascade].map(([property, value]) => `${property}:${value}`).join(';'), fades);
  }

  #candidates(element: Element): Rule[] {
    const names = (attributeOf(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
    const id = attributeOf(element, 'id');
    return [tagOf(element), ...names, ...(id ? [`#${id}`] : [])].flatMap((key) => this.#byKey.get(key) ?? []);
  }
}

const matches = (element: Element, selector: string): boolean => {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
};

/** The rules of a sheet, those of at-rules that hold included; nothing is resolved, nothing is fetched. */
const rulesOf = (sheet: string): { selector: string; declarations: string }[] => {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: { selector: string; declarations: string }[] = [];
  const open: { head: string; skipped: boolean }[] = [];
  for (const [, prelude = '', mark] of text.matchAll(/([^{}]*)([{}])/g)) {
    const head = prelude.trim();
    if (mark === '{') {
      const skipped = (open.at(-1)?.skipped ?? false) || (head.startsWith('@') && !HOLDS.test(head));
      open.push({ head, skipped });
      continue;
    }
    const rule = open.pop();
    if (rule && !rule.skipped && !rule.head.startsWith('@'))
      rules.push({ selector: rule.head, declarations: head });
  }
  return rules.flatMap(({ selector, declarations }) =>
    selector
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each && !/:(?!root|not\(|is\(|where\()/.test(each))
      .map((each) => ({ selector: each, declarations })),
  );
};

/** Ids, then classes and attributes, then tags (Selectors, 17), in one number. */
const specificityOf = (selector: string): number =>
  10_000 * (selector.match(/#/g)?.length ?? 0) +
  100 * (selector.match(/[.[]/g)?.length ?? 0) +
  (selector.match(/(?:^|[\s>+~])[a-z]/gi)?.length ?? 0);

/** The id, class or tag that the selected element itself must have. */
const keyOf = (selector: string): string | null => {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return (
    /#[\w-]+/.exec(last)?.[0] ??
    /\.[\w-]+/.exec(last)?.[0] ??
    /^[a-z][\w-]*/i.exec(last)?.[0]?.toLowerCase() ??
    null
  );
};
