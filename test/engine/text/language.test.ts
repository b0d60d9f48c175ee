import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage, otherLanguageBlocks } from '../../../lib/engine/text/language';
import type { Block } from '../../../lib/engine/text/policy-text';

const block = (text: string): Block => ({
  kind: 'paragraph',
  text,
  level: null,
  headings: [],
  leadIn: null,
  headers: [],
  links: [],
});

const ENGLISH =
  'We keep the photos you upload for as long as your account is open, and we delete them when you ask us to.';

describe('detectLanguage', () => {
  test.each([
    ['en', ENGLISH],
    [
      'de',
      'Wir bewahren Ihre Fotos auf, solange Ihr Konto besteht, und löschen sie, wenn Sie uns darum bitten.',
    ],
    ['fr', 'Nous conservons vos photos tant que votre compte est ouvert et nous les supprimons sur demande.'],
    [
      'es',
      'Guardamos las fotos que usted sube mientras su cuenta esté abierta y las borramos cuando nos lo pide.',
    ],
    [
      'pt',
      'Guardamos as fotos que você envia enquanto a sua conta estiver aberta e não as vendemos a ninguém.',
    ],
    [
      'it',
      'Conserviamo le foto che carichi per il tempo in cui il tuo profilo è attivo e non le vendiamo a terzi.',
    ],
    [
      'nl',
      'Wij bewaren de foto’s die u plaatst zolang uw profiel bestaat en wij verkopen ze niet aan anderen.',
    ],
    [
      'sv',
      'Vi sparar bilderna som du laddar upp så länge ditt konto är öppet och vi säljer dem inte till andra.',
    ],
    [
      'da',
      'Vi gemmer de billeder, som du lægger op, så længe din profil er åben, og vi sælger dem ikke af hensyn til dig.',
    ],
    [
      'nb',
      'Vi lagrer bildene som du laster opp så lenge kontoen din er åpen, og vi selger dem ikke til noen av våre venner hvis du sier nei.',
    ],
    [
      'fi',
      'Säilytämme kuvat niin kauan kuin tilisi on auki, ja me poistamme ne, jos pyydät sitä meiltä. Emme myy niitä, eikä se ole sallittu.',
    ],
    [
      'pl',
      'Przechowujemy zdjęcia tak długo, jak konto jest otwarte, i nie sprzedajemy ich do innych firm w celu reklamy.',
    ],
    [
      'cs',
      'Fotografie uchováváme po dobu, kdy je váš účet otevřen, a neprodáváme je třetím stranám, pokud to není nutné pro službu.',
    ],
    [
      'sk',
      'Fotografie uchovávame, kým je váš účet otvorený, a nepredávame ich tretím stranám, ak to nie je potrebné pre službu, ktorú ste si vybrali.',
    ],
    [
      'hu',
      'A képeket addig őrizzük meg, amíg az ön fiókja nyitva van, és nem adjuk el azokat, hogy más is használja.',
    ],
    [
      'ro',
      'Păstrăm fotografiile pe care le încărcați cât timp este deschis contul dumneavoastră și nu le vindem pentru reclamă.',
    ],
    [
      'tr',
      'Yüklediğiniz fotoğrafları hesabınız açık olduğu sürece saklarız ve bu verileri reklam için başka şirketlere satmayız.',
    ],
    [
      'id',
      'Kami menyimpan foto yang anda unggah selama akun anda terbuka dan tidak menjualnya kepada pihak lain untuk iklan.',
    ],
    ['vi', 'Chúng tôi lưu giữ ảnh của bạn khi tài khoản còn mở và không bán cho các bên khác để quảng cáo.'],
    [
      'ca',
      'Guardem les fotos que vostè puja mentre el seu compte és obert i no les venem als altres, amb aquest compromís més.',
    ],
    [
      'hr',
      'Fotografije čuvamo dok je vaš račun otvoren i ne prodajemo ih drugima, a možete ih obrisati ako se predomislite, kao i sve podatke.',
    ],
    [
      'sl',
      'Fotografije hranimo, dokler je vaš račun odprt, in jih ne prodajamo drugim, lahko pa jih izbrišete, če to želite, kot tudi vse podatke.',
    ],
    [
      'lt',
      'Nuotraukas saugome tol, kol jūsų paskyra yra atvira, ir mes jų neparduodame kitiems, kad jie jas naudotų.',
    ],
    [
      'lv',
      'Mēs glabājam fotogrāfijas, kamēr jūsu konts ir atvērts, un mēs tās nepārdodam citiem, kas tās varētu izmantot.',
    ],
    [
      'et',
      'Me hoiame fotosid seni, kuni teie konto on avatud, ja ei müü neid, kui see ei ole vajalik või kui te seda ei soovi.',
    ],
    ['ru', 'Мы храним фотографии, пока ваш аккаунт открыт, и не продаём их другим; вы можете их удалить.'],
    [
      'uk',
      'Ми зберігаємо світлини, доки ваш обліковий запис відкритий, і не продаємо їх іншим; їх можна видалити.',
    ],
    [
      'bg',
      'Съхраняваме снимките, докато профилът ви съществува, и не ги продаваме; можете да ги изтриете по всяко време със съгласие.',
    ],
    ['el', 'Φυλάσσουμε τις φωτογραφίες όσο ο λογαριασμός σας είναι ανοιχτός.'],
    ['ar', 'نحتفظ بالصور التي ترفعها ما دام حسابك مفتوحا ولا نبيعها لأحد.'],
    [
      'fa',
      'ما عکس‌هایی را که بارگذاری می‌کنید تا زمانی که حساب شما باز است نگه می‌داریم و پاک می‌کنیم، چه بخواهید چه گاهی دیگر.',
    ],
    ['he', 'אנו שומרים את התמונות כל עוד החשבון שלך פתוח ואיננו מוכרים אותן.'],
    ['ja', '写真はアカウントが有効な間だけ保存し、第三者に販売することはありません。'],
    ['zh', '只要您的账户有效，我们就会保存您上传的照片，并且不会出售给他人。'],
    ['ko', '계정이 열려 있는 동안 사진을 보관하며 다른 회사에 판매하지 않습니다.'],
    ['th', 'เราเก็บรูปภาพของคุณตราบเท่าที่บัญชีของคุณยังเปิดอยู่'],
    ['hi', 'जब तक आपका खाता खुला है तब तक हम आपकी तस्वीरें रखते हैं।'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  test.each([
    ['nothing', ''],
    ['a name', 'Contoso Photo'],
    ['numbers', '2024 11 05 — 3,000 / 42'],
    ['an address', 'Lindenstraße 14, 10969 Berlin'],
    ['cookie names', '_ga _gid _fbp sess_id csrf xsrf token'],
  ])('und: %s', (_, text) => expect(detectLanguage(text)).toBe('und'));

  test('the main language of a mixed text', () => {
    const german = 'Wir bewahren Ihre Fotos auf, solange Ihr Konto besteht, und löschen sie auf Ihre Bitte. ';
    expect(detectLanguage(`${ENGLISH} `.repeat(40) + german.repeat(8))).toBe('en');
    expect(detectLanguage(`${ENGLISH} `.repeat(8) + german.repeat(40))).toBe('de');
  });

  test('any string gives a tag', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    ));
});

describe('otherLanguageBlocks', () => {
  test('finds a translated section and nothing else', () => {
    const blocks = [
      block(ENGLISH),
      block('Hinweise für Deutschland'),
      block(
        'Wenn Sie in Deutschland wohnen, gilt zusätzlich: Wir bewahren Ihre Fotos auf, solange Ihr Konto besteht, und löschen sie danach.',
      ),
      block('사진은 계정이 열려 있는 동안 보관됩니다.'),
      block(
        'Name, email address, phone number, user location, IP address, advertising ID, order history, photos.',
      ),
      block(
        '192.0.2.17 - [14/Mar/2021 08:12:45] GET /search?q=tea - Safari 14.1; OS X 10.15.4 - 5f2b7c41a9d3e801-e-os',
      ),
    ];
    expect(otherLanguageBlocks(blocks, 'en')).toEqual([
      { block: 2, language: 'de' },
      { block: 3, language: 'ko' },
    ]);
  });

  test('a policy whose language is unknown has no foreign blocks', () =>
    expect(otherLanguageBlocks([block('사진은 계정이 열려 있는 동안 보관됩니다.')], 'und')).toEqual([]));
});
