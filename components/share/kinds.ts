/** The ways a label leaves the extension. */
export const SHARE_KINDS = ['text', 'markdown', 'json', 'html', 'png', 'print'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];
