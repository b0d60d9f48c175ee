import { wordsOf } from './words';

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap(wordsOf));

/** Words of questions that carry no topic, in every language of the interface. */
export const STOP_WORDS: ReadonlySet<string> = set(
  `a about after all also am an and any anyone anything are as at be been being but by can could did do does doing for
  from get gets getting give had has have having he her here him his i if in into is it its just let like may me might
  mine more most much must my no not now of on only or our please say says she should so some something tell than that
  the their them then there these they thing things this those to too up us use used uses using very want was we were
  what when where which while will with would yes you your yours company site website service app`,
  `aber alle alles als am an auch auf aus bei bin bis bitte da das dass dein deine dem den denn der des die dies diese
  doch du durch ein eine einem einen einer eines er es euch euer eure fur gibt habe haben hat hier ich ihr ihre ihrem
  ihren ihrer im in ist ja jede kann kein keine man mein meine meinem meinen meiner mich mir mit muss nach nein nicht
  noch nur ob oder ohne schon sein sich sie sind so soll uber um und uns unser unter vom von vor war was wann warum
  welche welcher wenn werden wie wieso wird wo wurde wurden zu zum zur firma seite dienst`,
  `as au aux avec avez avoir ce ces cela cette ceux comme comment dans de des du elle elles en est et etre eux font il
  ils je la le les leur leurs lui ma mais me mes moi mon ne nos notre nous on ont ou par pas peut peuvent peux plus pour
  puis quand que quel quelle quelles quels quoi sa sans se ses si son sont sur ta te tes toi ton tous tout toute tu un
  une vos votre vous entreprise site service`,
  `al algo ante aqui asi aun como con cual cuales cuando de del desde donde dos el ella ellas ellos en entre era es esa
  ese eso esta estan estas este esto estos fue ha han hasta hay la las le les lo los mas me mi mis muy nada ni no nos
  nosotros o os otra para pero por porque puede pueden puedo que se ser si sin sobre son su sus tambien te tiene tienen
  todo todos tu tus un una uno usted ustedes y ya yo empresa sitio servicio`,
);

/** Words that every privacy policy is about: they tell no row from another, and alone they mean the data collected. */
export const EVERYWHERE: ReadonlySet<string> = set(
  'data information info personal privacy private policy policies details',
  'daten information informationen personliche personlichen privat datenschutz erklarung datenschutzerklarung',
  'donnees information informations personnelles personnelle confidentialite politique',
  'datos informacion personales personal privacidad politica',
);
