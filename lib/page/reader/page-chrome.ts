import { attributeOf } from './dom-access';
import type { Chrome } from './raw-page';

/** Elements whose text is never the policy's. `noscript` shows only where the page has no scripts; what is struck out no longer holds. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title meta link svg math canvas video audio object embed applet map area ' +
    'select datalist textarea input progress meter img picture source track rt rp noframes del s strike'
  ).split(' '),
);

/** Tags that say something about being chrome even without attributes. */
export const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'header', 'form']);

const SURE_ROLES = new Set([
  'navigation',
  'search',
  'tablist',
  'menu',
  'menubar',
  'toolbar',
  'tree',
  'alert',
  'status',
  'tooltip',
]);
const LIKELY_ROLES = new Set([
  'banner',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'form',
  'feed',
]);

/** Names that page builders give to what surrounds the content; matched on whole words of id and class. */
const SURE_NAMES =
  /(?:^|[\s_-])(?:breadcrumbs?|skip-?(?:to-?)?(?:links?|nav|content|main)|site-?(?:nav|footer|menu)|(?:main|top|primary|secondary|global|mobile|footer|header|side)-?(?:nav(?:igation|bar)?|menu)|nav-?(?:bar|menu|links?)|share-?(?:bar|buttons?|links?|this|tools)|social-?(?:share|links?|icons?|media|bar|nav|buttons?)|addthis(?:_\w+)?|addtoany|intercom-[\w-]+|crisp-client|zopim|zendesk|drift-(?:widget|frame)[\w-]*|livechat|chat-?(?:widget|bubble|box)|disqus[\w-]*|comments?-?(?:list|area|section|form)|respond|(?:related|recommended|popular|trending|recent|latest)-?(?:posts?|articles?|stories|news|content|links?|items?)|most-?(?:read|popular|viewed)|newsletter-?(?:signup|form|box|popup)?|advert(?:isement|ising|s)?|ad-?(?:slot|unit|container|wrapper|banner|box)|adsbygoogle|dfp-?\w*|back-?to-?top|print-?(?:only|button|link))(?=$|[\s_-])/i;
/** Tools that ask for consent to cookies, by their makers' names and by what everybody calls them. */
const CONSENT_NAMES =
  /(?:^|[\s_-])(?:cookie-?(?:banner|bar|notice|consent|popup|modal|law|warning|message|alert|overlay|policy-?popup)|(?:cc|cookie)-?window|consent-?(?:banner|bar|popup|modal|manager|overlay)|gdpr-?(?:banner|bar|popup|modal|consent|cookie\w*)|onetrust-[\w-]+|ot-sdk-[\w-]+|optanon[\w-]*|truste[\w-]*|cybotcookiebot\w*|didomi[\w-]*|qc-cmp[\w-]*|usercentrics[\w-]*|osano-cm[\w-]*|cky-[\w-]+|cmplz-[\w-]+|iubenda-cs[\w-]*|klaro|borlabs-?\w*|tarteaucitron\w*|sp_message[\w-]*|termly[\w-]*consent[\w-]*|moove-gdpr[\w-]*)(?=$|[\s_-])/i;
/** Enough in the name of a dialog; elsewhere it may be the name of a section. */
const ASKS_CONSENT = /(?:^|[\s_-])(?:consents?|cookies?|gdpr|ccpa|cmp)(?=$|[\s_-])/i;
const LIKELY_NAMES =
  /(?:^|[\s_-])(?:side-?bar|footer|header|masthead|nav(?:igation)?|menu|toolbar|promo(?:tion)?s?|widgets?|modal|popup|overlay|drawer|off-?canvas|flyout|dropdown|rail|banner|login|sign-?(?:in|up)|subscribe|search|logo|copyright|credits|cart|toc|table-?of-?contents|pagination|pager|lang(?:uage)?-?(?:switch(?:er)?|select(?:or)?|picker|menu))(?=$|[\s_-])/i;

/** Whether an element is made to surround content rather than to be it, by its tag, role and names. */
export const chromeOf = (element: Element, tag: string, inContent: boolean): Chrome => {
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return 'none';
  if (tag === 'nav') return 'sure';
  // A heading's id is made from its words: "why-is-there-no-cookie-banner" is no cookie banner.
  if (/^(?:h[1-6]|summary|p|li|td|th|tr|tbody)$/.test(tag)) return 'none';
  const role = attributeOf(element, 'role')?.trim().toLowerCase() ?? '';
  if (SURE_ROLES.has(role)) return 'sure';
  const names = namesOf(element);
  if (names.length > 1 && CONSENT_NAMES.test(names)) return 'consent';
  if (names.length > 1 && SURE_NAMES.test(names)) return 'sure';
  if (/dialog$/.test(role) && ASKS_CONSENT.test(names)) return 'consent';
  if (LIKELY_ROLES.has(role)) return 'likely';
  if (tag === 'footer' || tag === 'aside' || tag === 'form') return 'likely';
  if (tag === 'header') return inContent ? 'none' : 'likely';
  return names.length > 1 && LIKELY_NAMES.test(names) ? 'likely' : 'none';
};

/** Id and class in one string, camel case parted. An id of many words was made from a heading's text: left out. */
const namesOf = (element: Element): string => {
  const id = attributeOf(element, 'id') ?? '';
  const classes = attributeOf(element, 'class') ?? '';
  const named = id.split(/[-_\s]/, MAX_ID_WORDS + 1).length > MAX_ID_WORDS ? classes : `${id} ${classes}`;
  return named.slice(0, MAX_NAMES).replace(/([a-z])([A-Z])/g, '$1-$2');
};

const MAX_ID_WORDS = 3;
/** Longest stretch of id and class looked at: utility-class pages put kilobytes there. */
const MAX_NAMES = 300;
