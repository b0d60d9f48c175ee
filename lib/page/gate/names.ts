/**
 * What pages call themselves: the words for privacy policies and for what is easily taken for one, in many languages.
 * Data; longer than most files because a language is a line. Every pattern is matched against folded text
 * (lower case, no diacritics, single spaces; see `fold`).
 */

/** What a title, heading or path says its page is. */
export type Name =
  /** "Privacy Policy", "Privacy", "Datenschutzerklärung", also with something beside it ("Privacy & cookies notice"). */
  | 'policy'
  /** About privacy without naming a policy: a settings page, a hub, a guide, a news story. */
  | 'about-privacy'
  | 'cookies'
  | 'processing'
  | 'terms'
  | 'other';

/** Lower case, without diacritics, white space single: what all patterns here expect. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\s\u200b\u00ad_]+/g, ' ')
    .trim();

/** How often a pattern is found in a text. */
export const countOf = (text: string, { source }: RegExp): number =>
  text.match(new RegExp(source, 'gu'))?.length ?? 0;

/** One pattern of many, folded as what it is matched against. */
const any = (words: string[]): RegExp => new RegExp(fold(words.join('|')));

/** Privacy, in the words policies are titled with. Substrings: compounds ("privacyverklaring") and scripts without spaces. */
export const PRIVACY = any([
  'privacy|data protection|data (use )?policy|personal (data|information)|notice (at|of) collection|fair processing',
  'how we (use|handle|collect|treat|process) your (personal )?(data|information)',
  'datenschutz|personenbezogen',
  'confidentialite|vie privee|protection des donnees|donnees (a caractere )?personnel|rgpd',
  'privacidad|proteccion de datos|datos personales|privadesa',
  'protezione dei dati|riservatezza|trattamento dei dati|dati personali',
  'privacidade|protecao de dados|dados pessoais',
  'gegevensbescherming|persoonsgegevens',
  'prywatnosc|danych osobowych|rodo\\b',
  'integritets|dataskydd|sekretesspolicy|personuppgift',
  'privatliv|persondata|databeskyttelse|personopplysning|personvern',
  'tietosuoja|yksityisyy|henkilotieto',
  'osobnich udaju|soukromi|osobnych udajov|sukromi',
  'adatvedel|adatkezel',
  'confidentialitate|protectia datelor|date(lor)? (cu caracter )?personal',
  'gizlilik|kisisel veri|kvkk',
  'privatnost|zasebnost|privatumo|privatum|privaatsus|isikuandme',
  'конфиденциальн|персональных данных|конфіденційн|персональних даних|поверителност|лични данни|приватност',
  'απορρητ|προσωπικων δεδομενων|ιδιωτικοτητ',
  'プライバシ|個人情報',
  '隐私|隱私|个人信息|個人資料|个人资料',
  '개인정보|프라이버시',
  'خصوصية|الخصوصيه|حریم خصوصی|פרטיות|गोपनीयता|निजता',
  'ความเป็นส่วนตัว|quyen rieng tu|bao mat thong tin|privasi',
]);

/** How policies in other languages than English speak beside that: of processing, its grounds, authorities and rights. */
export const PROCESSING_WORDS = any([
  'gdpr|dsgvo|ds-gvo|lgpd|verarbeit|rechtsgrundlage|aufsichtsbehorde|widerspruch|auskunft',
  'finalites|responsable d[eu] traitement|destinataires|responsable del tratamiento|supresion|titolare|finalita',
  'responsavel pelo tratamento|titular dos dados|verwerk|grondslag|przetwarza|administrator|behandl(ar|er|ing)',
  'kasittel|zpracova|spracuva|kezel|prelucr|islen|aktaril|обработк|обробк|επεξεργασ',
  '利用目的|第三者|取得|第三方|收集|수집|제3자|보유',
]);

