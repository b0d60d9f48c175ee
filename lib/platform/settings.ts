import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ROWS } from '../engine/label/rows';
import { WARNING_PRESETS, type Warnings } from '../engine/label/warnings';

/** The interface's languages; `auto` is the browser's. */
export const LANGUAGES = ['auto', 'en', 'de', 'fr', 'es'] as const;

/** What the user chose. */
export interface Settings {
  /** For each row, the values that warn. */
  warnings: Warnings;
  /** The preset that `warnings` came from; `own` once changed by hand. */
  preset: 'default' | 'strict' | 'quiet' | 'own';
  badges: boolean;
  /** Sites (registrable domains) without a badge. */
  badgesOff: string[];
  /** Whether other pages of a site whose policy was read show a subdued badge. */
  remembered: boolean;
  language: (typeof LANGUAGES)[number];
  /** Versions kept of each policy, 2–50: with one alone no change could be told. */
  versionsToKeep: number;
}

/** What holds until the user chooses. Ten versions: at the two changes a year that policies see, five years. */
export const DEFAULT_SETTINGS: Settings = {
  warnings: WARNING_PRESETS.default,
  preset: 'default',
  badges: true,
  badgesOff: [],
  remembered: true,
  language: 'auto',
  versionsToKeep: 10,
};

const KEY = 'settings';
const LEAST_VERSIONS = 2;

const warningsSchema: v.GenericSchema<unknown, Warnings> = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((given) => {
    const warnings: Partial<Record<string, string[]>> = {};
    for (const { id, values } of ROWS) {
      const chosen = given[id];
      if (!Array.isArray(chosen)) continue;
      // A value of another version of the label is dropped, not refused: the rest of the choice stands.
      warnings[id] = (values as readonly string[]).filter((value) => chosen.includes(value));
    }
    return warnings as Warnings;
  }),
);

/** Each field on its own: one broken field falls back to its default, the others stand. */
const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  warnings: v.fallback(warningsSchema, () => DEFAULT_SETTINGS.warnings),
  preset: v.fallback(v.picklist(['default', 'strict', 'quiet', 'own']), DEFAULT_SETTINGS.preset),
  badges: v.fallback(v.boolean(), DEFAULT_SETTINGS.badges),
  badgesOff: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(10_000)), () => []),
  remembered: v.fallback(v.boolean(), DEFAULT_SETTINGS.remembered),
  language: v.fallback(v.picklist(LANGUAGES), DEFAULT_SETTINGS.language),
  versionsToKeep: v.fallback(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(50),
      // One was allowed once.
      v.transform((versions) => Math.max(versions, LEAST_VERSIONS)),
    ),
    DEFAULT_SETTINGS.versionsToKeep,
  ),
});

/** Settings from whatever is stored: anything unknown or broken falls back to its default, field by field. */
export function parseSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const parsed = v.safeParse(settingsSchema, { ...EMPTY, ...given });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

const EMPTY = Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, undefined]));

/** The settings in force. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some fields and gives the settings now in force; badges follow by themselves. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = parseSettings({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the settings whenever they change, in any page of the extension; gives a function that stops. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The interface's language: the one chosen, else the browser's; always one there is, English at the last. */
export function interfaceLanguage(settings: Settings): 'en' | 'de' | 'fr' | 'es' {
  const wanted = settings.language === 'auto' ? browser.i18n.getUILanguage().slice(0, 2) : settings.language;
  return wanted === 'de' || wanted === 'fr' || wanted === 'es' ? wanted : 'en';
}
