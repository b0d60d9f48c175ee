import { wordsOf } from '../search/words';

/** A text in parts, those marked that begin with one of the words searched for. */
export const markWords = (text: string, query: string): { text: string; marked: boolean }[] => {
  const asked = wordsOf(query);
  const parts: { text: string; marked: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    const [word] = wordsOf(part);
    const marked = word !== undefined && asked.some((other) => word.startsWith(other));
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += part;
    else if (part !== '') parts.push({ text: part, marked });
  }
  return parts;
};
