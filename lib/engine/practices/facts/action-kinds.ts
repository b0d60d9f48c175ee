import type { Action } from './actions';

/** What words make which kind; the first that matches decides. Each with what it is meant for. */
export const ACTION_KINDS: readonly { kind: Action['kind']; match: RegExp; reason: string }[] = [
  {
    kind: 'opt-out',
    match:
      /\bopt(?:ing)?[\s-]?out|\bdo[\s-]?not[\s-]?(?:sell|share|track)|\b(?:your|my|u\.?s\.?) privacy[\s-]choices|unsubscrib|\b(?:object|limit) (?:to )?(?:the )?(?:use|ads|direct|process)|optout|aboutads|youradchoices|youronlinechoices|networkadvertising|edaa\.eu/i,
    reason: 'pages that stop sale, tracking, advertising or mail, the industry’s included',
  },
  {
    kind: 'deletion',
    match:
      /\b(?:delet\w*|eras\w+|clos(?:e|ing)|deactivat\w*|remov\w*) (?:\w+ ){0,3}(?:account|data|information|profile|content)\b|\b(?:account|data) (?:deletion|removal|erasure)|\bright to (?:be forgotten|erasure|deletion)|delete[-_]?(?:my|your)?[-_]?account/i,
    reason: 'pages and addresses that end an account or erase data',
  },
  {
    kind: 'access',
    match:
      /\b(?:access|download|export|obtain|request|review|correct|update|see|view|copy of) (?:\w+ ){0,4}(?:data|information|archive)\b|\b(?:data|privacy|subject|dsar|individual|consumer|rights?)[\s-](?:subject )?(?:access )?(?:rights? )?requests?\b|\bexercise (?:\w+ ){0,4}rights?\b|\bdsar\b|takeout/i,
    reason: 'pages and addresses for requests to see, correct or take data',
  },
  {
    kind: 'settings',
    match:
      /\b(?:cookies?|privacy|ads?|advertising|account|consent|notification|email|communication|tracking|profile|personali[sz]ation|data)[\s-](?:\w+ )?(?:settings|preferences?|cent(?:er|re)|dashboard|controls?|choices|tools?|manager)\b|\b(?:settings|preferences?) (?:page|cent(?:er|re)|tool)\b|\bmanage (?:your |my )?(?:cookies|consent|preferences|settings)|adsettings|myactivity/i,
    reason: 'pages where choices are made inside the service',
  },
  {
    kind: 'contact',
    match:
      /\bcontact (?:us|form|our|the|page)|\b(?:web|online|request|support|privacy) ?form\b|\bdata protection officer|\bget in touch|\bhelp ?desk|\bsubmit (?:a|your) (?:request|ticket)/i,
    reason: 'forms and pages to write to',
  },
];
