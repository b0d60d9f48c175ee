import type { Rule } from '../rule';
import { DATA, SHARE } from '../words';
import { ANYONE, said } from './anyone';

/** Sharing of nobody's data: only counts and sums, or what cannot be led back. */
const ANONYMOUS =
  /\b(?:aggregated?|anonymi[sz]ed|anonymous(?:ly)?|de-?identified|non-?personal(?:ly)?|statistical|pseudonymous aggregated)\b(?: [a-z-]+,?){0,6} (?:information|data|statistics|reports?|insights|form|basis|metrics)\b/;
const DIRECTED =
  /\b(?:at your (?:direction|request)|with your (?:consent|permission)|if you (?:choose|direct|ask|instruct|consent)|when you (?:choose|direct|ask|instruct))\b/;
const PASS = new RegExp(
  `\\b(?:${SHARE}|access(?:ed)?|sell|sold|transmit\\w*|rely on|us(?:e|ing)|employ|engage|work with|recipients?|forward\\w*|outsourc\\w*|entrust\\w*|process\\w*|hosted|visible|available|contract\\w*|hire|commission\\w*|send|exchange\\w*)\\b`,
);
const OF_OTHERS =
  /\b(?:receive|obtain|collect|get) (?:\w+ ){0,6}(?:information|data) (?:\w+ ){0,4}from\b|\bright to\b|\bprivacy polic(?:y|ies) of\b|\bnot responsible\b/;

