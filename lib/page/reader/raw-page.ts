import type { Link } from '../../engine/text/policy-text';
import type { Folded } from './folded-text';
import type { ListContext } from './lead-ins';
import type { Cell } from './tables';

/**
 * Why a region is not the page's content: surely, or only if it is not where the policy is. A consent tool may speak
 * of data at greater length than the policy does, so it is told apart.
 */
export type Chrome = 'none' | 'likely' | 'sure' | 'consent';

export type Hiding = 'no' | 'panel' | 'hidden';

/** A block-level element with text in it, as the walk met it. */
export interface Region {
  element: Element;
  tag: string;
  parent: Region | null;
  /** Raw blocks inside: `[from, to)`. */
  from: number;
  to: number;
  chrome: Chrome;
  /**
   * Whether it is drawn: `panel` if not now, but something opens it; `hidden` if nothing is seen to. The text of either
   * counts if there is enough of it, a second copy of drawn text does not.
   */
  hiding: Hiding;
  /** As `RawBlock.heading`, of the element itself. */
  heading: number;
  /** In which lists and cells it stands; found when blocks are composed. */
  place: Place | null;
}

/** Where a region stands: in which lists, in which cell of a data table, and whether it is a definition's term. */
export interface Place {
  lists: ListContext;
  cell: Cell | null;
  term: boolean;
}

/** One line or block of text, before headings, lists and tables are made out. */
export interface RawBlock extends Folded {
  region: Region;
  /** With their addresses as the page writes them. */
  links: Link[];
  /** Characters inside links, and in bold. */
  linkCharacters: number;
  boldCharacters: number;
  /** 1–6 where the element says it is a heading, 7 where it is a control that opens a panel; else 0. */
  heading: number;
  /** Line breaks (`<br>`) before it inside the same element; 0 for the first line of an element. */
  breaks: number;
  /** It began with a bullet, which is no part of its text. */
  bulleted: boolean;
}

/** Everything the walk took from a page, in document order. */
export interface RawPage {
  blocks: RawBlock[];
  /** Parents before children. */
  regions: Region[];
  /** The cap that ended the walk early. */
  stopped: 'nodes' | 'characters' | 'milliseconds' | null;
  /** Characters of text left out because nobody can see it. */
  unseenCharacters: number;
}
