/** A date as written in a text: UTF-16 offsets, and yyyy-mm-dd, or yyyy-mm where no day is given. */
export interface WrittenDate {
  start: number;
  end: number;
  iso: string;
}

/** How a purely numeric date with two numbers up to twelve is read. */
export type NumericOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?';
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';

/** Policies on the web are no older than this; smaller years are laws and founding dates. */
const FIRST_YEAR = 1995;
/** No policy is dated further ahead than this; larger years are typing errors or terms of a licence. */
const LAST_YEAR = 2060;

const FORMS = {
  monthDayYear: new RegExp(`\\b${MONTH}[\\s,/-]*${DAY}\\b[\\s,.]*(?:of\\s+)?${YEAR}`, 'gi'),
  dayMonthYear: new RegExp(
    `(?<![\\d.,/-])${DAY}\\.?[\\s-]*(?:day\\s+)?(?:of\\s+)?${MONTH}[\\s,.-]*(?:of\\s+)?${YEAR}`,
    'gi',
  ),
  yearMonthDay: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)[\\s,-]+${MONTH}[\\s-]+${DAY}\\b`, 'gi'),
  monthYear: new RegExp(`(?<!\\d(?:st|nd|rd|th)?[\\s-])\\b${MONTH}[\\s,.'’-]*(?:of\\s+)?${YEAR}`, 'gi'),
  iso: /(?<![\d./-])((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d/-])/g,
  east: /((?:19|20)\d\d)年\s?(\d{1,2})月\s?(\d{1,2})日/g,
  numeric: /(?<![\d./-])(\d{1,2})([-./])\s?(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/g,
  yearMonthNumeric: /(?<![\d./-])((?:19|20)\d\d)-(\d{2})(?![\d/-]|\.\d)/g,
  monthYearNumeric: /(?<![\d./-])(\d{1,2})\/((?:19|20)\d\d)(?![\d/-]|\.\d)/g,
} as const;

const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (n: number): string => String(n).padStart(2, '0');

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The ISO form, or null where there is no such day or the year cannot be a policy's. */
const isoOf = (year: number, month: number, day: number | null): string | null => {
  const full = year < 100 ? 2000 + year : year;
  if (full < FIRST_YEAR || full > LAST_YEAR || month < 1 || month > 12) return null;
  if (day === null) return `${full}-${two(month)}`;
  if (day < 1 || day > (DAYS_IN[month - 1] ?? 0)) return null;
  return `${full}-${two(month)}-${two(day)}`;
};

const readNumeric = (first: number, second: number, year: number, order: NumericOrder): string | null => {
  const dayFirst = first > 12 || (second <= 12 && order === 'day-first');
  return dayFirst ? isoOf(year, second, first) : isoOf(year, first, second);
};

/**
 * Which order a policy's numeric dates have, from a date of it that can be read one way only ("09/30/2025");
 * null where none tells.
 * @param text Any string.
 */
export function numericOrderOf(text: string): NumericOrder | null {
  for (const [, first, , second] of text.matchAll(FORMS.numeric)) {
    if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
    if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
  }
  return null;
}

/**
 * Which order a text gives day and month in where it names the month ("5 March 2024"); null where it names none.
 * @param text Any string.
 */
export function writtenOrderOf(text: string): NumericOrder | null {
  const monthFirst = [...text.matchAll(FORMS.monthDayYear)].length;
  const dayFirst = [...text.matchAll(FORMS.dayMonthYear)].length;
  if (monthFirst === dayFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/**
 * Every date written in a text, in order, none overlapping. Month names in English; years 1995–2060.
 * Dates that do not exist ("31 June 2024") are left out.
 * @param text Any string.
 * @param order How "03/04/2024" is read; with points ("03.04.2024") the day always comes first.
 */
export function datesIn(text: string, order: NumericOrder = 'month-first'): WrittenDate[] {
  if (!/\d\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  const add = (match: RegExpMatchArray, iso: string | null): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (iso === null || found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, iso });
  };
  for (const m of text.matchAll(FORMS.monthDayYear))
    add(m, isoOf(Number(m[3]), monthOf(m[1] ?? ''), Number(m[2])));
  for (const m of text.matchAll(FORMS.dayMonthYear))
    add(m, isoOf(Number(m[3]), monthOf(m[2] ?? ''), Number(m[1])));
  for (const m of text.matchAll(FORMS.yearMonthDay))
    add(m, isoOf(Number(m[1]), monthOf(m[2] ?? ''), Number(m[3])));
  // In lower case it is the verb: "you may 2024 times".
  for (const m of text.matchAll(FORMS.monthYear))
    if (m[1] !== 'may') add(m, isoOf(Number(m[2]), monthOf(m[1] ?? ''), null));
  for (const m of text.matchAll(FORMS.iso)) add(m, isoOf(Number(m[1]), Number(m[3]), Number(m[4])));
  for (const m of text.matchAll(FORMS.east)) add(m, isoOf(Number(m[1]), Number(m[2]), Number(m[3])));
  for (const m of text.matchAll(FORMS.numeric)) {
    const own = m[2] === '.' ? 'day-first' : order;
    add(m, readNumeric(Number(m[1]), Number(m[3]), Number(m[4]), own));
  }
  for (const m of text.matchAll(FORMS.yearMonthNumeric)) add(m, isoOf(Number(m[1]), Number(m[2]), null));
  for (const m of text.matchAll(FORMS.monthYearNumeric)) add(m, isoOf(Number(m[2]), Number(m[1]), null));
  return found.sort((a, b) => a.start - b.start);
}
