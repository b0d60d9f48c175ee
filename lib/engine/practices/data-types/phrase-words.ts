/** Tables of words that say which noun phrases mean data about people, and where those begin. */

/** Single words that mean data only with a possessive, with a modifier or in a list of data. */
export const AMBIGUOUS =
  /^(?:titles?|dates?|times?|activit(?:y|ies)|content|orders|settings|weight|height|sex|files?|region|connections|friends|followers|actions|visits|documents?|health|handles?|profiles?|contacts|responses|communications?|messages?|posts?|postings|comments?|videos?|images?|inputs?|prompts?|records|details|traffic|usage|recordings?|reviews?|ratings?|likes|purchas(?:es|ing)|transactions|references|interests|preferences|beliefs?|lifestyle|chats?|feedback|correspondence|interactions|crashes|queries|keywords|clicks?|searches|identifiers?|age|ages|race|income|grades|languages?|countr(?:y|ies)|city|town|phone|telephone|e\s?-?\s?mails?|emails?|address|internet protocol|isps?|internet service providers?|locations?|credentials|attachments|inquiries|enquiries|names?|cookies?|pixels?|beacons?|urls?|information|data|info)$/;
/** Of those, what needs no more than to be governed by a practice. */
export const PLAIN =
  /^(?:information|data|info|names?|cookies?|pixels?|beacons?|locations?|e\s?-?\s?mails?|emails?|address|phone|telephone|age|gender|urls?|comments?|interests|preferences|identifiers?|feedback|credentials|purchas(?:es|ing)|transactions)$/;

export const DETERMINER =
  /^(?:your|the|an?|any|all|some|certain|such|this|these|that|those|other|additional|their|his|her|its|our|each|every|both|another)$/;
/** Words that never belong to a noun phrase of data: functions, verbs, and adjectives of speech about it. */
export const STOP =
  /^(?:of|and|or|to|in|on|at|by|for|with|from|as|is|are|be|been|was|were|has|have|had|do|does|did|not|no|we|you|they|it|he|she|who|which|what|whose|when|where|how|if|than|then|also|may|might|can|could|will|would|shall|should|must|about|through|via|into|regarding|concerning|including|include[sd]?|includes|like|collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|obtain(?:s|ed|ing)?|receiv(?:es?|ed|ing)|record(?:s|ed|ing)?|us(?:es?|ed|ing)|shar(?:es?|ed|ing)|sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|disclos(?:es?|ed|ing)|provid(?:es?|ed|ing)|giv(?:es?|en|ing)|stor(?:es?|ed|ing)|process(?:es|ed|ing)?|transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|submit(?:s|ted|ting)?|send(?:s|ing)?|sent|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|requires?|requiring|need(?:s|ed)?|enter(?:s|ed|ing)?|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|hold(?:s|ing)?|access(?:es|ed|ing)?|view(?:s|ed|ing)?|see|track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|analy[sz](?:es?|ed|ing)|combin(?:es?|ed|ing)|link(?:s|ed|ing)?|associat(?:es?|ed|ing)|releas(?:es?|ed|ing)|trad(?:es?|ed|ing)|exchang(?:es?|ed|ing)|protect(?:s|ed|ing)?|secur(?:e|es|ed|ing)|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)|correct(?:s|ed|ing)?|delet(?:es?|ed|ing)|remov(?:es?|ed|ing)|review(?:s|ed|ing)?|verify(?:ing)?|identif(?:y|ies|ying)|determin(?:es?|ed|ing)|know(?:s|ing)?|learn(?:s|ed|ing)?|infer(?:s|red|ring)?|display(?:s|ed|ing)?|publish(?:es|ed|ing)?|post(?:s|ed|ing)?|mak(?:es?|ing)|made|tak(?:es?|ing)|get(?:s|ting)?|help(?:s|ing)?|let(?:s)?|allow(?:s|ed|ing)?|contain(?:s|ed|ing)?|more|further|following|much|many|only|even|just|same|what|whether|because|so|but|nor|never|neither|without|between|within|during|after|before|under|over|per|upon|out|up|more|most|means?|log(?:s|ged|ging)?|captur(?:es?|ed|ing)|creat(?:es?|ed|ing)|delivers?|set|sets|read|reads|us|me|them|him|there|here|yet|still|knowingly|automatically|voluntarily|directly|otherwise|e\.g|i\.e|etc|example|instance|believe|reveal(?:s|ed)?|manage|control|download|upload|complete|recognize|remember(?:s)?|discover|tell(?:s|ing)?|supply|supplies|supplied|supplying|furnish|release|distribut(?:es?|ed|ing)|pass(?:es|ed|ing)?|consist(?:s|ing)?|compris(?:es?|ed|ing)|associated|while|unless|until|except|since|these|upon|acquir(?:es?|ed|ing)|purchase[ds]?|lists?|explain(?:s|ed|ing)?|describ(?:es?|ed|ing)|treat(?:s|ed|ing)?|handl(?:es?|ed|ing)|safeguard(?:s|ed|ing)?|encrypt(?:s|ed|ing)?|compil(?:es?|ed|ing)|aggregating|merg(?:es?|ed|ing)|match(?:es|ed|ing)?|append|measur(?:es?|ed|ing)|show(?:s|n|ing)?|contact(?:s|ed|ing)? us|involv(?:es?|ed|ing)|covers?|own|lease|swap|barter|market(?:s|ing)?)$/;
