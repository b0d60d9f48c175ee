/** Whether a text in this language (BCP 47) is read: English, and what could not be told to be anything else. */
export const readsLanguage = (language: string): boolean => /^(en\b|und$|$)/i.test(language);
