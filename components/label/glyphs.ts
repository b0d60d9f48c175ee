import type { Tone } from '../wording/tones';

/** A stroke or a filled area of a glyph, in a box of 16 × 16. */
export interface GlyphPart {
  d: string;
  /** Stroke width; 0 fills. */
  stroke: number;
  dashed?: boolean;
}

const ring = (radius: number): string =>
  `M8 ${8 - radius}a${radius} ${radius} 0 1 0 0 ${2 * radius}a${radius} ${radius} 0 1 0 0-${2 * radius}z`;
const fill = (d: string): GlyphPart => ({ d, stroke: 0 });
const line = (d: string, stroke = 1.9): GlyphPart => ({ d, stroke });

/**
 * The shape of every tone, so different from one another that they are told apart without colour. On the screen and
 * in shared pictures the same.
 */
export const GLYPHS: Record<Tone, readonly GlyphPart[]> = {
  practice: [fill(ring(6.5))],
  'opt-out': [line(ring(5.75)), fill('M8 2a6 6 0 0 0 0 12z')],
  'opt-in': [line(ring(5.75)), fill(ring(2.5))],
  denied: [line(ring(5.75)), line('M3.9 12.1l8.2-8.2')],
  offered: [line('M2 8.5l4 4 8-9')],
  asked: [line('M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5')],
  limited: [line('M2.5 2.5h11v11h-11z'), fill('M2.5 2.5H8v11H2.5z')],
  refused: [line('M3 3l10 10M13 3L3 13')],
  stated: [fill('M3 3h10v10H3z')],
  unclear: [line(ring(6.5), 1.5), line('M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11v1.4', 1.5)],
  conflicting: [line('M1.5 5.5h11M9.5 2.5l3 3-3 3M14.5 10.5h-11M6.5 7.5l-3 3 3 3')],
  'not-found': [{ ...line(ring(5.75)), dashed: true }],
  'not-assessed': [line('M3 8h10')],
};

/** The mark of a row that warns: an octagon, in the page's ink, with its sign cut out. */
export const WARNING_SHAPE = 'M5 1h6l4 4v6l-4 4H5l-4-4V5z';
export const WARNING_SIGN = 'M8 4v5.2M8 11v1.8';
/** Dashes of what was not found. */
export const DASHES = '2.6 2.2';
