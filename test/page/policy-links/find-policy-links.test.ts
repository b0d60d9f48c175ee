import { describe, expect, test } from 'vitest';
import { findPolicyLinks } from '../../../lib/page/policy-links/find-policy-links';
import { parseDocument } from '../../../scripts/node-dom/parse-document';

/** Links worth offering score at least this. */
const WORTH_OFFERING = 0.5;

const find = (body: string, url = 'https://www.shop.test/cart', head = '') =>
  findPolicyLinks(parseDocument(`<!doctype html><head>${head}</head><body>${body}</body>`), { url });

const offered = (body: string, url?: string) =>
  find(body, url)
    .filter(({ score }) => score >= WORTH_OFFERING)
    .map(({ href }) => href);

describe('links to the policy', () => {
  test.each([
    '<a href="/p">Privacy</a>',
    '<a href="/p">Privacy Policy</a>',
    '<a href="/p">Privacy &amp; Cookies</a>',
    '<a href="/p">Privacy notice</a>',
    '<a href="/p">Your Privacy</a>',
    '<a href="/p"><span>Privacy</span> <b>statement</b></a>',
    '<a href="/p" aria-label="Privacy policy"><svg></svg></a>',
    '<a href="/p" title="Privacy policy"><img src="x.png"></a>',
    '<a href="/p">Datenschutz</a>',
    '<a href="/p">Datenschutzerklärung</a>',
    '<a href="/p">Politique de confidentialité</a>',
    '<a href="/p">Confidentialité</a>',
    '<a href="/p">Aviso de privacidad</a>',
    '<a href="/p">Privacidad</a>',
    '<a href="/p">Informativa privacy</a>',
    '<a href="/p">Política de Privacidade</a>',
    '<a href="/p">Privacyverklaring</a>',
    '<a href="/p">Polityka prywatności</a>',
    '<a href="/p">Integritetspolicy</a>',
    '<a href="/p">Privatlivspolitik</a>',
    '<a href="/p">Tietosuoja</a>',
    '<a href="/p">Ochrana osobních údajů</a>',
    '<a href="/p">Конфиденциальность</a>',
    '<a href="/p">プライバシーポリシー</a>',
    '<a href="/p">隐私政策</a>',
    '<a href="/p">개인정보처리방침</a>',
    '<a href="/p">Gizlilik</a>',
    '<link rel="privacy-policy" href="/p">',
    '<a rel="nofollow privacy-policy" href="/p">The small print</a>',
    '<form><p>By signing up you agree to our <a href="/p">Privacy Policy</a>.</p></form>',
    '<map><area href="/p" title="Privacy Policy"></map>',
  ])('%s', (body) => expect(offered(body)).toEqual(['https://www.shop.test/p']));

  test('one named by its address alone', () =>
    expect(offered('<a href="/legal/privacy-policy">Read more</a>')).toEqual([
      'https://www.shop.test/legal/privacy-policy',
    ]));
});

describe('other links', () => {
  test.each([
    '<a href="/p">Terms of Service</a>',
    '<a href="/p">Cookie Policy</a>',
    '<a href="/p">Do Not Sell My Personal Information</a>',
    '<a href="/p">Data Processing Agreement</a>',
    '<a href="/p">Imprint</a>',
    '<a href="/p">Privacy settings</a>',
    '<a href="/p">How to protect your privacy online</a>',
    '<a href="/p">Contact</a>',
    '<a>Privacy Policy</a>',
    '<a href="javascript:alert(1)">Privacy Policy</a>',
    '<a href="JaVaScRiPt:alert(1)">Privacy Policy</a>',
    '<a href="data:text/html,Privacy">Privacy Policy</a>',
    '<a href="blob:https://www.shop.test/1">Privacy Policy</a>',
    '<a href="file:///etc/passwd">Privacy Policy</a>',
    '<a href="mailto:privacy@shop.test">Privacy Policy</a>',
    '<a href="http://[broken">Privacy Policy</a>',
    '<p>This site is protected: <a href="https://policies.google.com/privacy">Privacy Policy</a></p>',
  ])('%s', (body) => expect(offered(body)).toEqual([]));
});

