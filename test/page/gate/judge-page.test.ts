import { describe, expect, test } from 'vitest';
import { judgePage, lookAtPage } from '../../../lib/page/gate/judge-page';
import { judgeText } from '../../../lib/page/gate/judge-text';
import { openingsOfFile } from '../../../lib/page/gate/sample-text';
import { parseDocument } from '../../../scripts/node-dom/parse-document';
import { FOREIGN_NEAR_MISSES } from './foreign-near-misses';
import { NEAR_MISSES } from './near-misses';
import { ENGLISH, FOREIGN } from './policy-texts';

const FRAME = `<nav><a href="/">Home</a><a href="/shop">Shop</a></nav>CONTENT
<footer><a href="/privacy">Privacy Policy</a><a href="/terms">Terms</a><p>© 2026</p></footer>`;

const judge = (title: string, body: string, url = 'https://shop.test/page', lang = 'en') =>
  judgePage(
    parseDocument(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${FRAME.replace('CONTENT', body)}</body></html>`,
    ),
    { url, layout: openingsOfFile },
  );

const POLICY = { policy: true, language: 'en', reason: 'policy' };

describe('policies', () => {
  test.each([
    ['titled and headed', 'Privacy Policy | Tin Kettle', `<h1>Privacy Policy</h1>${ENGLISH}`, '/privacy'],
    ['titled "Privacy" only', 'Privacy', ENGLISH, '/x'],
    ['titled "Privacy" by a newspaper', 'Privacy - Harbour Tribune: News and Weather', ENGLISH, '/x'],
    ['titled "Data Policy"', 'Data Policy', `<h1>Data Policy</h1>${ENGLISH}`, '/data'],
    ['titled "Your privacy matters"', 'Tin Kettle', `<h1>Your privacy matters</h1>${ENGLISH}`, '/x'],
    ['titled "Notice at Collection"', 'Notice at Collection', ENGLISH, '/ca'],
    ['named by its address alone', 'Tin Kettle', ENGLISH, '/privacy-policy'],
    ['at an unrelated address', 'Tin Kettle – Legal', `<h1>Privacy notice</h1>${ENGLISH}`, '/about?id=17'],
    [
      'with a heading that is no heading element',
      'Tin Kettle',
      `<p><b>Privacy Policy</b></p>${ENGLISH}`,
      '/17',
    ],
    ['without any name', 'Tin Kettle', ENGLISH, '/17'],
    ['with cookies', 'Privacy & Cookies Policy', ENGLISH, '/x'],
    [
      'in a closed accordion',
      'Legal',
      `<h1>Legal</h1><details><summary><h2>Privacy Policy</h2></summary>${ENGLISH}</details>`,
      '/legal',
    ],
    [
      'in a hidden tab',
      'Legal',
      `<h1>Legal</h1><div hidden><h2>Privacy Policy</h2>${ENGLISH}</div>`,
      '/legal',
    ],
    [
      'in a declared shadow root',
      'Privacy',
      `<x-page><template shadowrootmode="open"><h1>Privacy</h1>${ENGLISH}</template></x-page>`,
      '/x',
    ],
    ['in an unclosed anchor', 'Privacy', `<a name="top">${ENGLISH}`, '/x'],
    [
      'in a form',
      'Privacy',
      `<form><input name="childNodes"><input name="textContent">${ENGLISH}</form>`,
      '/x',
    ],
  ])('%s', (_, title, body, path) =>
    expect(judge(title, body, `https://shop.test${path}`)).toMatchObject(POLICY),
  );

  test('after long terms, under a name of both', () => {
    const terms =
      '<p>You may not copy the service. Fees are not refundable. We are not liable for damages.</p>'.repeat(
        60,
      );
    const body = `<h1>Terms of Use and Privacy Policy</h1>${terms}<h2>Privacy Policy</h2>${ENGLISH}`;
    expect(judge('Terms of Use and Privacy Policy', body)).toMatchObject(POLICY);
  });

  test.each([
    ['terms of both, the policy under a heading of its own', 'Terms and Privacy', 'Terms and Privacy'],
    ['terms that a full policy follows', 'Terms of Service', 'Terms of Service'],
  ])('%s', (_, title, heading) => {
    const terms =
      '<p>You may not copy the service. Fees are not refundable. We are not liable for any damages.</p>'.repeat(
        60,
      );
    const body = `<h1>${heading}</h1>${terms}<h2>Privacy Policy</h2>${ENGLISH}${ENGLISH}`;
    expect(judge(title, body, 'https://shop.test/legal')).toMatchObject(POLICY);
  });

  test.each([
    ['linked', '<div><a href="/c">Category of lamps and lanterns</a></div>'],
    ['not linked', '<div><span>Category of lamps and lanterns</span></div>'],
  ])('after a long menu, %s', (_, line) => {
    const body = `${line.repeat(1_500)}<main><h1>Privacy Policy</h1>${ENGLISH}</main>`;
    expect(judge('Privacy Policy', body)).toMatchObject(POLICY);
    expect(judge('Lamps', `${line.repeat(1_500)}<main>${ENGLISH}${ENGLISH}</main>`)).toMatchObject(POLICY);
  });

  test.each([
    [
      'de',
      'Datenschutzerklärung',
      'Verantwortlich ist die Imkerei Holm. Wenn Sie Honig bestellen, speichern wir Ihren Namen und Ihre Anschrift, bis die Ware bei Ihnen ist.',
      'Sie können jederzeit Auskunft verlangen.',
    ],
    [
      'fr',
      'Politique de confidentialité',
      'La boulangerie Rey note votre nom et votre téléphone quand vous commandez un gâteau, et les efface après la livraison.',
      'Écrivez-nous pour faire rectifier ou effacer vos données personnelles.',
    ],
    [
      'es',
      'Política de privacidad',
      'La librería Faro guarda su nombre y su correo cuando encarga un libro, y los borra cuando lo recoge.',
      'Puede pedirnos el acceso a sus datos personales o su supresión.',
    ],
    [
      'ja',
      'プライバシーポリシー',
      '当店は、ご注文の際にいただいたお名前とご住所を、商品をお届けするためにのみ利用します。',
      '個人情報の開示や削除をご希望の方はご連絡ください。',
    ],
  ])('of three sentences, in another language: %s', (language, title, ...paragraphs) => {
    const body = `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
    expect(judge(title, body, 'https://shop.test/17', language)).toMatchObject({ policy: true, language });
  });

  test.each(FOREIGN)('in another language: %s', (language, title, text) => {
    const body = `<h1>${title}</h1>${text}`;
    const expected = { policy: true, language, reason: 'not-english' };
    expect(judge(title, body, 'https://shop.test/17', language)).toMatchObject(expected);
    expect(judge(title, body, 'https://shop.test/17', 'en')).toMatchObject({ policy: true, language });
  });
});

describe('near misses', () => {
  test.each(NEAR_MISSES.map(({ kind, ...rest }) => [kind, rest] as const))('%s', (_, { title, body, url }) =>
    expect(judge(title, body, url)).toMatchObject({ policy: false, reason: 'not-a-policy' }),
  );

  test.each(FOREIGN_NEAR_MISSES.map(({ kind, ...rest }) => [kind, rest] as const))(
    '%s',
    (_, { language, title, paragraphs }) => {
      const body = `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
      expect(judge(title, body, 'https://daily.test/1', language)).toMatchObject({ policy: false });
    },
  );

  test.each([
    [
      'a German article on data protection',
      'de',
      'Datenschutz im Verein: was zu beachten ist',
      `<p>Auch Vereine müssen den Datenschutz ernst nehmen. Seit die DSGVO gilt, drohen Bußgelder, wenn personenbezogene
      Daten ohne Rechtsgrundlage verarbeitet werden. Der Vorstand ist für die Verarbeitung verantwortlich. Mitglieder
      haben das Recht auf Auskunft und Löschung. Eine Datenschutzerklärung gehört auf jede Website. Wer Fotos von Kindern
      zeigt, braucht die Einwilligung der Eltern. Die Aufsichtsbehörde berät kleine Vereine kostenlos. Ein
      Datenschutzbeauftragter ist nötig, wenn zwanzig Personen mit der Verarbeitung personenbezogener Daten befasst
      sind. Muster und Vorlagen gibt es beim Landesverband.</p>`,
    ],
    [
      'a French article on data protection',
      'fr',
      'Données personnelles : une amende record pour un réseau social',
      `<p>La CNIL a infligé une amende de 40 millions d'euros à un réseau social pour avoir exploité des données
      personnelles sans consentement. Les données à caractère personnel de mineurs étaient visibles par défaut. Selon le
      régulateur, la politique de confidentialité du service était trop vague et la vie privée des utilisateurs n'était
      pas protégée. L'entreprise conteste la décision et affirme respecter le RGPD. Les associations de défense de la vie
      privée se félicitent de cette sanction. Le traitement des données personnelles à des fins publicitaires est au
      cœur de plusieurs procédures en Europe.</p>`,
    ],
  ])('%s', (_, language, title, body) =>
    expect(judge(title, `<h1>${title}</h1>${body}`, 'https://daily.test/1', language)).toMatchObject({
      policy: false,
    }),
  );

  test('a page that only links to its policy', () => {
    const story =
      '<p>The ferry leaves at nine. Bring a coat, and something to eat for the children.</p>'.repeat(20);
    expect(judge('Ferries', `<h1>Ferries</h1>${story}`)).toMatchObject({ policy: false, score: 0 });
  });

  test('a page with nothing in it', () => {
    expect(judge('', '')).toMatchObject({ policy: false, language: 'und', reason: 'not-a-policy' });
  });
});

