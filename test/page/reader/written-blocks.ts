import type { Block } from '../../../lib/engine/text/policy-text';

/**
 * A block in one line, as fixtures expect it: kind (`h2`, `p`, `li`, `td`), lead-in in brackets, table headers in
 * braces, text, and the addresses of its links after an arrow.
 */
export const written = ({ kind, level, leadIn, headers, text, links }: Block): string => {
  const mark = { heading: `h${level}`, paragraph: 'p', 'list-item': 'li', 'table-cell': 'td' }[kind];
  return [
    mark,
    ...(leadIn ? [`[${leadIn}]`] : []),
    ...(headers.length > 0 ? [`{${headers.join(' | ')}}`] : []),
    text,
    ...(links.length > 0 ? [`→ ${links.map(({ href }) => href).join(' ')}`] : []),
  ].join(' ');
};

/** What a fixture's `expected.json` says. */
export interface Expected {
  why: string;
  /** Every block, written as above. Absent where the page is too large to write down. */
  blocks?: string[];
  title?: string | null;
  language?: string;
  /** Text that must not be among the blocks. */
  absent?: string[];
  /** Text that must be there, for pages too large to write down. */
  present?: string[];
  /** Reasons in `omitted`. */
  omitted?: string[];
  /** What the command line, which has no layout and runs no scripts, reads instead. */
  commandLine?: string[] | null;
  /** The page changes itself all the time: it is not compared before and after. */
  moving?: boolean;
  /** Read with the extension's way into closed shadow roots. */
  closed?: boolean;
}

/** The address that fixtures are read at. */
export const FIXTURE_URL = 'https://lanternshop.example/privacy';