/** Who gets the data. Each member with the words for it; LABEL's close calls are in `unless`. */
export const RECIPIENTS_RULES: readonly Rule[] = [
  {
    id: 'recipients/service-providers',
    row: 'recipients',
    reason: 'Companies that work for this one, under its instructions.',
    cue: /\b(?:service[- ]providers?|(?:third[- ]party |outside |external )?(?:vendors?|contractors?|sub-?contractors?|sub-?processors?|processors?|suppliers?|consultants?|providers?)|professional advis[eo]rs|(?:legal|accounting|financial|professional|outside) advis[eo]rs|lawyers|auditors|accountants|attorneys|(?:third[- ]part(?:y|ies)|companies|partners|others|individuals|organi[sz]ations|persons|agents|entities|businesses|firms)(?: [a-z,]+){0,4} (?:that|who|which|to) (?:\w+ ){0,3}(?:provide|perform|help|assist|support|process|work|act|host|operate|carry out|fulfill?|deliver|render)\w*|on (?:our|its|their) behalf|(?:hosting|cloud|payment|analytics|it|e-?mail|shipping|delivery|fulfilment|fulfillment|marketing|customer (?:service|support)|technical|infrastructure)(?: \w+){0,2} (?:providers?|companies|processors?|services?|partners?)|payment (?:processors?|gateways?)|(?:mail)?chimp|amazon web services|aws|google (?:cloud|analytics)|stripe|paypal|zendesk|cloudflare|salesforce)\b/g,
    says: {
      affirmed: 'service-providers',
      consent: 'service-providers',
      'opt-out': 'service-providers',
      limited: 'service-providers',
    },
    actors: ANYONE,
    also: [PASS],
    unless: [
      OF_OTHERS,
      /\b(?:internet|mobile|e-?mail|wireless|your|telephone|television|health ?care) (?:service |network )?providers?\b/,
    ],
    weight: 0.7,
  },
  {
    id: 'recipients/affiliates',
    row: 'recipients',
    reason: 'Companies of the same group.',
    cue: /\b(?:affiliates?|affiliated (?:companies|entities|businesses|organi[sz]ations)|subsidiar(?:y|ies)|parent (?:company|companies|corporation|entit\w+)|(?:corporate|company) (?:family|group|affiliates)|group (?:companies|entities|members)|(?:companies|entities|members|businesses|divisions) (?:\w+ ){0,3}(?:of|in|within) (?:our|the|its) (?:\w+ )?(?:corporate )?(?:group|family)|(?:our|the) (?:\w+ )?(?:family of companies|group of companies|family of (?:brands|businesses|services))|common (?:ownership|control)|joint ventures?|sister compan(?:y|ies)|related companies|holding compan(?:y|ies)|other (?:\w+ )?(?:companies|businesses|services) (?:owned|controlled) by)\b/g,
    says: said('affiliates'),
    actors: ANYONE,
    also: [PASS],
    unless: [
      OF_OTHERS,
      ANONYMOUS,
      /\baffiliate (?:links?|marketing|program(?:me)?s?|networks?)\b|\b(?:not|un|non-?)[- ]?affiliated\b|\bindemnif|\b(?:liable|liability|warrant)/,
    ],
    weight: 0.7,
  },
  {
    id: 'recipients/partners',
    row: 'recipients',
    reason: 'Other businesses for ends of their own.',
    cue: /\b(?:(?:business|marketing|commercial|strategic|promotional|trusted|selected|content|brand|retail|media|data|research|channel|distribution|co-?brand(?:ed|ing)|program|integration|reseller|financial|loyalty|travel|trip|measurement|our|third-party|certain|other) partners?|co-?sponsors?|sponsors?|(?:unaffiliated|non-?affiliated|other|selected|reputable|certain|carefully selected|independent|unrelated) (?:third[- ]part(?:y|ies)|companies|businesses|organi[sz]ations)|third[- ]part(?:y|ies) for (?:their|its)|their own (?:marketing |business |commercial )?(?:purposes?|use|marketing)|resellers|merchants|retailers|researchers|data (?:brokers|buyers|suppliers)|sellers|insurers|publishers|lenders|dealers|event (?:organi[sz]ers|sponsors)|(?:academic|research) (?:institutions|organi[sz]ations))\b/g,
    says: said('partners'),
    actors: ANYONE,
    also: [PASS],
    unless: [
      OF_OTHERS,
      ANONYMOUS,
      /\b(?:on (?:our|its) behalf|service providers? and (?:other )?partners who|help us|perform (?:services|functions)|advertising partners?|advertising purposes|merger|acqui\w+|bankruptcy|legal (?:process|obligation)|law enforcement)\b/,
    ],
    weight: 0.55,
  },
  {
    id: 'recipients/advertisers',
    row: 'recipients',
    reason: 'Ad networks, advertisers, and companies that target or measure advertisements.',
    cue: /\b(?:advertis(?:ers?|ing (?:partners?|networks?|companies|providers?|agencies|platforms?|services?|exchanges?|technolog\w+|third[- ]part\w+|vendors?|affiliates))|ad[- ](?:networks?|partners?|exchanges?|servers?|tech\w*|serving compan\w+|agencies|companies|providers?|platforms?)|third[- ]party (?:ad(?:vertis(?:ers?|ing|ement))?s?)(?: \w+){0,2}|(?:marketing|advertising) and (?:advertising|analytics|marketing|promotional) (?:partners?|companies|providers?|vendors)|(?:companies|partners|third[- ]part(?:y|ies)) (?:\w+ ){0,6}(?:advertis\w+|ads)\b|google (?:ads|adsense|adwords)|doubleclick|facebook (?:ads|pixel|custom audiences)|meta pixel|social media (?:companies|platforms|partners|networks)(?= [^.;]{0,60}(?:\bads?\b|advertis)))\b/g,
    says: said('advertisers'),
    actors: ANYONE,
    also: [PASS],
    unless: [OF_OTHERS, ANONYMOUS, /\b(?:opt[- ]?out of|you (?:can|may) (?:learn|visit))\b/],
    weight: 0.65,
  },
  {
    id: 'recipients/public',
    row: 'recipients',
    reason: 'Other users, or anyone who looks.',
    hint: /users|members|people|public|anyone|everyone|everybody|world|search engine|visible|visitors|players|friends|followers|community|viewers|forum|message board|chat room|readers|guests|customers|participants|individuals|connections|contacts/,
    cue: /\b(?:other (?:users?|members?|people|visitors|players|customers|participants|individuals|readers|guests|parties (?:on|using))|(?:the |general )*public(?:ly)?(?:[- ](?:available|visible|accessible|viewable|displayed|posted|shared|profile|forums?|areas?|posts?))?|anyone|everyone|everybody|world|search engines?|visible to|(?:your|their) (?:friends|followers|connections|contacts)|community|viewers|forums?|message boards?|chat rooms?)\b/g,
    says: said('public'),
    actors: ANYONE,
    also: [
      /\b(?:shar\w+|visible|see|seen|view\w*|display\w*|post\w*|disclos\w+|available|accessible|publish\w*|read|shown|show|reveal\w*|access\w*|make|made|collected and used by others|public)\b/,
      /\b(?:information|data|profile|name|username|photos?|pictures?|content|posts?|comments?|reviews?|messages?|it|what you|activity|anything|account|details|listings?|score|location|submissions?|materials)\b/,
    ],
    unless: [
      /\b(?:public (?:authorit\w+|interest|databases?|records?|sources?|safety|health|offering|bod(?:y|ies)|task|sector|security|ip|companies|agencies|officials?)|publicly (?:available|accessible) (?:\w+ )?(?:sources?|information|data|records|databases?)|members of the public|not (?:be )?(?:\w+ )?(?:public|visible|shared|displayed|shown|disclose)|from other users|notary)\b/,
      ANONYMOUS,
    ],
    weight: 0.55,
  },
  {
    id: 'recipients/authorities',
    row: 'recipients',
    reason: 'Courts, police, governments and whoever the law says.',
    cue: /\b(?:law enforcement|government(?:al)?(?: \w+)? (?:agenc(?:y|ies)|authorit(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|officials?|requests?|inquir\w+)|governments?|(?:public|regulatory|competent|supervisory|tax|legal|relevant|judicial|law|state|government) (?:\w+ )?authorit(?:y|ies)|authorities|regulators?|courts?(?: orders?)?|subpoenas?|legal process(?:es)?|search warrants?|warrants?|required (?:\w+ )?(?:by|under) (?:\w+ ){0,2}(?:laws?|regulation|legislation)|comply with (?:\w+ ){0,5}(?:laws?|legal|subpoena|court|regulation)\w*|legal obligations?|police|judicial (?:proceedings?|orders?)|lawful requests?|as (?:required|permitted|necessary) by law|if required (?:to do so )?by law|legally required|legally (?:compelled|obligated))\b/g,
    says: {
      affirmed: 'authorities',
      consent: 'authorities',
      'opt-out': 'authorities',
      limited: 'authorities',
    },
    actors: ANYONE,
    also: [
      /\b(?:shar\w+|disclos\w+|provid\w+|transfer\w*|releas\w+|giv\w+|transmit\w*|pass(?:ed)?|report\w*|respond\w*|access\w*|compl(?:y|ies|ying)|recipients?|turn over|hand over|send|sent|available|preserve)\b/,
    ],
    unless: [
      /\b(?:complain|lodge|complaint|retain|keep|kept|store|right to|retention|delete|legal basis|process(?:ing)? (?:is|your))\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'recipients/done-for-us',
    row: 'recipients',
    reason: 'Somebody does a task on behalf of the company.',
    cue: /\b(?:sent|operated|performed|processed|hosted|handled|carried out|run|administered)\b[^.;]{0,20}?\bon our behalf\b[^.;]{0,20}?\b(?:by|via|through|with)\b/g,
    says: { affirmed: 'service-providers', 'opt-out': 'service-providers', consent: 'service-providers' },
    actors: ['company', 'unknown', 'others', 'you'],
    weight: 0.8,
  },
  {
    id: 'recipients/nobody',
    row: 'recipients',
    reason: 'A general denial that data goes to anybody.',
    cue: new RegExp(
      `\\b(?:shar(?:e[sd]?|ing)|disclos(?:e[sd]?|ing)|pass(?:ed)?(?: on)?|giv(?:e|en)|provid(?:e|ed)|transfer(?:red)?)\\b(?: [a-z,/-]+){0,4}? ${DATA}\\b[^.;]{0,40}\\b(?:with|to) (?:any(?:one|body)?(?: else)?\\b|no ?one|third[- ]part|others?\\b)|\\b(?:shared|disclosed|passed(?: on)?|given|provided|transferred) (?:with|to) (?:any(?:one|body)?(?: else)?\\b|no ?one|third[- ]part|others?\\b)`,
      'g',
    ),
    says: { denied: 'nobody' },
    actors: ['company', 'unknown'],
    also: [
      /\b(?:your|personal(?:ly)?|users?'?|customers?'?|any|visitors?'?) (?:\w+ )*?(?:information|data|details|pii)\b/,
    ],
    unless: [
      DIRECTED,
      /\b(?:this|such|these|those|certain|some|[a-z]+ing|usage|technical) (?:information|data)\b/,
      /\b(?:except|unless|other than|without|for (?:their|direct|marketing|advertising|commercial|money)|children|minors|location|sensitive|payment|credit card|mobile|sms|text|phone|opt-in|non-affiliated|unaffiliated|outside|monetary|advertisers|purposes|google|precise|if |when |sell|rent)\b/,
    ],
    weight: 0.35,
  },
];