test('a policy whose text has not come is empty, not "not a policy"', () => {
  expect(judge('Privacy Policy', '<h1>Privacy Policy</h1><div class="spinner"></div>')).toMatchObject({
    policy: false,
    reason: 'empty',
  });
});

test('a document without elements is judged', () => {
  expect(judgePage(parseDocument(''), { url: '', layout: openingsOfFile })).toMatchObject({ policy: false });
});

test('the score is a chance', () => {
  for (const { title, body, url } of NEAR_MISSES) {
    const { score } = judge(title, body, url);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});

describe('texts without a page', () => {
  const plain = (html: string): string => html.replace(/<[^>]+>/g, '\n');
  test('a policy', () => {
    expect(judgeText({ title: null, text: `Privacy Policy\n\n${plain(ENGLISH)}` })).toMatchObject(POLICY);
    expect(judgeText({ title: null, text: plain(ENGLISH) })).toMatchObject(POLICY);
  });
  test.each(FOREIGN)('a policy in another language: %s', (language, title, text) =>
    expect(judgeText({ title, text: plain(text) })).toMatchObject({
      policy: true,
      language,
      reason: 'not-english',
    }),
  );
  test.each(NEAR_MISSES.map(({ kind, ...rest }) => [kind, rest] as const))(
    'no policy: %s',
    (_, { title, body }) => expect(judgeText({ title, text: plain(body) })).toMatchObject({ policy: false }),
  );
  test('no text', () => {
    expect(judgeText({ title: 'Privacy Policy', text: '' })).toMatchObject({
      policy: false,
      reason: 'empty',
    });
  });
});

const LEGAL = 'https://www.lantern.example/legal';
const STORY = '<p>The ferry leaves at nine. Bring a coat and something to eat.</p>'.repeat(30);
test.each<[string, string, string, boolean, boolean]>([
  ['the site, on a page named for it', 'Privacy Policy', 'https://legal.lantern.example/7', true, true],
  ['the site without its scheme', 'Privacy Policy', '//legal.lantern.example/7', true, true],
  ['the page itself, closed by a sandbox', 'Privacy Policy', '/7', true, true],
  ['another site', 'Privacy Policy', 'https://ads.example/banner', true, false],
  ['the site that can be looked into', 'Privacy Policy', '/7', false, false],
  ['the site, on another page', 'Ferries', 'https://legal.lantern.example/7', true, false],
  ['the site, named for a policy', 'Ferries', 'https://legal.lantern.example/privacy-policy', true, true],
  ['the site, on a cookie policy', 'Cookie Policy', 'https://legal.lantern.example/privacy', true, false],
  ['no site', 'Privacy Policy', 'https://', true, false],
])('a frame of %s', (_, title, src, closed, framed) => {
  const page = parseDocument(
    `<title>${title}</title><h1>${title}</h1>${STORY}<iframe src="${src}"></iframe>`,
  );
  const layout = { ...openingsOfFile, frameDocumentOf: () => (closed ? null : parseDocument('')) };
  expect(lookAtPage(page, { url: LEGAL, layout })).toMatchObject({ framed, verdict: { policy: false } });
});

test('a page with the name of a policy and no text shows it in a frame, whoever keeps it', () => {
  const page = parseDocument(
    '<title>Privacy Policy</title><h1>Privacy Policy</h1><iframe src="https://keeper.example/7"></iframe>',
  );
  expect(lookAtPage(page, { url: LEGAL, layout: openingsOfFile })).toMatchObject({
    framed: true,
    verdict: { reason: 'empty' },
  });
});

test('a policy is not looked for in frames', () => {
  const page = parseDocument(
    `<title>Privacy Policy</title><h1>Privacy Policy</h1>${ENGLISH}<iframe src="https://legal.lantern.example/7"></iframe>`,
  );
  expect(lookAtPage(page, { url: LEGAL, layout: openingsOfFile })).toMatchObject({ framed: false });
});
