/**
 * Words that name whom a clause is for, by class: what is said of Virginians in one policy is said of Oregonians in the
 * next, and the classifier shall learn it once. A passage has the class as a feature beside the word itself.
 */
const WORDS: Record<string, string> = {
  '@us': `california californian californians virginia colorado connecticut utah nevada texas oregon montana delaware iowa
    tennessee indiana kentucky nebraska maryland minnesota vermont illinois washington florida massachusetts jersey
    hampshire ccpa cpra vcdpa`,
  '@eu': `eea eu europe european uk gdpr switzerland swiss germany german france french spain italy ireland netherlands
    dutch austria belgium sweden finland norway denmark poland kingdom ico liechtenstein iceland`,
  '@other': `brazil brazilian lgpd anpd canada canadian pipeda quebec australia australian oaic zealand japan japanese appi
    korea korean china chinese pipl india indian dpdp singapore pdpa mexico mexican argentina argentine colombia chile
    thailand vietnam turkey turkish kvkk africa popia nigeria israel russia russian taiwan hong philippines indonesia
    malaysia peru`,
  '@young': `children child childrens minors minor kids teen teens teenager teenagers coppa parent parents parental guardian
    guardians student students`,
};

/** The classes. */
export const CLASSES: readonly string[] = Object.keys(WORDS);

const CLASS_OF = new Map(
  Object.entries(WORDS).flatMap(([place, words]) => words.split(/\s+/).map((word) => [word, place] as const)),
);

/** The class of `word` (lower case, a possessive 's allowed), or undefined. */
export const classOf = (word: string): string | undefined =>
  CLASS_OF.get(word.endsWith("'s") ? word.slice(0, -2) : word);
