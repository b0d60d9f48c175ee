/** Raised whenever the same text could get another label: a stored label of an older version is computed again. */
export const ENGINE_VERSION = '0.1.0';
