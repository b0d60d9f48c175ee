/** Expressions that several rules share, as sources: plain form (`plainOf`), no anchors, no capture groups. */

/** Data about people, with what may stand before it. */
export const DATA =
  "(?:(?:personal(?:ly)?|identif(?:iable|ying)|private|sensitive|user|users?'?s?'?|customers?'?|your|their|our|any|the|this|that|such|these|those|or|and|of|all|individual|contact|email|e-mail|consumer|collected|mobile|phone|covered|pseudonymous|hashed|certain|some|limited|usage|device|account) )*(?:information|data|details|addresses|address|pii|pi|identifiers?|numbers?|lists?|profiles?|records)";

/** Passing data on, in every form. */
export const SHARE =
  '(?:shar(?:e[sd]?|ing)|disclos(?:e[sd]?|ing)|provid(?:e[sd]?|ing)|transfer(?:s|red|ring)?|pass(?:es|ed|ing)?|releas(?:e[sd]?|ing)|giv(?:e[sn]?|ing)|gave|mak(?:e|ing) available|made available|suppl(?:y|ies|ied)|transmit(?:s|ted|ting)?|send(?:s|ing)?|sent|hand(?:s|ed|ing)? over)';

/** Others who are not the company. */
export const OTHERS =
  '(?:(?:third|3rd)[- ]part(?:y|ies)|(?:other|outside|unaffiliated|non-affiliated|selected|carefully selected|trusted|reputable) (?:companies|organi[sz]ations|parties|businesses|third parties|partners)|(?:advertising|ad|marketing|business|data|media|promotional|commercial|measurement|analytics|co-marketing|strategic) (?:partners?|networks?|companies|providers?|exchanges?|technology (?:companies|partners|providers)|platforms?|agencies)|advertisers?|data brokers?|partners|sponsors)';

/** Advertising as an activity, not a mailing. */
export const ADS =
  '(?:advertis(?:ing|ements?|ers?)|adverts?|\\bads?\\b|remarketing|retargeting|ad (?:network|server|partner|campaign|personali[sz]ation|targeting)s?|sponsored (?:content|products|listings|posts))';

/** Data that people ask about, not what is done with it: "you have the right to know whether we sell …". */
export const RIGHT_TO_KNOW =
  /\b(?:right to (?:know|request|access|be informed|obtain|receive|confirm|ask)|(?:categories|purposes?|reasons?) (?:of|for|that) (?:[a-z]+ ){0,6}(?:collecting|selling|sharing|sold|shared|disclos)|(?:written|signed|such a) (?:request|permission)|send us a request|make a request|to request (?:more )?information|law (?:gives|permits|allows|entitles)|may request (?:that|information|the following|certain)|request (?:that we disclose|information about)|list of (?:the )?(?:categories|third parties)|please (?:see|refer|visit|read)|to learn (?:more|how)|this (?:section|table|chart|notice|policy) (?:describes|explains|sets|lists|outlines))\b/;

/** Kinds of data or people that a denial is limited to: "a denial for one type of data is no general denial" (LABEL). */
export const PARTIAL =
  /\b(?:children|minors|kids|students?|under (?:the age of )?1\d|sensitive|special categor(?:y|ies)|health|biometric|race|religi\w+|sexual|precise|geolocation|location|rfid|mobile (?:phone|information|number|contact|opt|data)|phone numbers?|sms|text messag\w+|opt-in data|directly identif\w+|identif(?:y|ies) you|photos?|contacts|messages|emails?|payment|specific|advertising customers|large language|train(?:ing)?)\b/;
