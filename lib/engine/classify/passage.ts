/** A passage as the classifier takes it: its text, and as texts what stands around it. */
export interface Passage {
  text: string;
  /** The nearest heading above. */
  heading?: string | undefined;
  /** For a list item on its own: what leads its list in. */
  leadIn?: string | undefined;
  /** The passage before and the one after, as texts. */
  previous?: string | undefined;
  next?: string | undefined;
}