/** The words that make a document of it. */
const DOCUMENT = any([
  'policy|policies|notice|statement|declaration|notice (at|of) collection',
  'erklarung|richtlinie|hinweis|bestimmung|information',
  'politique|charte|declaration|avis|notice|mention|engagement|conditions',
  'politica|aviso|declaracion|declaracao|informativa|nota|termo',
  'beleid|verklaring|reglement',
  'polityka|politika|politik|prohlaseni|zasady|oswiadczenie|klauzul|vyhlasenie|podmienky|ochran',
  'policy|meddelande|erklaering|erklæring|seloste|kaytanto|lauseke|kaytannot',
  'szabalyzat|tajekoztato|nyilatkozat|declaratie',
  'politikasi|bildirimi|aydinlatma|metni|sozlesmesi',
  'политик|положени|заявлени|соглашени|політик|правила',
  'πολιτικη|δηλωση',
  'ポリシ|保護方針|取扱|取り扱い|方針|について',
  '政策|声明|聲明|协议|保护|條款|条款|权政策|指引|规则',
  '방침|정책|처리|취급',
  'سياسة|بيان|سیاست|מדיניות|नीति|นโยบาย|chinh sach|kebijakan|dasar',
]);

/** Pages about privacy that are none of its policies: places to choose, to learn, to ask, to read news. */
const PLACE = any([
  '\\b(settings?|preferences?|choices?|options|controls?|dashboard|check-?up|tools?|cent(er|re)|hub|portal|faqs?)\\b',
  '\\b(questions|request (form|cent)|help|guide|tips|templates?|generators?|samples?|examples?|checklist|laws?|act)\\b',
  '\\b(regulations?|news|blog|webinar|course|training|jobs?|officer|engineering|research|report|su(es?|its?)|fined?)\\b',
  '\\b(lawsuit|best|vpn|browser|extension|app review|shield|screen|filter|software|coins?|experts?|lawyers?)\\b',
  '\\b(attorneys?|archive|search|results (for|of)|explained|compliance|assessment|violations?|complaints? form)\\b',
  '\\b(value your privacy|do not sell|don.?t sell|opt[- ]out|by design|changes (to|in)|updating|introducing|articles?)\\b',
  '\\bupdates? to\\b|\\bwe(.?ve| have)? (just )?(updated|changed|revised)\\b|polic(y|ies) (updates?|changes)$|\\bnew (privacy|data)\\b',
  '^(our |all )?privacy (policies|notices|statements)$',
  '^(information|internet|online|digital|right to) privacy$|^how (we|you) (protect|keep|secure|build|can)\\b',
  '\\b(what|why|how|when) (?!(we|information|personal|data|your|our)\\b)|^(do you|does|can|should)\\b|\\?$',
]);

/** The same in other languages: settings, help, news and courts, guides and patterns, questions. */
const FOREIGN_PLACE = any([
  'einstell|parametres|reglages|configura|ajustes|preferen[cz]|impostazioni|definicoes|instellingen|ustawieni',
  'in(s|d|n)(s|t)(a|i)llning|indstilling|innstilling|asetukset|nastaven|настройк|設定|设置|設置|설정|zentrum|centrum|centros?\\b',
  'hilfe|\\baide\\b|ayuda|aiuto|ajuda|\\bhulp|pomoc|hjalp|помощь|ヘルプ|センター|帮助|中心|도움말|센터|\\bfragen|pregunta|pergunta|domande|質問|问题',
  'bu(ss|ß)geld|strafe\\b|versto(ss|ß)|urteil|daten(leck|panne)|klage\\b|\\bamende|san[ck]tion|\\bfuite|condamn|multa|sancion|filtracion|denuncia',
  'sanzion|vazament|\\bboete|datalek|\\bkara\\b|wyciek|штраф|утечк|流出|漏洩|漏えい|泄露|罚款|罰|유출|과징금|违规|违法|通报|違反|発覚',
  'gesetz|ratgeber|tipps|muster\\b|vorlage|leitfaden|modele|conseils|plantilla|consejos|\\bguia|\\bguida|poradnik|\\bwzor',
  '保護法(?!に)|保护法|보호법|解説|とは|ガイド|ひな形|指南|模板|가이드|nachrichten|actualit|noticias|notizie|ニュース|新闻|뉴스',
  '^(wie|was|warum|pourquoi|comment|que|cosa|perche|come|como|hoe|wat|vad|hur|как|что|почему) (?!wir|nous|usamos|tratamos|utilizamos|trattiamo|wij|we|vi|мы)\\b',
]);

/** Whether a folded name is that of a place about privacy rather than of a policy. */
export const isPlace = (folded: string): boolean => PLACE.test(folded) || FOREIGN_PLACE.test(folded);

