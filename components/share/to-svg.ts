import { DATA_TYPES } from '../../lib/engine/label/rows';
import { orderLabel } from '../wording/label-order';
import { dataTypes, groupTitle, rowTitle, rowWord, typeTitle } from '../wording/row-words';
import { escapeMarkup } from './escape-markup';
import { type Share, shareWords } from './share-label';

/** Pixels of the picture; the canvas doubles them. */
export const SVG_WIDTH = 480;
const EDGE = 20;
const INNER = SVG_WIDTH - 2 * EDGE;
const INK = '#0b0b0b';
const SOFT = '#4a4a48';

/** Mean width of a character of Helvetica or Arial, in ems: regular and bold. Lines are cut a little early rather than late. */
const EM = { 400: 0.52, 800: 0.58 } as const;
type Weight = keyof typeof EM;

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
class Column {
  private parts: string[] = [];
  y = EDGE;

  rule(height: number): void {
    this.parts.push(`<rect x="${EDGE}" y="${this.y}" width="${INNER}" height="${height}" fill="${INK}"/>`);
    this.y += height;
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

/** The label as a picture: self-contained SVG with site, date and version on it, nothing loaded from anywhere. */
export const labelToSvg = (share: Share): string => {
  const { label, t, warned } = share;
  const words = shareWords(share);
  const column = new Column();
  const drawRow = (row: (typeof label.rows)[number], heavy: boolean) => {
    const title = `${warned.includes(row.row) ? '! ' : ''}${rowTitle(row.row, t)}`;
    const weight: Weight = heavy ? 800 : 400;
    if (typeof row.value === 'string') {
      const top = column.y;
      for (const line of breakLines(title, 14, INNER * 0.6, weight)) {
        column.y += 18;
        column.text(EDGE, column.y, 14, weight, line);
      }
      column.text(SVG_WIDTH - EDGE, top + 18, 13, 800, rowWord(row, t), 'text-anchor="end"');
    } else {
      column.lines(title, 14, weight);
      if (Array.isArray(row.value)) column.lines(rowWord(row, t), 13, 400, INK, 12);
      else {
        const { collected, denied } = dataTypes(row.value);
        column.text(
          SVG_WIDTH - EDGE,
          column.y,
          14,
          800,
          t('compareOf', collected.length, DATA_TYPES.length),
          'text-anchor="end"',
        );
        column.lines(collected.map((type) => typeTitle(type, t)).join(' · '), 13, 400, INK, 12);
        if (denied.length > 0)
          column.lines(
            `${t('labelDenied')}: ${denied.map((type) => typeTitle(type, t)).join(' · ')}`,
            13,
            400,
            INK,
            12,
          );
      }
    }
    column.gap(5);
  };
  const section = (title: string, rule: number, rows: typeof label.rows, heavy: boolean) => {
    if (rows.length === 0) return;
    column.gap(3);
    column.rule(rule);
    column.lines(title, 12, 800);
    column.gap(4);
    column.rule(1);
    for (const row of rows) drawRow(row, heavy);
  };

  column.y += 50;
  column.text(
    EDGE - 2,
    column.y,
    64,
    800,
    words.title,
    `letter-spacing="-2.2" textLength="${INNER}" lengthAdjust="spacingAndGlyphs"`,
  );
  column.gap(16);
  column.rule(1);
  column.lines(words.site, 18, 800);
  for (const fact of words.facts) column.lines(fact, 13, 400, SOFT);
  column.gap(6);
  const order = orderLabel(label, warned);
  section(t('labelWarnsTitle'), 10, order.warned, true);
  section(t('labelKeyTitle'), order.warned.length > 0 ? 5 : 10, order.key, true);
  for (const { group, rows } of order.groups) section(groupTitle(group, t), 5, rows, false);
  column.gap(3);
  column.rule(5);
  column.lines(words.about, 11, 400, SOFT);
  if (words.source !== null) column.lines(words.source, 11, 400, SOFT);
  column.lines(words.made, 11, 400, SOFT);
  return column.svg();
};
