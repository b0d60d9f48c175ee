import { DATA_TYPES } from '../../lib/engine/label/rows';
import { orderLabel } from '../wording/label-order';
import { dataTypes, groupTitle, rowTitle, rowTone, rowWord, typeTitle } from '../wording/row-words';
import type { Tone } from '../wording/tones';
import { type Share, shareWords } from './share-label';
import {
  breakLines,
  COLORS,
  Column,
  EDGE,
  FAINT,
  GLYPH,
  INK,
  INNER,
  SOFT,
  SVG_WIDTH,
  type Weight,
} from './svg-column';

/** The label as a picture: self-contained SVG with site, date and version on it, nothing loaded from anywhere. */
export const labelToSvg = (share: Share): string => {
  const { label, t, warned } = share;
  const words = shareWords(share);
  const notes = new Map(words.sections.flatMap(({ rows }) => rows.map((row) => [row.id, row.notes])));
  const column = new Column();
  const drawRow = (row: (typeof label.rows)[number], heavy: boolean) => {
    const weight: Weight = heavy ? 800 : 400;
    const top = column.y + 18;
    const warns = warned.includes(row.row);
    const indent = warns ? GLYPH + 6 : 0;
    if (warns) column.warning(EDGE, top);
    for (const line of breakLines(rowTitle(row.row, t), 14, INNER * 0.6 - indent, weight)) {
      column.y += 18;
      column.text(EDGE + indent, column.y, 14, weight, line);
    }
    const answer = (text: string, tone: Tone) => {
      const soft = tone === 'not-found' || tone === 'not-assessed';
      column.text(
        SVG_WIDTH - EDGE - GLYPH - 6,
        top,
        13,
        soft ? 400 : 800,
        text,
        `text-anchor="end" fill="${COLORS[tone]}"${soft ? ' font-style="italic"' : ''}`,
      );
      column.glyph(SVG_WIDTH - EDGE, top, tone);
    };
    if (typeof row.value === 'string') answer(rowWord(row, t), rowTone(row));
    else if (Array.isArray(row.value)) column.lines(rowWord(row, t), 13, 400, INK, 12);
    else {
      const { collected, denied } = dataTypes(row.value);
      answer(t('compareOf', collected.length, DATA_TYPES.length), 'stated');
      const named = (types: string[]) => types.map((type) => typeTitle(type, t)).join(' · ');
      if (collected.length > 0) column.lines(named(collected), 13, 400, INK, 12);
      if (denied.length > 0) column.lines(`${t('labelDenied')}: ${named(denied)}`, 13, 400, INK, 12);
    }
    for (const note of notes.get(row.row) ?? []) column.lines(note, 11, 400, SOFT, 12);
    column.gap(5);
  };
  const section = (title: string, rule: number, rows: typeof label.rows, heavy: boolean) => {
    if (rows.length === 0) return;
    column.gap(3);
    column.rule(rule);
    column.lines(title, 12, 800);
    column.gap(4);
    column.rule(1);
    for (const [at, row] of rows.entries()) {
      if (at > 0) column.rule(1, FAINT);
      drawRow(row, heavy);
    }
  };

  column.y += 58;
  column.text(EDGE - 3, column.y, 79, 800, words.title, `textLength="${INNER + 3}" lengthAdjust="spacing"`);
  column.gap(18);
  column.rule(1);
  column.lines(words.site, 18, 800);
  for (const fact of words.facts) column.lines(fact, 13, 400, SOFT);
  for (const caution of words.cautions) column.lines(caution, 13, 800);
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
