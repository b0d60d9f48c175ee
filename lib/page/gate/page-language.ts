/**
 * A language check small enough for every page: scripts first, then function words.
 * Longer than it looks: a language is a line of words.
 */

/** Characters looked at, in three slices, so that a banner in another language does not decide. */
const SLICE = 2500;

/** Scripts that name their language (or nearly: Cyrillic and Arabic are settled below). */
const SCRIPTS: [string, RegExp][] = [
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];

/** A fifth of the letters in another script is a text in it: product names stay Latin, function words do not. */
const SCRIPT_SHARE = 0.2;

/** The commonest words that other languages here do not share, or share with few. */
const WORDS: Record<string, string> = {
  en: 'the and of to you your our we that with this for or are may not is by as any from',
  de: 'der die und das wir ihre sie oder mit von für nicht eine werden durch zur auf sind wird den dem',
  fr: 'les des vous nous votre et une pour dans est par vos sur que avec sont du au aux nos ces',
  es: 'los las usted nosotros sus para una con por del que nuestra puede como datos más su esta al',
  it: 'di che il della per gli dei sono nostri con non alla delle nel dati una vostri può si tuoi',
  pt: 'você os dos uma para com não seus nossos por que são pode dados da ao pelo sua ou em',
  nl: 'het een van wij uw voor met zijn deze wordt door niet aan kunnen ons bij gegevens onze worden jouw',
  pl: 'nie na się przez oraz lub jest danych dla ich w celu z są może naszych państwa jak od do',
  sv: 'och att vi dina som för med är kan till på av om inte den vår har du din eller',
  da: 'og at vi dine som til med er kan på af om ikke vores har du dit eller vil oplysninger der',
  nb: 'og at vi dine som til med er kan på av om ikke våre har du ditt eller vil opplysninger ikkje',
  fi: 'ja on että tai voi sekä kun jos ovat tietoja käyttää mukaan ei sinun meidän voimme henkilötietoja kuten niiden',
  cs: 'a je že které nebo vaše pro na jsou při jako být údajů od naše můžeme se vás jsme po',
  sk: 'a je že ktoré alebo vaše pre na sú pri ako byť údajov od naše môžeme sa vás sme po',
  hu: 'a az és hogy vagy nem adatok az egy által személyes is adatait amely kezelés érdekében ezek történő ha',
  ro: 'și de la pe care sau este pentru cu din dumneavoastră prin sunt noastre datele în nu mai ale să',
  tr: 've bir bu için ile veya olarak kişisel olan verilerinizi tarafından gibi size daha kadar da de ilgili hizmet',
  id: 'dan yang untuk dengan atau anda kami ini dari dapat pada data tidak informasi akan kepada di oleh ke',
  vi: 'và của chúng tôi bạn các cho được có thể không thông tin hoặc này với khi trong để về từ',
  ca: 'els les amb per una dels que nostres les dades seva són aquesta pot com més al del seus i',
  hr: 'i je se na za koji ili vaše podataka od su kao može što našim biti te s po ako',
  et: 'ja on või et teie kui ning meie andmeid isikuandmeid mis ei see võib kes seda ka saab kasutame',
  lt: 'ir jūsų mes arba kad yra su jei asmens duomenų ar mūsų galime iš dėl apie kai tik tai už',
  lv: 'un jūsu mēs vai ka ir ar ja personas datu par no mūsu lai uz kas var tiek pie kā',
};

let languages: Map<string, string[]> | null = null;

/** Function word → its languages; made at first use, since most pages never ask. */
const functionWords = (): Map<string, string[]> => {
  if (languages) return languages;
  languages = new Map();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' '))) {
      languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  return languages;
};

/** Share of the words that must be function words of the language found: running text has 25–50 %, a menu 5 %. */
const LEAST_SHARE = 0.08;
/** Fewer words than this tell nothing. */
const LEAST_WORDS = 12;

const slices = (text: string): string =>
  text.length <= 3 * SLICE
    ? text
    : [0.1, 0.4, 0.7].map((at) => text.slice(at * text.length, at * text.length + SLICE)).join(' ');

/** A declared language is believed if it has at least this share of the votes of the first. */
const DECLARED_SHARE = 0.5;

const settled = (script: string, sample: string): string => {
  if (script === 'ru' && /[іїєґ]/.test(sample)) return 'uk';
  return script === 'ar' && /[پچژگ]/.test(sample) ? 'fa' : script;
};

/**
 * The language of a text: BCP 47 primary subtag, `und` where it cannot be told.
 * @param declared the page's `lang`: taken where the text is too short to tell, or two languages are nearly even (a
 * cookie table in English on a French page).
 */
export const languageOf = (text: string, declared = ''): string => {
  const sample = slices(text).toLowerCase();
  const claim = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared)?.[0].toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const found = sample.match(script)?.length ?? 0;
    if (letters > LEAST_WORDS && found > SCRIPT_SHARE * letters) return settled(language, sample);
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  const known = functionWords();
  const votes = new Map<string, number>();
  for (const word of words) {
    for (const language of known.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [language, most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  if (words.length < LEAST_WORDS || most <= LEAST_SHARE * words.length) return claim ?? 'und';
  return claim && (votes.get(claim) ?? 0) >= DECLARED_SHARE * most ? claim : language;
};
