import { type Messages, makeTranslate, type Translate } from './translate';

/** Languages the interface speaks. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language is a file of its own in the package, so that a page loads one. */
const FILES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
};

/** Words of `language`, from the extension's own package. */
export const loadMessages = async (language: Language): Promise<Translate> =>
  makeTranslate((await FILES[language]()).default);
