import type { Label, Row } from '../../lib/engine/label/label';
import { DATA_TYPES, type Group, type RowId, STATES } from '../../lib/engine/label/rows';
import type { MessageKey, Translate } from '../text/translate';
import { type Tone, toneOf } from './tones';

/** `row_…`, `says_…` and the like use underscores: message names allow no hyphens. */
const key = (...parts: string[]): MessageKey => parts.join('_').replaceAll('-', '_') as MessageKey;

/** The row's title, as on the label. */
export const rowTitle = (row: RowId, t: Translate): string => t(key('row', row));
export const groupTitle = (group: Group, t: Translate): string => t(key('group', group));
export const typeTitle = (type: string, t: Translate): string => t(key('type', type));

const isState = (value: string): boolean => (STATES as readonly string[]).includes(value);

/** One word or two for a single value or state, a member of a set, or a type of data. */
export const valueWord = (row: RowId, value: string, t: Translate): string =>
  isState(value)
    ? t(key('state', value))
    : row === 'recipients' || row === 'regions'
      ? t(key('member', value))
      : row === 'data'
        ? typeTitle(value, t)
        : t(key('word', value));

/** Types of a `data` row by what is said of them, in the label's order; a state gives two empty lists. */
export const dataTypes = (
  value: Row['value'],
): { collected: string[]; denied: string[]; absent: string[] } => {
  const types = typeof value === 'string' || Array.isArray(value) ? {} : value;
  return {
    collected: DATA_TYPES.filter((type) => types[type] === 'collected'),
    denied: DATA_TYPES.filter((type) => types[type] === 'denied'),
    absent: DATA_TYPES.filter((type) => types[type] === undefined),
  };
};

const sentenceOfState = (row: RowId, state: string, t: Translate): string =>
  state === 'not-found'
    ? `${t(key('absent', row))}. ${t('state_not_found_caution')}`
    : t(key('state', state, 'long'));

/**
 * What the row says, as a whole sentence in plain words: never advice, never a grade. Of the `data` row, a list: its
 * title, "Data it collects", stands before it.
 */
export const rowSentence = ({ row, value }: Pick<Row, 'row' | 'value'>, t: Translate): string => {
  if (typeof value === 'string')
    return isState(value) ? sentenceOfState(row, value, t) : t(key('says', row, value));
  if (Array.isArray(value))
    return row === 'recipients' && value.includes('nobody')
      ? t('says_recipients_nobody')
      : t(key('says', row), t.list(value.map((member) => valueWord(row, member, t))));
  const { collected, denied } = dataTypes(value);
  const named = (types: string[]) => t.list(types.map((type) => typeTitle(type, t)));
  return [
    ...(collected.length > 0 ? [named(collected)] : []),
    ...(denied.length > 0 ? [t('says_data_denied', named(denied))] : []),
  ].join('; ');
};

/** The short answer beside the row's title. */
export const rowWord = ({ row, value }: Pick<Row, 'row' | 'value'>, t: Translate): string => {
  if (typeof value === 'string') return valueWord(row, value, t);
  if (Array.isArray(value)) return t.list(value.map((member) => valueWord(row, member, t)));
  return t.number(dataTypes(value).collected.length);
};

/** Shape and colour of a row as a whole. */
export const rowTone = ({ row, value }: Pick<Row, 'row' | 'value'>): Tone =>
  typeof value === 'string'
    ? toneOf(row, value)
    : Array.isArray(value) && value.includes('nobody')
      ? 'denied'
      : 'stated';

/** `data-value`: the value, or the members or collected types joined by spaces. */
export const rowDataValue = ({ value }: Pick<Row, 'value'>): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.join(' ')
      : dataTypes(value).collected.join(' ');

/** Names of a row's evidence targets (`for`), in words. */
export const memberTitle = (row: RowId, member: string, t: Translate): string => valueWord(row, member, t);

/** Regions and audiences of a scope, in words; one that this version does not know is shown as it is. */
export const scopeWords = ({ regions, audiences }: Row['scopes'], t: Translate): string[] => {
  const word = (prefix: string, name: string) => {
    const said = t(key(prefix, name));
    return said === key(prefix, name) ? name : said;
  };
  return [
    ...regions.map((region) => word('member', region)),
    ...audiences.map((who) => word('audience', who)),
  ];
};

/** "example.com" of a policy's address; the title, else a dash, where it has none. */
export const siteOf = (label: Pick<Label, 'url' | 'title'>): string => {
  try {
    return new URL(label.url ?? '').hostname.replace(/^www\./, '') || (label.title ?? '–');
  } catch {
    return label.title ?? '–';
  }
};
