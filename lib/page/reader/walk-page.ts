/**
 * The one pass over the live page. Longer than most files because entering and leaving an element share the state
 * of the walk; what an element means is decided elsewhere (page-chrome, closed-panels, layout).
 */
import type { Link } from '../../engine/text/policy-text';
import type { Display, Layout } from '../layout';
import { ClosedPanels } from './closed-panels';
import {
  attributeOf,
  contentOf,
  dataOf,
  ELEMENT,
  firstChildOf,
  hasAttribute,
  hasAttributes,
  nextSiblingOf,
  nodeTypeOf,
  openShadowRootOf,
  TEXT,
  tagOf,
} from './dom-access';
import { TextFolder } from './folded-text';
import { type Kin, kinOf } from './kin';
import type { Limits } from './limits';
import { CHROME_TAGS, chromeOf, SILENT_TAGS } from './page-chrome';
import type { RawBlock, RawPage, Region } from './raw-page';

export interface WalkOptions {
  layout: Layout;
  limits: Limits;
  /** Take text that is not drawn as well: the second try, where the first found next to nothing. */
  takeHidden: boolean;
}

/** An element being walked: where its next child is, and what leaving it undoes. */
interface Frame {
  next: Node | null;
  /** Children that are not a sibling chain: what a slot was given. */
  list: Node[] | null;
  index: number;
  element: Element;
  region: Region;
  kin: Kin;
  block: boolean;
  bold: boolean;
  link: boolean;
  item: boolean;
  content: boolean;
  keepsLines: boolean;
  /** Nothing in it is seen. */
  silent: boolean;
  /** Its own text is not seen. */
  blank: boolean;
  embedding: number;
}

const BOLD_TAGS = new Set(['b', 'strong']);
/** Elements that may have a shadow root (DOM, 4.8), custom elements aside. */
const SHADOW_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** Longer than this is no heading, whatever its element says; of 2,490 headings of real policy pages one is. */
const MAX_HEADING = 240;
/** Nodes between looks at the clock. */
const CLOCK_EVERY = 2_048;

const newFrame = (element: Element, region: Region, kin: Kin): Frame => ({
  next: null,
  list: null,
  index: 0,
  element,
  region,
  kin,
  block: false,
  bold: false,
  link: false,
  item: false,
  content: false,
  keepsLines: false,
  silent: false,
  blank: false,
  embedding: 0,
});

/** Shared by the many blocks without one; never written to. */
const NO_LINKS: Link[] = [];

class PageWalk {
  readonly #options: WalkOptions;
  readonly #panels: ClosedPanels;
  readonly #folder = new TextFolder();
  /** The elements around the node at hand, {@link #depth} of them; what is beyond is used again for the next. */
  readonly #stack: Frame[] = [];
  #depth = 0;
  readonly #page: RawPage = { blocks: [], regions: [], stopped: null, unseenCharacters: 0 };
  #links: Link[] = NO_LINKS;
  #openLink: { href: string; start: number } | null = null;
  #bold = 0;
  #boldCharacters = 0;
  #linkDepth = 0;
  #linkCharacters = 0;
  #heading = 0;
  #breaks = 0;
  #nodes = 0;
  #characters = 0;
  readonly #deadline: number;

  constructor(document: Document, options: WalkOptions) {
    this.#options = options;
    this.#panels = new ClosedPanels(document);
    this.#deadline = performance.now() + options.limits.milliseconds;
  }

  walk(root: Element): RawPage {
    this.#enter(root, null);
    while (this.#depth > 0 && !this.#page.stopped) {
      const frame = this.#stack[this.#depth - 1] as Frame;
      const node = this.#nextOf(frame);
      if (!node) this.#leave(frame);
      else this.#visit(node, frame);
    }
    while (this.#depth > 0) this.#leave(this.#stack[this.#depth - 1] as Frame);
    return this.#page;
  }

  #nextOf(frame: Frame): Node | null {
    if (frame.list) return frame.list[frame.index++] ?? null;
    const node = frame.next;
    if (node) frame.next = nextSiblingOf(node);
    return node;
  }

  #visit(node: Node, frame: Frame): void {
    const { limits } = this.#options;
    if (++this.#nodes > limits.nodes) this.#page.stopped = 'nodes';
    if (this.#nodes % CLOCK_EVERY === 0 && performance.now() > this.#deadline)
      this.#page.stopped = 'milliseconds';
    const type = nodeTypeOf(node);
    if (type === TEXT) this.#text(node as Text, frame);
    else if (type === ELEMENT) this.#enter(node as Element, frame);
  }

  #text(node: Text, frame: Frame): void {
    let data = dataOf(node);
    const room = this.#options.limits.characters - this.#characters;
    if (data.length > room) {
      data = data.slice(0, Math.max(0, room));
      this.#page.stopped = 'characters';
    }
    if (frame.silent || frame.blank || this.#isBlank(data, frame)) {
      this.#page.unseenCharacters += data.trim().length;
      return;
    }
    this.#characters += data.length;
    let from = 0;
    for (let to = frame.keepsLines ? data.indexOf('\n') : -1; to >= 0; to = data.indexOf('\n', from)) {
      this.#take(node, data, from, to);
      this.#break(frame.region);
      from = to + 1;
    }
    this.#take(node, data, from, data.length);
  }

