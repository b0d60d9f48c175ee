import nlp from 'compromise/one';

/** A sentence's place in its text, in UTF-16 offsets, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

interface SentenceSplitter {
  one: { tokenize: { splitSentences: (text: string, world: object) => string[] } };
}

// The typings call it `object`: the splitter alone is used, since parsing terms costs fifty times as much.
const { splitSentences } = (nlp.methods() as SentenceSplitter).one.tokenize;
const world = nlp.world();

/**
 * The splitter joins what an abbreviation parted and looks at the whole again, so its time grows with the square of a
 * text that is nothing else: a longer text is split in stretches. No block of a real policy is half as long.
 */
const LONGEST_STRETCH = 20_000;

/** `text` in stretches of at most that length, cut after a full stop where there is one, else at a space. */
function* stretchesOf(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > LONGEST_STRETCH) {
    const stretch = text.slice(from, from + LONGEST_STRETCH);
    const stop = stretch.lastIndexOf('. ') + 1 || stretch.lastIndexOf(' ');
    const end = from + (stop > 0 ? stop : LONGEST_STRETCH);
    yield text.slice(from, end);
    from = end;
  }
  yield text.slice(from);
}

/**
 * The sentences of a text by compromise's splitter (abbreviations, initials, numbers and addresses do not end one),
 * in order and without gaps but white space. Its pieces join up to the text again, so offsets are sums of lengths;
 * where they ever did not, the whole text is given as one sentence rather than a wrong place.
 */
export function sentencesOf(text: string): Span[] {
  const pieces = [...stretchesOf(text)].flatMap((stretch) => splitSentences(stretch, world));
  if (pieces.join('') !== text) return trimmed(text, 0, text.length);
  let at = 0;
  return pieces.flatMap((piece) => {
    const start = at;
    at += piece.length;
    return trimmed(text, start, at);
  });
}

function trimmed(text: string, from: number, to: number): Span[] {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = to - (piece.length - piece.trimEnd().length);
  return start < end ? [{ start, end }] : [];
}
