import {
  attributeOf,
  hasAttribute,
  nodeTypeOf,
  parentOf,
  previousSiblingOf,
  queryAll,
  tagOf,
} from './dom-access';

const PANEL_NAMES =
  /(?:^|[\s_-])(?:accordions?|collaps(?:e|ed|ible|ing)|tab-?(?:panel?s?|content)|panel|expand(?:able|er|ed)?|toggle|faq|answer|section|content|body|details?|drawer-?content)(?=$|[\s_-])/i;
const NOT_PANEL_NAMES =
  /(?:^|[\s_-])(?:modal|pop-?up|dialog|menu|nav(?:bar|igation)?|cookies?-?(?:banner|consent|notice)|mobile-?(?:nav|menu)|template|dropdown|search|login|sr-only|visually-?hidden|screen-?reader\S*|print-?only)(?=$|[\s_-])/i;
const CONTROLS =
  '[aria-controls],[data-target],[data-bs-target],[data-toggle][href^="#"],[role="tab"][href^="#"],[popovertarget],[commandfor]';

/**
 * Tells a closed accordion or inactive tab, which is part of the policy, from what a page hides for good
 * (menus, dialogs, templates, text for search engines).
 */
export class ClosedPanels {
  readonly #document: Document;
  #controlled: Set<string> | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * What `element`, which is not drawn, is: a panel that something on the page opens, hidden for good (null), or
   * hidden for a reason that can't be seen here.
   */
  hidingOf(element: Element): 'panel' | 'hidden' | null {
    const role = attributeOf(element, 'role');
    if (role === 'tabpanel') return 'panel';
    if (attributeOf(element, 'hidden') === 'until-found') return 'panel';
    const id = attributeOf(element, 'id') ?? '';
    const names = `${id} ${attributeOf(element, 'class') ?? ''}`.slice(0, 300);
    if (role === 'dialog' || role === 'menu' || NOT_PANEL_NAMES.test(names)) return null;
    if (id && this.#controls().has(id)) return 'panel';
    if (hasAttribute(element, 'aria-labelledby')) return 'panel';
    return PANEL_NAMES.test(names) || this.#followsControl(element) ? 'panel' : 'hidden';
  }

  /** The ids that some control of the page says it opens. */
  #controls(): Set<string> {
    if (this.#controlled) return this.#controlled;
    const ids = new Set<string>();
    for (const control of Array.from(queryAll(this.#document, CONTROLS))) {
      const named = ['aria-controls', 'popovertarget', 'commandfor'].flatMap(
        (attribute) => attributeOf(control, attribute)?.split(/\s+/) ?? [],
      );
      const target =
        attributeOf(control, 'data-bs-target') ??
        attributeOf(control, 'data-target') ??
        attributeOf(control, 'href');
      for (const id of named) ids.add(id);
      if (target?.startsWith('#')) ids.add(target.slice(1));
    }
    this.#controlled = ids;
    return ids;
  }

  /** A heading, term, summary or button right before it: the accordion without ARIA. */
  #followsControl(element: Element): boolean {
    let before = previousSiblingOf(element);
    while (before && nodeTypeOf(before) !== 1) before = previousSiblingOf(before);
    if (!before || !parentOf(before)) return false;
    const control = before as Element;
    return /^(?:h[1-6]|button|summary|dt)$/.test(tagOf(control)) || hasAttribute(control, 'aria-expanded');
  }
}
