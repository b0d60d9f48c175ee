/**
 * Function words of the languages that policies are most often written in: articles, pronouns, conjunctions,
 * prepositions and auxiliaries. A data table, hence its length. Chosen by hand for how often they occur and for
 * how few neighbours share them; words that several languages share weigh less (see language.ts).
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for with you your we our on or are be this by as from have has not may can will which any about other when how these us it if do at their such an data information name address user users account service services policy privacy email inc',
  de: 'der die das und ist zu den von mit wir sie ihre ihren ihrer uns nicht für auf werden wird eine einer eines einem einen dem des oder auch bei im durch nach über wenn können sind unsere unserer zur zum haben sich daten als',
  fr: 'le la les des et est pour que nous vous vos votre nos notre dans une du par sur avec sont ou qui ne pas ces cette au aux être plus lors peut pouvez leur ce de en données si',
  es: 'el la los las y es para que nosotros su sus una del por con son o se no como más cuando este esta estos puede nuestro nuestra nuestros lo al sobre también usted datos de en si',
  pt: 'os as e é para que nós seu sua seus suas uma dos das por são ou se não como mais quando este esta pode nosso nossa nossos ao sobre também você dados em no na pelo pela um',
  it: 'il lo gli le e è per che noi di della dei delle degli nel nella con sono o si non come più quando questo questa può nostro nostra nostri al alla anche dati una un del dal dalla vostri suoi sui tuoi',
  nl: 'de het een en is voor dat wij we u uw onze ons van met op zijn of niet deze worden wordt door bij aan als ook om te kunnen kan over wanneer gegevens naar hebben heeft dit die je jouw',
  sv: 'och att det är för som vi du dig din dina ditt av med på till den inte eller om kan har när ett en våra vår dessa från vid även ska hur i de oss personuppgifter',
  da: 'og at det er for som vi du dig din dine dit af med på til den ikke eller om kan har når et en vores disse fra ved også skal hvordan i de os blive bliver hvis personoplysninger',
  nb: 'og at det er for som vi du deg din dine ditt av med på til den ikke eller om kan har når et en våre vår disse fra ved også skal hvordan i de oss bli blir hvis personopplysninger',
  fi: 'ja on ei että se voi tai sekä joka jotka kun myös ovat meidän sinun tämä tämän tietoja mukaan kanssa ole jos kuin me voimme kuten hänen näiden joita varten henkilötietoja',
  pl: 'i w z na do się nie jest oraz przez dla że lub są o od jak które który po za ich państwa nasze może przy jego danych osobowych tym być także w celu',
  cs: 'a v na je se to že z do pro nebo jsou jak které který při vaše naše můžete být také od podle aby osobní údaje osobních údajů ve ze jako jejich může dále této',
  sk: 'a v na je sa to že z do pre alebo sú ako ktoré ktorý pri vaše naše môžete byť aj od podľa aby osobné údaje osobných údajov vo zo ich môže tejto tieto',
  hu: 'a az és hogy nem egy is vagy van meg csak mint ez el ha az ön önnek adatok adatokat személyes valamint által amely melyet kell során szerint lehet illetve ezen',
  ro: 'și în de la a să cu pe nu este care pentru sau din prin sunt dumneavoastră noastre noastră ale al mai datele date cum vă acest această aceste cele dacă ne poate',
  tr: 've bir bu için ile da de veya olarak olan tarafından kişisel verilerin verileriniz sizin daha gibi her hakkında göre ancak ya olduğu ilgili kadar size bizim olabilir',
  id: 'dan yang di untuk dengan ini itu dari anda kami atau dalam pada tidak akan dapat kepada oleh sebagai adalah informasi jika ke tersebut telah layanan kebijakan secara',
  vi: 'và của các cho bạn chúng tôi là không có được trong với này khi để một những thông tin người hoặc từ về theo cá nhân dữ liệu tại đến như',
  ca: 'el la els les i és per que nosaltres seu seva una del amb són o no més quan aquest aquesta pot nostre nostra al sobre també dades en de si dels vostres',
  hr: 'i u na je se da za od su ili koje koji o iz kao kako nije biti možete vaše naše vaših naših osobnih podataka osobne podatke putem te ako prema sve',
  sl: 'in v na je se da za od so ali ki o iz kot kako ni biti lahko vaše naše vaših osebnih podatkov osebne podatke prek ter če pri tudi z',
  lt: 'ir į iš su yra kad ar jūsų mes jūs mūsų kaip tai bei būti apie asmens duomenų duomenis gali kurie pagal dėl taip pat jei',
  lv: 'un ir ar uz no par kas vai jūsu mēs jūs mūsu kā to tiek var lai personas datu datus arī ja pie šo šī savu pēc tas',
  et: 'ja on ei et see või kui teie meie oma mis ka selle kes isikuandmete isikuandmeid andmeid võib me kas ning nende seda poolt kohta saab',
};

/** Letters that one language of a shared script has and its neighbours have not. */
export const TELLING_LETTERS: readonly {
  script: 'cyrillic' | 'arabic';
  language: string;
  letters: RegExp;
}[] = [
  { script: 'cyrillic', language: 'uk', letters: /[їєґі]/giu },
  { script: 'cyrillic', language: 'sr', letters: /[ђјљњћџ]/giu },
  { script: 'cyrillic', language: 'ru', letters: /[ыэё]/giu },
  { script: 'cyrillic', language: 'bg', letters: /ъ/giu },
  { script: 'arabic', language: 'ur', letters: /[ٹڈڑےں]/gu },
  { script: 'arabic', language: 'fa', letters: /[پچژگ]/gu },
];
