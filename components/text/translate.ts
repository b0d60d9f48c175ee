import type en from '../../public/_locales/en/messages.json';

/** Name of a message; the English file is the list, and a test holds the other languages to it. */
export type MessageKey = keyof typeof en;

type PluralForm<K> = K extends `${infer Base}_other` ? Base : never;
/** Name of a message that has a form per plural category (`…_one`, `…_other`). */
export type PluralKey = PluralForm<MessageKey>;

/** Messages of one language, as in its `_locales` file. */
export type Messages = Record<string, { message: string }>;

/** One language's words, numbers and dates. Calling it gives a message with `$1`…`$9` replaced. */
export interface Translate {
  (key: MessageKey, ...values: (string | number)[]): string;
  /** The form of `key` that the language uses for `count`, with the count as `$1`, further values after it. */
  plural(key: PluralKey, count: number, ...values: (string | number)[]): string;
  /** BCP 47, of the messages. */
  language: string;
  number(value: number): string;
  /** 0..1 as a whole percentage. */
  percent(share: number): string;
  /** An ISO date (yyyy-mm-dd or yyyy-mm) or milliseconds since the epoch, in words; what is no date, as it is. */
  date(when: string | number): string;
  /** Date and time of milliseconds since the epoch. */
  time(when: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The language's own name for a BCP 47 code, or the code. */
  languageName(code: string): string;
  /** Bytes as kB or MB, one decimal. */
  bytes(count: number): string;
}

const fill = (message: string, values: (string | number)[], number: (value: number) => string): string =>
  message.replace(/\$([1-9])/g, (whole, digit: string) => {
    const value = values[Number(digit) - 1];
    return value === undefined ? whole : typeof value === 'number' ? number(value) : value;
  });

/** A date without a time has no zone: it is shown as written, wherever the reader is. */
const isoDate = (iso: string): { at: Date; day: boolean } | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined || month === undefined) return null;
  return {
    at: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))),
    day: day !== undefined,
  };
};

/** Words, numbers and dates of `messages`, whose `languageCode` names their language. A missing key gives its own name. */
export const makeTranslate = (messages: Messages): Translate => {
  const language = messages.languageCode?.message ?? 'en';
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const say = (key: string, values: (string | number)[]) =>
    fill(messages[key]?.message ?? key, values, number);

  return Object.assign((key: MessageKey, ...values: (string | number)[]) => say(key, values), {
    plural: (key: PluralKey, count: number, ...values: (string | number)[]) => {
      const form = `${key}_${plurals.select(count)}`;
      return say(form in messages ? form : `${key}_other`, [count, ...values]);
    },
    language,
    number,
    percent: (share: number) => percents.format(share),
    date: (when: string | number) => {
      const parsed = typeof when === 'number' ? { at: new Date(when), day: true } : isoDate(when);
      if (parsed === null) return String(when);
      const zone = typeof when === 'number' ? {} : { timeZone: 'UTC' };
      const parts: Intl.DateTimeFormatOptions = parsed.day
        ? { year: 'numeric', month: 'short', day: 'numeric' }
        : { year: 'numeric', month: 'long' };
      return new Intl.DateTimeFormat(language, { ...parts, ...zone }).format(parsed.at);
    },
    time: (when: number) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(when),
    list: (items: readonly string[]) => lists.format(items),
    languageName: (code: string) => {
      try {
        return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
      } catch {
        return code;
      }
    },
    bytes: (count: number) =>
      count < 1e6
        ? say('bytesKb', [decimals.format(count / 1e3)])
        : say('bytesMb', [decimals.format(count / 1e6)]),
  });
};
