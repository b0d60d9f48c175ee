/** A small corpus of our own, to train on in a test. */
import { type Example, MODERN } from '../../training/corpora';

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['We collect your name when you open an account.', ['collects']],
  ['Our servers note the address of your computer.', ['collects']],
  ['We gather what you type into the search box.', ['collects']],
  ['We collect the photographs that you upload to your album.', ['collects']],
  ['Cookies let us gather which pages you open.', ['collects']],
  ['We note how long you listen to each song.', ['collects']],
  ['We share your order with the courier.', ['shares']],
  ['Advertisers receive the list of pages you opened.', ['shares']],
  ['We hand your number to the restaurant you book.', ['shares']],
  ['We share results with our parent company.', ['shares']],
  ['Our partners receive your age group.', ['shares']],
  ['We hand data to the police when a court orders it.', ['shares']],
  ['We collect your taste in music and share it with labels.', ['collects', 'shares']],
  ['We note your seat and hand it to the stadium.', ['collects', 'shares']],
  ['We gather reviews and share them with shops.', ['collects', 'shares']],
  ['Letters are kept for two years and then shredded.', ['keeps']],
  ['We keep invoices for ten years.', ['keeps']],
  ['Logs are deleted after thirty days.', ['keeps']],
  ['Recordings are kept until the call is settled.', ['keeps']],
  ['We keep your profile as long as you use it.', ['keeps']],
  ['Back-ups are deleted after ninety days.', ['keeps']],
  ['We collect invoices and keep them for ten years.', ['collects', 'keeps']],
  ['We share logs with auditors, who keep them a year.', ['shares', 'keeps']],
  ['Welcome to the bakery on the corner.', []],
  ['This notice has three parts.', []],
  ['Words in bold are explained at the end.', []],
  ['Thank you for reading to the end.', []],
  ['The garden opens at nine.', []],
];

/** How often the sentences are told over, each time by another policy. */
const POLICIES = 6;

/** The outputs of the toy. */
export const TOY_OUTPUTS = ['collects', 'shares', 'keeps'];

/** The toy's passages as a corpus of {@link POLICIES} policies. */
export const toyExamples = (): Example[] =>
  Array.from({ length: POLICIES }, (_, policy) =>
    SENTENCES.map(([sentence, labels], at): Example => {
      const place = policy * SENTENCES.length + at;
      return {
        policy: `policy ${policy}`,
        text: `${sentence} See part ${'abcdef'[policy]}.`,
        heading: labels.length === 0 ? undefined : `What it ${labels[0]}`,
        labels,
        states: [],
        previous: at === 0 ? -1 : place - 1,
        next: at === SENTENCES.length - 1 ? -1 : place + 1,
        group: `policy ${policy}`,
        domain: MODERN,
        split: null,
      };
    }),
  ).flat();