test('the footer before the running text, the declared before all', () => {
  const body = `<p>Our partner's <a href="/partner">privacy policy</a></p>
    <footer><a href="/own">Privacy policy</a></footer><link rel="privacy-policy" href="/declared">`;
  expect(find(body).map(({ href }) => new URL(href).pathname)).toEqual(['/declared', '/own', '/partner']);
});

test('the own site before another', () => {
  const [first, second] = find(
    '<a href="https://other.test/privacy">Privacy Policy</a><a href="/privacy">Privacy Policy</a>',
  );
  expect(first).toMatchObject({ href: 'https://www.shop.test/privacy', sameSite: true });
  expect(second).toMatchObject({ href: 'https://other.test/privacy', sameSite: false });
});

test.each([
  ['https://www.shop.test/', 'https://shop.test/privacy', true],
  ['https://shop.test/', 'https://legal.shop.test/privacy', true],
  ['https://app.shop.test/', 'https://shop.test/privacy', true],
  ['https://shop.test/', 'https://notshop.test/privacy', false],
  ['https://shop.test/', 'https://shop.test.evil.test/privacy', false],
])('from %s, %s is of the same site: %s', (url, href, sameSite) =>
  expect(find(`<a href="${href}">Privacy Policy</a>`, url)[0]?.sameSite).toBe(sameSite),
);

test('addresses are resolved against the base', () => {
  const link = '<a href="privacy">Privacy</a>';
  const at = (base: string) => find(link, 'https://shop.test/a/b', base)[0]?.href;
  expect(at('')).toBe('https://shop.test/a/privacy');
  expect(at('<base href="/legal/">')).toBe('https://shop.test/legal/privacy');
  expect(at('<base href="https://cdn.test/x/">')).toBe('https://cdn.test/x/privacy');
  expect(at('<base href="http://[broken">')).toBe('https://shop.test/a/privacy');
  expect(at('<base target="_blank">')).toBe('https://shop.test/a/privacy');
});

test('each address once, with its best name; at most ten', () => {
  const twice = find('<a href="/p">Privacy settings</a><a href="/p">Privacy Policy</a>');
  expect(twice).toHaveLength(1);
  expect(twice[0]?.text).toBe('Privacy Policy');
  const many = Array.from({ length: 50 }, (_, at) => `<a href="/${at}">Privacy Policy</a>`).join('');
  expect(find(many)).toHaveLength(10);
});

test('text is white space single and short', () => {
  expect(find('<a href="/p">  Privacy \n  Policy </a>')[0]?.text).toBe('Privacy Policy');
  const long = find(`<a href="/privacy">Privacy ${'x'.repeat(5000)}</a>`)[0]?.text ?? '';
  expect(long.length).toBeLessThanOrEqual(120);
});

test('a page with a hundred thousand links is searched from both ends', () => {
  const body = `${'<a href="/x">x</a>'.repeat(20_000)}<footer><a href="/p">Privacy</a></footer>`;
  expect(offered(body)).toEqual(['https://www.shop.test/p']);
});

test('a bad address of the page gives nothing', () =>
  expect(find('<a href="/p">Privacy</a>', 'not an address')).toEqual([]));

describe('frames', () => {
  const HEAD = '<title>Privacy Policy | Shop</title>';
  test('of the same site, on a page called a policy', () => {
    const [link] = find('<iframe src="https://legal.shop.test/doc/7"></iframe>', undefined, HEAD);
    expect(link).toMatchObject({ href: 'https://legal.shop.test/doc/7', sameSite: true });
    expect(link?.score).toBeGreaterThanOrEqual(WORTH_OFFERING);
  });
  test('that others keep for the site: offered, not read', () => {
    const [link] = find(
      '<iframe src="https://keeper.example/shop/privacy-policy"></iframe>',
      undefined,
      HEAD,
    );
    expect(link).toMatchObject({ sameSite: false });
    expect(link?.score).toBeGreaterThanOrEqual(WORTH_OFFERING);
  });
  test.each([
    ['of another site', '<iframe src="https://ads.example/banner"></iframe>', HEAD],
    ['on another page', '<iframe src="https://legal.shop.test/doc/7"></iframe>', '<title>Shop</title>'],
  ])('none: %s', (_, frame, head) =>
    expect(find(frame, undefined, head).filter(({ score }) => score >= WORTH_OFFERING)).toEqual([]),
  );
});
