import type { Label, Row } from '../../lib/engine/label/label';
import type { MessageKey, Translate } from '../text/translate';
import { LOW_CONFIDENCE, THIN_COVERAGE, THIN_WORDS } from './label-order';
import { scopeWords } from './row-words';

/** Whether a row says that it is not sure. What was not assessed has nothing to be sure of; "not found" has. */
export const isUnsure = ({ value, confidence }: Pick<Row, 'value' | 'confidence'>): boolean =>
  confidence < LOW_CONFIDENCE && value !== 'not-assessed';

/** For whom a row holds, in words, less what the row is about anyway; empty: for everybody. */
export const rowScopes = ({ row, scopes }: Pick<Row, 'row' | 'scopes'>, t: Translate): string[] =>
  scopeWords(
    {
      regions: row === 'regions' ? [] : scopes.regions,
      audiences: scopes.audiences.filter((who) => who !== row),
    },
    t,
  );

/** Why little can be expected of this label; null where nothing speaks against it. */
export const thinNote = (
  { coverage, words }: Pick<Label, 'coverage' | 'words'>,
  t: Translate,
): string | null => {
  if (coverage < THIN_COVERAGE) return t('labelThin', t.percent(coverage));
  return words < THIN_WORDS ? t.plural('labelShort', words) : null;
};

type Omission = Label['omitted'][number];

const REASONS: Record<Omission['reason'], MessageKey> = {
  'too-large': 'labelOmittedTooLarge',
  'other-language': 'labelOmittedOtherLanguage',
  'linked-policy': 'labelOmittedLinkedPolicy',
  time: 'labelOmittedTime',
};

/**
 * One omission in the reader's language: `detail` is English or a code, so only what needs no translation is taken
 * from it: a count, a language's code, a linked document's own name.
 */
export const omissionWords = ({ reason, detail }: Omission, t: Translate): string => {
  const words = t(REASONS[reason]);
  if (reason === 'linked-policy') return detail ? `${words}: ${detail}` : words;
  if (reason === 'other-language') return detail ? `${words}: ${t.languageName(detail)}` : words;
  const count = /\d+/.exec(detail)?.[0];
  return count === undefined ? words : `${words} (${t.plural('labelOmittedPassages', Number(count))})`;
};
