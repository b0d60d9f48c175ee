import type { Evidence, Label } from '../../lib/engine/label/label';
import type { RowId } from '../../lib/engine/label/rows';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import type { Translate } from '../text/translate';
import { findPassages } from './find-passages';
import { rowsMeant } from './rows-meant';

/** What a question finds: rows by their meaning, best first, and passages of the text by their words. */
export interface LabelHits {
  rows: RowId[];
  passages: Evidence[];
}

/** Answers a question about one policy, on the device: `policy` may be null where its text is gone. */
export const searchLabel = (
  question: string,
  label: Label,
  policy: PolicyText | null,
  t: Translate,
): LabelHits => {
  const known = new Set(label.rows.map(({ row }) => row));
  return {
    rows: rowsMeant(question, t).filter((row) => known.has(row)),
    passages: policy === null ? [] : findPassages(question, policy),
  };
};

/** Every passage of the label in the order of its rows, each place once: what "next" and "previous" walk through. */
export const stepsOf = (label: Label): { row: RowId; evidence: Evidence }[] => {
  const seen = new Set<string>();
  return label.rows.flatMap(({ row, evidence }) =>
    evidence
      .filter(({ block, start, end }) => {
        const place = `${block}:${start}:${end}`;
        const fresh = !seen.has(place);
        seen.add(place);
        return fresh;
      })
      .map((passage) => ({ row, evidence: passage })),
  );
};