  /** Asked only of what has text right inside it, and once for all elements alike. */
  #isBlank(data: string, frame: Frame): boolean {
    const { kin, element, region } = frame;
    const { layout, limits, takeHidden } = this.#options;
    if (kin.seen || takeHidden || region.hiding !== 'no' || this.#depth >= limits.styledDepth) return false;
    if (!/\S/.test(data)) return false;
    if (layout.isBlank(element)) return true;
    kin.seen = true;
    return false;
  }

  #take(node: Text, data: string, from: number, to: number): void {
    const before = this.#folder.length;
    this.#folder.add(node, data, from, to);
    const added = this.#folder.length - before;
    if (this.#bold > 0) this.#boldCharacters += added;
    if (this.#linkDepth > 0) this.#linkCharacters += added;
  }

  #enter(element: Element, frame: Frame | null): void {
    const tag = tagOf(element);
    if (tag === 'br' && frame) this.#break(frame.region);
    if (tag === 'hr' && frame) this.#flush(frame.region, 0);
    if (tag === 'br' || tag === 'hr' || SILENT_TAGS.has(tag)) return;
    const { layout, takeHidden } = this.#options;
    const bare = !hasAttributes(element);
    const isRoot = !frame || tag === 'body' || tag === 'html';
    const kin = kinOf(frame?.kin ?? null, element, tag, bare);
    let silent = frame?.silent ?? false;
    let hiding = frame?.region.hiding ?? 'no';
    // Inside what is not drawn, a browser works out an element's style from the root down: depth times depth.
    const undrawn = silent || hiding !== 'no';
    let display = undrawn ? layout.defaultDisplayOf(element) : this.#displayOf(element, kin);
    let blank = false;
    if (display === 'none' || display === 'unseen' || display === 'blank') {
      const drawn = layout.defaultDisplayOf(element);
      if (!isRoot && !takeHidden && !silent) {
        // What is blank as what is around it hides nothing of its own.
        const isOwn = hiding === 'no' && !(display === 'blank' && frame?.blank);
        const reason = isOwn ? this.#panels.hidingOf(element) : hiding;
        if (reason === 'panel' || (reason === 'hidden' && display === 'none' && drawn === 'block'))
          hiding = reason;
        else if (display === 'blank') blank = true;
        else silent = true;
      }
      display = drawn;
    }
    if (tag === 'button' && !this.#isTitle(element)) return;
    const heading = bare && tag[0] !== 'h' && tag !== 'summary' ? 0 : headingOf(element, tag);
    const block =
      isRoot || heading > 0 || tag === 'iframe' || tag === 'frame' || (display === 'block' && tag !== 'a');
    const parent = frame?.region ?? null;
    const content = frame?.content ?? false;
    let region = parent as Region;
    if (block) {
      if (parent) this.#flush(parent, 0);
      kin.chrome ??= bare && !CHROME_TAGS.has(tag) ? 'none' : chromeOf(element, tag, content);
      const { chrome } = kin;
      const from = this.#page.blocks.length;
      region = { element, tag, parent, from, to: 0, chrome, hiding, heading, place: null };
      this.#page.regions.push(region);
      if (heading > 0) this.#heading = heading;
    }
    const item = !block && (display === 'block' || display === 'item');
    if (item) this.#folder.space();
    const bold = BOLD_TAGS.has(tag);
    const link = tag === 'a' && !bare && hasAttribute(element, 'href');
    if (bold) this.#bold++;
    if (link) this.#open(element);
    const inner = this.#push(element, region, kin);
    inner.block = block;
    inner.bold = bold;
    inner.link = link;
    inner.item = item;
    inner.content = content || tag === 'main' || tag === 'article';
    inner.keepsLines = tag === 'pre' || (frame?.keepsLines ?? false);
    inner.silent = silent;
    inner.blank = blank;
    inner.embedding = frame?.embedding ?? 0;
    this.#lookInside(element, tag, inner);
  }

  /** A frame on the stack, of an element left before where there is one: a page has tens of thousands. */
  #push(element: Element, region: Region, kin: Kin): Frame {
    this.#stack[this.#depth] ??= newFrame(element, region, kin);
    const frame = this.#stack[this.#depth++] as Frame;
    frame.next = null;
    frame.list = null;
    frame.index = 0;
    frame.element = element;
    frame.region = region;
    frame.kin = kin;
    return frame;
  }

