/** What a block was in the page. A definition list's term is a heading-like paragraph; its definition a list item. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell';

/** A link inside a block: UTF-16 offsets in the block's own text, and its absolute address. */
export interface Link {
  start: number;
  end: number;
  href: string;
}

/**
 * One block of a policy: its own text and nothing else (white space folded to single spaces, none at the ends),
 * and, as fields beside the text, what gives it meaning.
 */
export interface Block {
  kind: BlockKind;
  text: string;
  /** 1–6 for a heading, else null. */
  level: number | null;
  /** The headings above the block, outermost first; for a heading, those it stands under. */
  headings: string[];
  /** For a list item: the text that leads its list in ("We collect:"), nested lead-ins joined by a space; else null. */
  leadIn: string | null;
  /** For a table cell: the row and column headers that govern it; else empty. */
  headers: string[];
  links: Link[];
}

/** Something of the policy that was not read, and why. `detail` is for people, in plain words. */
export interface Omission {
  reason: 'too-large' | 'other-language' | 'linked-policy' | 'time';
  detail: string;
}

/** A policy as the reader hands it to the engine. */
export interface PolicyText {
  title: string | null;
  url: string | null;
  /** BCP 47, of the policy's text; `und` where it cannot be told. */
  language: string;
  blocks: Block[];
  omitted: Omission[];
}