/** Whether a word can stand in a noun phrase of data, before its noun or as it. */
export const isNominal = (word: string): boolean =>
  !STOP.test(word) && (!/ly$/.test(word) || /^(?:personally|publicly|individually)$/.test(word));

/** Ways to reach people: data only beside other data or as somebody's own. */
export const CHANNEL =
  /^(?:e\s?-?\s?mails?|emails?|(?:tele)?phone|facsimile|(?:text |app |instant )?messages?|chats?|letters?)$/;

/** Common words in uses that mean no data about people. */
export const NO_DATA = [
  /^(?:(?:your|the|an?|their|our|small) )*(?:text|alphanumeric) (?:files?|identifiers?)$/,

  /\b(?:legitimate|vital|best|business|public|our|overriding|legal|commercial|mutual|financial|their|property|own)\b[^,.;]{0,24}\binterests?$/,
  /\b(?:good[\s-]+faith|reasonable) belief/,
  /\b(?:marketing|promotional|commercial|electronic|future|unsolicited|service|these|non\s?-\s?essential|advertising|transactional|administrative|push|informational) (?:\w+ )?(?:communications?|messages?|e\s?-?\s?mails?|emails|content|materials|mailings)$/,
  /\b(?:fraudulent|illegal|criminal|unlawful|malicious|suspicious|harmful|business|processing|prohibited|marketing|research|promotional|regulatory|other)\b[^,.;]{0,20}\bactivit(?:y|ies)$/,
  /\b(?:personali[sz]ed|relevant|tailored|customi[sz]ed|targeted|interesting|useful|web|third\s?-\s?party|sponsored)\b[^,.;]{0,20}\b(?:content|results?|information|experiences?)$/,
  /^(?:the )?(?:search|query) results?$/,
  /^(?:terms|privacy|cookie|this|our) .*(?:content|settings|preferences)$/,
  /\b(?:cookie|privacy|browser|device|your device'?s?|system|ad|consent|opt\s?-\s?out|default)\b.{0,8}\b(?:settings|preferences)$/,
];

/** Words that mean data beside other data only: "your browser" by itself is a program. */
export const ONLY_LISTED = /^(?:(?:web |internet |mobile )?browsers?|(?:\w+ )*accounts?|dates?|times?)$/;

/** Adjectives that two of can share a noun: "personal and non-personal information". */
export const SHARED =
  /(?:non\s?-\s?)?(?:personal|personally identifiable|identifiable|anonymous|aggregated?|demographic|preference|technical|de\s?-\s?identified|public|home|mobile|first|last|billing|shipping|physical|postal|mailing|email|e\s?-\s?mail|account|usage|tracking|statistical|individual|statistical)\s*,?\s*(?:and\s*\/\s*or|and|or|,)\s*$/;