/** Names of policies that are no documents by their words. */
const OWN_PRIVACY = any([
  '^(we care about )?(your|our) privacy|privacy & |^how we (use|handle|collect|treat|process)',
  '^(our |online )?privacy (matters|and security|promise|pledge|commitment|disclosures?|practices)',
  '^(la )?protection des (donnees|informations)( personnelles)?$|^(mes |vos )?donnees personnelles$',
  '^datenschutz (bei|auf|der|von|und)|^(la )?proteccion de datos( personales)?$|^protezione dei dati( personali)?$',
  '^protecao de dados( pessoais)?$|^ochrana (osobnich|osobnych) udaj',
]);
/** A name of more words than this is a headline or a sentence, unless it says "privacy policy". */
const LONGEST_NAME = 9;

/** Scripts without spaces, and how many of their characters make a word. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/g;
const UNSPACED_WORD = 3;

/** Words of a sentence or a slogan, not of a name: "privacy for everyone", "browse with privacy". */
const SLOGAN =
  /\b(for|with|first|on|your own|and (your|you)|matters? (more|most)|browse|protect|respect|real|every)\b/;

const COOKIES =
  /cookie|クッキー|쿠키|曲奇|куки|ciasteczk|\btrackers?\b|tracking technolog|evasteet|sutik|cerez|bikovm|galletas|temoins de connexion|ad choices|advertising policy|interest-based ad/;

const PROCESSING =
  /data (privacy|protection) addendum|(data|privacy|personal data|information) (process(ing|or)|protection|sharing|transfer|security) (agreement|addendum|terms|amendment|conditions|exhibit|schedule)|\bdpa\b|sub-?processors?|(processor|controller)[ -](controller|processor|agreement|terms|addendum)|controller-controller|standard contractual clauses|auftragsverarbeitung|sous-traitan|encargado del? tratamiento|verwerkersovereenkomst|business associate|user consent policy|data processing$|gdpr addendum|responsabile del trattamento/;

const TERMS =
  /\b(terms|conditions|agreement|eula|tos|t&cs?|guidelines?|acceptable use|code of conduct|legal notice|legal information|impressum|imprint|licen[cs]e|copyright|dmca|disclaimer|nutzungsbedingungen|agb|conditions generales|cgu|cgv|mentions legales|condiciones|terminos|aviso legal|condizioni|termini|termos|condicoes|voorwaarden|regulamin|warunki|anvandarvillkor|villkor|vilkar|kayttoehdot|podminky|kosullari|feltetelek|usage polic(y|ies)|content polic(y|ies)|refund|returns?|shipping|security polic(y|ies)|vulnerability|law enforcement|transparency report|accessibility|community|service level|sla|anti-|modern slavery|human rights|trademark|brand)\b|условия|правила пользования|利用規約|服务条款|用户协议|使用条款|服務條款|이용약관/;

/** Names that say policy in full, in the languages where a bare "privacy" is as common. */
export const NAMED_POLICY =
  /privacy (policy|policies|notice|statement)|data (protection|privacy) (policy|notice|statement)|datenschutzerklarung|politique de confidentialite|politica de privacidad|privacidade|informativa (sulla )?privacy/;

/**
 * Names a title segment, heading or path.
 * @param folded text already through {@link fold}; at most a few hundred characters are looked at.
 */
export const nameOf = (folded: string): Name => {
  const text = folded.slice(0, 200);
  if (PRIVACY.test(text)) {
    if (PROCESSING.test(text) && !NAMED_POLICY.test(text)) return 'processing';
    const bare = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const words = Math.max(bare.split(' ').length, (bare.match(UNSPACED)?.length ?? 0) / UNSPACED_WORD);
    if (NAMED_POLICY.test(text))
      return words > 2 * LONGEST_NAME || isPlace(text) ? 'about-privacy' : 'policy';
    if (words > LONGEST_NAME || isPlace(text)) return 'about-privacy';
    if (DOCUMENT.test(text) || OWN_PRIVACY.test(text)) return 'policy';
    if (words <= 3 && !SLOGAN.test(text)) return 'policy';
    return TERMS.test(text) ? 'terms' : 'about-privacy';
  }
  if (PROCESSING.test(text)) return 'processing';
  if (COOKIES.test(text)) return 'cookies';
  if (TERMS.test(text)) return 'terms';
  return 'other';
};