  /** Asked once for all elements alike; what is hidden is asked for each, since alike is not the same. */
  #displayOf(element: Element, kin: Kin): Display {
    if (kin.display) return kin.display;
    const { layout, limits } = this.#options;
    if (this.#depth >= limits.styledDepth) return layout.defaultDisplayOf(element);
    const display = layout.displayOf(element);
    if (display === 'inline' || display === 'block' || display === 'item') kin.display = display;
    return display;
  }

  /** A button's text counts only where it titles a panel or a heading; else it is a control. */
  #isTitle(element: Element): boolean {
    return (
      this.#heading > 0 || hasAttribute(element, 'aria-expanded') || hasAttribute(element, 'aria-controls')
    );
  }

  /** Points a frame at what the element shows: its children, its shadow tree, what its slot was given, its document. */
  #lookInside(element: Element, tag: string, frame: Frame): void {
    const { layout, limits } = this.#options;
    frame.next = firstChildOf(element);
    if (frame.embedding >= limits.embedding) return;
    if (tag === 'iframe' || tag === 'frame') {
      const inner = layout.frameDocumentOf(element);
      const body = inner ? contentOf(inner) : null;
      frame.list = body ? [body] : [];
      frame.embedding++;
    } else if (tag === 'slot') {
      const given = layout.assignedNodesOf(element);
      if (given.length > 0) frame.list = given;
      frame.embedding++;
    } else if (tag.includes('-') || SHADOW_HOSTS.has(tag)) {
      // Asking for closed roots is dear, and a plain element that has one has nothing else.
      const ask = frame.next === null || tag.includes('-');
      const shadow = ask ? layout.shadowRootOf(element) : openShadowRootOf(element);
      if (!shadow) return;
      frame.next = firstChildOf(shadow);
      frame.embedding++;
    }
  }

  #leave(frame: Frame): void {
    this.#depth--;
    if (frame.bold) this.#bold--;
    if (frame.link) this.#close();
    if (frame.item) this.#folder.space();
    if (!frame.block) return;
    this.#flush(frame.region, 0);
    frame.region.to = this.#page.blocks.length;
    if (frame.region.heading > 0) {
      this.#heading = 0;
      this.#keepHeading(frame.region);
    }
  }

  /** A heading never closed, or used for its looks, swallows paragraphs: only its first line is a heading then. */
  #keepHeading({ from, to }: Region): void {
    const { blocks } = this.#page;
    let characters = 0;
    for (let i = from; i < to; i++) characters += blocks[i]?.text.length ?? 0;
    if (characters <= MAX_HEADING) return;
    for (let i = from; i < to; i++) {
      const block = blocks[i] as RawBlock;
      if (i > from || block.text.length > MAX_HEADING) block.heading = 0;
    }
  }

  #open(element: Element): void {
    this.#linkDepth++;
    this.#openLink = { href: attributeOf(element, 'href') ?? '', start: this.#folder.next };
  }

  #close(): void {
    this.#linkDepth--;
    this.#endLink();
    this.#openLink = null;
  }

  #endLink(): void {
    const end = this.#folder.length;
    if (!this.#openLink || end <= this.#openLink.start) return;
    if (this.#links === NO_LINKS) this.#links = [];
    this.#links.push({ ...this.#openLink, end });
  }

  #break(region: Region): void {
    const breaks = this.#breaks;
    if (this.#folder.length > 0) this.#flush(region, 1);
    else this.#breaks = breaks + 1;
  }

  /** Ends the block at hand; `breaks` is how many line breaks the next one starts with. */
  #flush(region: Region, breaks: number): void {
    if (this.#folder.length > 0) {
      this.#endLink();
      const { text, runs } = this.#folder.take();
      const block: RawBlock = {
        text,
        runs,
        region,
        links: this.#links,
        linkCharacters: this.#linkCharacters,
        boldCharacters: this.#boldCharacters,
        heading: this.#heading,
        breaks: this.#breaks,
        bulleted: false,
      };
      this.#page.blocks.push(block);
      this.#links = NO_LINKS;
    } else this.#folder.drop();
    this.#linkCharacters = 0;
    this.#boldCharacters = 0;
    this.#breaks = breaks;
    if (this.#openLink) this.#openLink.start = 0;
  }
}

/** 1–6 for what says it is a heading, 7 for a `<summary>` or a control that opens a panel; else 0. */
const headingOf = (element: Element, tag: string): number => {
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (tag === 'summary') return 7;
  if (tag === 'button') return hasAttribute(element, 'aria-expanded') ? 7 : 0;
  if (tag !== 'div' && tag !== 'span' && tag !== 'p') return 0;
  if (attributeOf(element, 'role') !== 'heading') return 0;
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 6;
};

/** Walks a document's content; linear in its size, bounded by `limits`, never changes the page. */
export const walkPage = (document: Document, options: WalkOptions): RawPage => {
  const root = contentOf(document);
  if (!root) return { blocks: [], regions: [], stopped: null, unseenCharacters: 0 };
  return new PageWalk(document, options).walk(root);
};
