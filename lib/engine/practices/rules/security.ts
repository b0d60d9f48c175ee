import type { Rule } from '../rule';
import { ANYONE } from './anyone';

/** Measures with a name of their own: a reader could ask to see them. */
const NAMED =
  '(?:encrypt(?:s|ed|ion|ing)?|ssl|tls|https(?!:)|secure sockets?(?: layer)?|transport layer|firewalls?|two-factor|2fa|mfa|multi-?factor|two-step|pseudonymi[sz](?:e|ing|ation)|hash(?:ed|es|ing)|bcrypt|argon2|salted|penetration test\\w*|pen-?tests?|vulnerability (?:scan\\w*|assessments?|testing)|iso(?:/iec)? ?-?27001|soc ?-?[12]|pci(?:[ -]dss)?|intrusion (?:detection|prevention)|password[- ](?:protect\\w*|hash\\w*)|bug bount(?:y|ies)|security audits?|(?:regular|independent|external|periodic|third-party|internal) (?:\\w+ )?audits?|access (?:controls?|restrictions?|management|rights management)|role-based|least privilege|need[- ]to[- ]know (?:basis|principle|only)|anonymi[sz]ation techniques|secure (?:servers?|facilit(?:y|ies)|data cent(?:er|re)s?)|locked (?:\\w+ )?(?:facilit|cabinets?|rooms?)|malware (?:scan\\w*|protection)|anti-?virus|confidentiality (?:agreements?|obligations?|clauses?)|non-disclosure|staff training|train(?:ing|ed)? (?:of |our )?(?:staff|employees|personnel)|(?:employees?|staff|personnel) (?:\\w+ ){0,2}train\\w*|tokeni[sz]\\w*|disaster recovery(?! purposes)|redundanc(?:y|ies)|key management|end-to-end)';

/** Protection in words that fit any company. */
export const SECURITY_RULES: readonly Rule[] = [
  {
    id: 'security/named-measure',
    row: 'security',
    reason: 'A measure that has a name: encryption, limits of access, audits, certificates.',
    cue: new RegExp(`\\b${NAMED}\\b`, 'g'),
    says: { affirmed: 'specific', 'opt-out': 'specific', consent: 'specific' },
    actors: ANYONE,
    unless: [
      /\b(?:cookies?|calls|matching|audience|in (?:a )?(?:hashed|encrypted)|hashed,? (?:non|form)|share such|wallets?|hashed (?:e-?mail|identifiers?|version|phone|user|form|and)|not encrypted|unencrypted|secure connection is not|right to|de-identified|personal information means)\b/,
      /\b(?:you|users?) (?:should|must|may want to|can (?:also )?(?:enable|turn on))\b/,
      /\bbreach\b.*\bright\b|\bunauthori[sz]ed access and exfiltration\b/,
    ],
    also: [
      /\b(?:data|information|passwords?|systems?|servers?|network|connections?|access|transmi\w+|stor\w+|payment|credit card|secur\w+|protect\w*|safeguard\w*|measures?|traffic|communications?|messages?|employees|staff|personnel)\b/,
    ],
    weight: 0.7,
  },
  {
    id: 'security/limited-access',
    row: 'security',
    reason: 'Access limited to people who need it is a measure by name.',
    cue: /\b(?:restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?|only|control(?:s|led)?) (?:\w+ ){0,3}access\b|\bonly (?:\w+ ){0,9}(?:have|has|get|gets|given|granted) access\b|\baccess (?:\w+ ){0,6}(?:is|are|to those|only (?:to|by)|restricted|limited)\b|\b(?:authori[sz]ed|trained|certain|selected|necessary) (?:\w+ )?(?:employees|personnel|staff|persons|individuals|people|team members)\b[^.;]{0,40}\b(?:access|need)/g,
    says: { affirmed: 'specific', 'opt-out': 'specific', consent: 'specific' },
    also: [
      /\b(?:employees?|personnel|staff|contractors?|need|authori[sz]ed|agents|team|individuals|representatives?|persons)\b/,
      /\b(?:information|data|systems?|records)\b/,
    ],
    unless: [
      /\bright to|third[- ]part(?:y|ies) (?:apps?|applications?|services?)|children|you (?:can|may)|service providers?\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'security/reasonable-measures',
    row: 'security',
    reason: 'Safeguards without a name: "appropriate technical and organisational measures".',
    cue: /\b(?:measures?|safeguards?|steps|precautions?|procedures?|controls?|practices|policies|mechanisms?|protections?|standards|efforts|means|methods|technolog(?:y|ies)|protocols?)\b/g,
    says: {
      affirmed: 'generic',
      'opt-out': 'generic',
      consent: 'generic',
      denied: 'generic',
      limited: 'generic',
    },
    also: [
      /\b(?:protect\w*|secur(?:e|ity|ing|ed)|safeguard\w*|prevent\w*|guard)\b/,
      /\b(?:information|data|systems?|loss|misuse|unauthori[sz]ed|access|disclosure|it|them)\b/,
      /\b(?:reasonable|appropriate|technical|technological|organi[sz]ational|administrative|physical|industry|commercially|security|necessary|adequate|suitable|various|electronic|managerial|all|strict|robust|strong|precautions|safeguards|state[- ]of[- ]the[- ]art|generally accepted|best)\b/,
    ],
    unless: [
      new RegExp(`\\b${NAMED}\\b`),
      /\b(?:transfer(?:s|red)?(?! of your personal data will take place)|contractual clauses|adequacy|verify|identity|children|third[- ]part(?:y|ies)|service providers?|vendors|partners|recipients|opt[- ]out|cookies?|fraud|requests?|rights)\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'security/no-guarantee',
    row: 'security',
    reason: 'That no system is perfectly secure comes with a general assurance.',
    cue: /\b(?:no [^.;]{0,120}?\b(?:is|can be|are) (?:ever )?(?:completely|100 ?%|fully|entirely|absolutely|totally|perfectly|guaranteed)[^.;]{0,30}\bsecure|(?:security|safety)\b[^.;]{0,80}cannot be (?:fully |completely )?guaranteed|cannot (?:\w+ ){0,3}(?:guarantee|ensure|warrant|promise)[^.;]{0,80}\b(?:secur|unauthori[sz]ed|protect)|(?:not|\w+n't) (?:\w+ )?guarantee[^.;]{0,60}\bsecur)/g,
    says: {
      affirmed: 'generic',
      denied: 'generic',
      limited: 'generic',
      'opt-out': 'generic',
      consent: 'generic',
    },
    actors: ANYONE,
    unless: [new RegExp(`\\b${NAMED}\\b`)],
    weight: 0.4,
  },
];
