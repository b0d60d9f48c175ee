import type { Evidence, Row } from '../../lib/engine/label/label';
import { DATA_TYPES } from '../../lib/engine/label/rows';
import type { Translate } from '../text/translate';
import { memberTitle, rowWord } from '../wording/row-words';

/** Quotes shown on either side of a change: the best ones settle the value. */
const QUOTES = 2;

/** Whether a change is told by its two answers, rather than by what a set or checklist lost and gained. */
export const toldWhole = (before: Row, after: Row): boolean =>
  typeof before.value === 'string' || typeof after.value === 'string';

/** One of the two answers of a change that is told whole. */
export const answerWord = (row: Row, t: Translate): string =>
  typeof row.value === 'string' || Array.isArray(row.value)
    ? rowWord(row, t)
    : t('compareOf', rowWord(row, t), DATA_TYPES.length);

/** A statement (`statementsOf`) in words: a member, a type, or a type denied. */
export const statementWord = (row: Row, said: string, t: Translate): string => {
  const [member = said, denied] = said.split(':');
  const title = memberTitle(row.row, member, t);
  return denied ? `${title} (${t('labelDenied')})` : title;
};

/**
 * What one side of a change rests on: of a single value its best quotes, of a set those for the members that only
 * this side names. A side that only lost members has none: its other quotes speak of something else.
 */
export const quotesFor = (row: Row, statements: readonly string[]): Evidence[] => {
  if (typeof row.value === 'string') return row.evidence.slice(0, QUOTES);
  const members = statements.map((said) => said.split(':')[0]);
  return row.evidence
    .filter((evidence) => evidence.for !== undefined && members.includes(evidence.for))
    .slice(0, QUOTES);
};
