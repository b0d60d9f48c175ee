import { DASHES, GLYPHS, WARNING_SHAPE, WARNING_SIGN } from '../label/glyphs';
import type { Tone } from '../wording/tones';
import { escapeMarkup } from './escape-markup';

/** Pixels of the picture; the canvas doubles them. */
export const SVG_WIDTH = 480;
/** Margin, and what is left between the margins. */
export const EDGE = 20;
export const INNER = SVG_WIDTH - 2 * EDGE;
/** Rules and text: heavy, soft and faint. */
export const INK = '#0b0b0b';
export const SOFT = '#4a4a48';
export const FAINT = '#b9b7b1';
/** The light theme's tones: a picture has one look wherever it is shown. */
export const COLORS: Record<Tone, string> = {
  practice: '#a01508',
  refused: '#a01508',
  'opt-out': '#7d4400',
  limited: '#7d4400',
  'opt-in': '#0a519b',
  asked: '#0a519b',
  denied: '#0b5f2e',
  offered: '#0b5f2e',
  unclear: '#6a2a86',
  conflicting: '#6a2a86',
  'not-found': '#5a5a57',
  'not-assessed': '#5a5a57',
  stated: INK,
};
/** A glyph's side. */
export const GLYPH = 13;

/** Mean width of a character of Helvetica or Arial, in ems: regular and bold. Lines are cut a little early rather than late. */
const EM = { 400: 0.52, 800: 0.58 } as const;
/** Weights that are drawn. */
export type Weight = keyof typeof EM;

/** Breaks a text into lines of at most `width` pixels at spaces; a word that is longer alone is cut. */
export const breakLines = (text: string, size: number, width: number, weight: Weight = 400): string[] => {
  const most = Math.max(4, Math.floor(width / (size * EM[weight])));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    let rest = word;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + rest.length <= most)
      lines[lines.length - 1] = `${last} ${rest}`;
    else {
      while (rest.length > most) {
        lines.push(rest.slice(0, most));
        rest = rest.slice(most);
      }
      lines.push(rest);
    }
  }
  return lines;
};

/** A growing column of SVG: each step draws below the last. */
export class Column {
  private parts: string[] = [];
  y = EDGE;

  rule(height: number, color = INK): void {
    this.parts.push(`<rect x="${EDGE}" y="${this.y}" width="${INNER}" height="${height}" fill="${color}"/>`);
    this.y += height;
  }
  /** A tone's shape with its right edge at `right`, on the base line `y`. */
  glyph(right: number, y: number, tone: Tone): void {
    const color = COLORS[tone];
    const paths = GLYPHS[tone].map(({ d, stroke, dashed }) =>
      stroke === 0
        ? `<path d="${d}" fill="${color}"/>`
        : `<path d="${d}" fill="none" stroke="${color}" stroke-width="${stroke}"${dashed ? ` stroke-dasharray="${DASHES}"` : ''}/>`,
    );
    this.draw(right - GLYPH, y - GLYPH + 2, paths.join(''));
  }
  warning(x: number, y: number): void {
    this.draw(
      x,
      y - GLYPH + 2,
      `<path d="${WARNING_SHAPE}" fill="${INK}"/><path d="${WARNING_SIGN}" fill="none" stroke="#fff" stroke-width="2"/>`,
    );
  }
  private draw(x: number, y: number, paths: string): void {
    this.parts.push(`<g transform="translate(${x} ${y}) scale(${GLYPH / 16})">${paths}</g>`);
  }
  text(x: number, y: number, size: number, weight: Weight, text: string, more = ''): void {
    this.parts.push(
      `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" ${more}>${escapeMarkup(text)}</text>`,
    );
  }
  lines(text: string, size: number, weight: Weight, color = INK, indent = 0): void {
    for (const line of breakLines(text, size, INNER - indent, weight)) {
      this.y += Math.round(size * 1.3);
      this.text(EDGE + indent, this.y, size, weight, line, `fill="${color}"`);
    }
  }
  gap(pixels: number): void {
    this.y += pixels;
  }
  svg(): string {
    const height = this.y + EDGE;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${SVG_WIDTH}" height="${height}" viewBox="0 0 ${SVG_WIDTH} ${height}" font-family="Helvetica, Arial, sans-serif"><rect width="100%" height="100%" fill="#fff"/><rect x="8" y="8" width="${SVG_WIDTH - 16}" height="${height - 16}" fill="none" stroke="${INK}" stroke-width="2"/>${this.parts.join('')}</svg>`;
  }
}
