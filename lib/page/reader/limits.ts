/**
 * Caps that keep a hostile page from holding the tab. Each is far above what policies are: of 115 + 67 real policy
 * pages the largest had 11,000 nodes and 232,000 characters of policy. Beyond a cap the reader stops and says so.
 */
export const LIMITS = {
  /** Nodes visited, elements and text together; a bare walk does some 3 million a second. */
  nodes: 500_000,
  /** Characters of text taken from the page, chrome included. */
  characters: 2_000_000,
  /** Characters of one policy: some 160,000 words, four times the longest policy met. */
  policyCharacters: 1_000_000,
  /** Milliseconds for the walk. None: the same document is read the same however busy the machine. */
  milliseconds: Number.POSITIVE_INFINITY,
  /** Elements above an element below which styles are no longer asked for: each question may cost its depth. */
  styledDepth: 1_500,
  /** Shadow roots and frames inside one another. */
  embedding: 16,
} as const;

/** The caps of one reading. */
export type Limits = { [limit in keyof typeof LIMITS]: number };

/**
 * What is asked on top of a page that somebody is using: an end in time, so far off that only what is dear beyond
 * measure meets it. Of 115 pages none took a fiftieth of it, however crowded the machine.
 */
export const LIVE_LIMITS = { milliseconds: 10_000 } as const;
