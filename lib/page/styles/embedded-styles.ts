import { attributeOf, parentOf, queryAll, tagOf } from '../reader/dom-access';
import { cascaded, type Declared } from './declarations';
import { mediaHolds } from './media';
import { rulesOf, selectorsOf } from './sheet-rules';

/** A rule of a page's own style sheets, for one selector. */
interface Rule {
  selector: string;
  declarations: string;
  layered: boolean;
  specificity: number;
  /** Its place among all rules: of two equally specific, the later holds. */
  order: number;
  /** Whether by itself it would change how an element takes part. */
  tells: boolean;
}

/** Sheets longer than this are read to here; rules beyond this many are not kept. */
const MAX_SHEET = 400_000;
const MAX_RULES = 8_000;
/** Selectors tried on elements, all in all; the dearest of 115 real pages takes some 100,000. */
const MAX_MATCHES = 2_000_000;
const NONE: Declared = new Map();

/**
 * The rules of a page's `<style>` elements, matched without a browser: enough to tell what is hidden. Selectors that
 * depend on state, and styles from other files, are left out.
 */
export class EmbeddedStyles {
  readonly #byKey = new Map<string, Rule[]>();
  readonly #tells: (declared: Declared) => boolean;
  #matches = 0;

  /** `tells`: whether declarations say anything that is asked for; the cascade is worked out only where some do. */
  constructor(document: Document, tells: (declared: Declared) => boolean) {
    this.#tells = tells;
    let order = 0;
    for (const style of Array.from(queryAll(document, 'style'))) {
      if (!applies(style)) continue;
      for (const { selectors, declarations, layered } of rulesOf(
        (style.textContent ?? '').slice(0, MAX_SHEET),
      )) {
        const rule = { declarations, layered, tells: tells(cascaded([declarations])) };
        for (const selector of selectorsOf(selectors)) {
          if (order++ >= MAX_RULES) return;
          const key = keyOf(selector);
          if (!key || /:(?!root|not\(|is\(|where\()/.test(selector)) continue;
          const others = this.#byKey.get(key) ?? [];
          this.#byKey.set(key, others);
          others.push({ ...rule, selector, specificity: specificityOf(selector), order });
        }
      }
    }
  }

  /** What the sheets and its `style` attribute declare of an element; nothing where none of them tells. */
  declaredOf(element: Element): Declared {
    const inline = attributeOf(element, 'style') ?? '';
    const candidates = this.#byKey.size === 0 ? [] : this.#candidates(element);
    const inlineTells = inline !== '' && this.#tells(cascaded([inline]));
    // Most elements end here.
    if (!inlineTells && !candidates.some((rule) => rule.tells && this.#holds(element, rule))) return NONE;
    const rules = candidates
      .filter((rule) => this.#holds(element, rule))
      .sort(
        (a, b) => Number(b.layered) - Number(a.layered) || a.specificity - b.specificity || a.order - b.order,
      );
    return cascaded([...rules.map(({ declarations }) => declarations), inline]);
  }

  #candidates(element: Element): Rule[] {
    const names = (attributeOf(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
    const id = attributeOf(element, 'id');
    return [tagOf(element), ...names, ...(id ? [`#${id}`] : [])].flatMap((key) => this.#byKey.get(key) ?? []);
  }

  #holds(element: Element, { selector }: Rule): boolean {
    if (this.#matches++ >= MAX_MATCHES) return false;
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  }
}

/** Whether a browser with scripts takes a `<style>` element for a sheet, and its media are those of a screen. */
const applies = (style: Element): boolean => {
  const type = attributeOf(style, 'type')?.trim().toLowerCase() ?? '';
  if (type !== '' && type !== 'text/css') return false;
  if (!mediaHolds(attributeOf(style, 'media') ?? '')) return false;
  const parent = parentOf(style);
  return !parent || !/^(?:noscript|template)$/i.test(parent.nodeName);
};

/** What stands in brackets is not asked of the element alone. */
const withoutFunctions = (selector: string): string => selector.replace(/:(?:not|is|where)\([^()]*\)/g, '');

/** Ids, then classes and attributes, then tags (Selectors, 17), in one number. */
const specificityOf = (selector: string): number => {
  const counted = selector.replace(/:where\([^()]*\)/g, '');
  return (
    10_000 * (counted.match(/#/g)?.length ?? 0) +
    100 * (counted.match(/[.[]|:root/g)?.length ?? 0) +
    (counted.match(/(?:^|[\s>+~(])[a-z]/gi)?.length ?? 0)
  );
};

/** The id, class or tag that the selected element itself must have. */
const keyOf = (selector: string): string | null => {
  const last =
    withoutFunctions(selector)
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  return (
    /#[\w-]+/.exec(last)?.[0] ??
    /\.[\w-]+/.exec(last)?.[0] ??
    /^[a-z][\w-]*/i.exec(last)?.[0]?.toLowerCase() ??
    null
  );
};
