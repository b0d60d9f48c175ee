/** What limits a denial to a case, a means, an end or a part of the data. */
const LIMITER =
  /\b(?:if|when|whenever|where|while|unless|except|without|only|until|other than|apart from|aside from|as (?:described|set out|stated|explained)|according to|knowingly|intentionally|actively|directly|automatically|solely|necessarily|currently|generally|usually|typically|rarely|certain|some|such|these|those|this|full|complete|entire|raw|real|actual|in order|based on|alongside|together with|combined? with|so that|because|through|via|which|who|would|could|outside|beyond|longer|previously|later|in addition)\b|\bfor (?:the purposes? of|any|our|your|their|its|use|other|marketing|advertis\w+|target\w+|commercial|research|analytics|those|automated|identif\w+|payment|\w+ing)\b|\bto (?!(?:any(?:one|body)?|third|others?|no|you|your|our|the|outside|other|unaffiliated|non|track|profile)\b)[a-z]+/;
/** The condition of consent is no limit but a value of its own. */
const CONSENT =
  /\b(?:without (?:first )?(?:[a-z]+ing )?(?:your|the user'?s?) (?:[a-z]+ )?(?:consent|permission)|unless you (?:agree|consent|opt in|allow it|permit it))\b/;
/** A longer sentence says more than one thing. */
const MOST_WORDS = 24;

/**
 * Whether a sentence denies outright: short, and without a word that limits it to a case, a means or an end. Such a
 * sentence stands however seldom policies say so.
 * @param plain one sentence in plain form, its lead-in before it.
 */
export const isOutright = (plain: string): boolean =>
  plain.split(/\s+/).length <= MOST_WORDS && !LIMITER.test(plain.replace(CONSENT, ''));
