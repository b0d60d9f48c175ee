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
 * The sentences of a text by compromise's splitter (abbreviations, initials, numbers and addresses do not end one),
 * in order and without gaps but white space. Its pieces join up to the text again, so offsets are sums of lengths;
 * where they ever did not, the whole text is given as one sentence rather than a wrong place.
 */
export function sentencesOf(text: string): Span[] {
  const pieces = splitSentences(text, world);
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
