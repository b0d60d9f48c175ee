/** Policies of companies that do not exist, written for these tests. Longer than most files: they are texts. */

/** A small shop's policy, as paragraphs of HTML. */
export const ENGLISH = `
<p>Last updated: 3 February 2026. This privacy policy explains how Tin Kettle Ltd ("we", "us") collects, uses and
shares your personal information when you visit our shop, create an account or write to us.</p>
<h2>Information we collect</h2>
<p>We collect information you give us: your name, email address, postal address and phone number when you place an
order, and the messages you send us. We also collect information automatically, such as your IP address, the type of
your browser and the pages you view, by means of cookies and similar technologies.</p>
<h2>How we use your information</h2>
<p>We use your personal information to deliver your orders, to answer you, to improve our website, to prevent fraud
and, where you have agreed, to send you our newsletter. You may unsubscribe at any time.</p>
<h2>How we share your information</h2>
<p>We share personal information with service providers who process payments and deliver parcels on our behalf. We do
not sell your personal information. We may disclose information if the law requires us to, or in connection with a
merger or sale of our business.</p>
<h2>How long we keep it</h2>
<p>We keep order records for seven years, as tax law requires. We delete your account within thirty days of your
request.</p>
<h2>Your rights</h2>
<p>You have the right to access, correct or delete the personal information we hold about you, to object to its use,
and to complain to a supervisory authority. To exercise your rights, contact us at privacy@tinkettle.test.</p>
<h2>Children</h2>
<p>Our shop is not meant for children under 13, and we never knowingly collect personal information from them.</p>
<h2>Changes to this policy</h2>
<p>This privacy policy may be updated now and then. You will find the new version here, with its date changed
above.</p>`;

/** Policies in other languages: language, title, text. */
export const FOREIGN: [language: string, title: string, text: string][] = [
  [
    'de',
    'Datenschutzerklärung',
    `<p>Der Schutz Ihrer personenbezogenen Daten ist uns wichtig. Diese Datenschutzerklärung informiert Sie darüber,
    welche personenbezogenen Daten wir erheben und wie wir sie verarbeiten. Verantwortlich für die Datenverarbeitung
    ist die Blechkessel GmbH. Wir erheben Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse, wenn Sie bei uns
    bestellen. Die Rechtsgrundlage ist Art. 6 Abs. 1 DSGVO. Wir geben Ihre Daten nur an Dienstleister weiter, die uns
    bei der Lieferung unterstützen. Sie haben das Recht auf Auskunft, Berichtigung und Löschung der Daten. Sie können
    sich außerdem bei einer Aufsichtsbehörde für den Datenschutz beschweren. Unseren Datenschutzbeauftragten erreichen
    Sie unter der angegebenen Adresse.</p>`,
  ],
  [
    'fr',
    'Politique de confidentialité',
    `<p>La protection de vos données personnelles est importante pour nous. La présente politique de confidentialité
    décrit les données personnelles que nous collectons et la manière dont nous les utilisons. Lorsque vous passez une
    commande, nous recueillons votre nom, votre adresse et votre courriel. Nous partageons ces données avec nos
    prestataires pour la livraison. Vos données à caractère personnel sont conservées pendant trois ans. Conformément
    au RGPD, vous disposez d'un droit d'accès, de rectification et d'effacement. Vous pouvez nous écrire pour toute
    question relative à la vie privée, ou saisir la CNIL.</p>`,
  ],
  [
    'es',
    'Política de privacidad',
    `<p>Esta política de privacidad explica cómo recogemos y tratamos sus datos personales. Cuando usted hace un pedido,
    recogemos su nombre, su dirección y su correo electrónico. Utilizamos los datos personales para entregar el pedido
    y para responder a sus consultas. No vendemos sus datos a terceros. Compartimos los datos con los proveedores que
    nos ayudan con la entrega. Usted tiene derecho de acceso, rectificación y supresión de los datos. Puede presentar
    una reclamación ante la agencia de protección de datos. Si tiene preguntas sobre la privacidad, escríbanos.</p>`,
  ],
  [
    'it',
    'Informativa sulla privacy',
    `<p>La presente informativa sulla privacy descrive come raccogliamo e utilizziamo i dati personali degli utenti.
    Quando effettui un ordine raccogliamo il nome, l'indirizzo e la posta elettronica. I dati personali sono trattati
    per la consegna degli ordini e non sono venduti a terzi. Il titolare del trattamento dei dati è la società Bollitore
    srl. Hai il diritto di accedere ai tuoi dati personali, di chiederne la rettifica o la cancellazione, e di proporre
    reclamo al Garante per la protezione dei dati personali.</p>`,
  ],
  [
    'pl',
    'Polityka prywatności',
    `<p>Niniejsza polityka prywatności określa zasady przetwarzania danych osobowych. Administratorem danych osobowych
    jest spółka Czajnik. Zbieramy imię, adres oraz adres e-mail, gdy składasz zamówienie. Dane osobowe są przetwarzane w
    celu realizacji zamówienia oraz na podstawie zgody. Nie sprzedajemy danych osobowych. Masz prawo dostępu do danych,
    ich sprostowania i usunięcia, oraz prawo wniesienia skargi do Prezesa Urzędu Ochrony Danych Osobowych zgodnie z
    RODO.</p>`,
  ],
  [
    'ja',
    'プライバシーポリシー',
    `<p>当社は、お客様の個人情報の保護を重要な責務と考え、以下のとおりプライバシーポリシーを定めます。当社は、ご注文の際にお客様の
    お名前、ご住所、電子メールアドレスなどの個人情報を取得します。取得した個人情報は、商品の発送、お問い合わせへの回答、サービスの
    改善のために利用します。当社は、法令に基づく場合を除き、お客様の同意なく個人情報を第三者に提供しません。当社は、個人情報への
    不正アクセス、紛失、漏えいを防ぐため、適切な安全管理措置を講じます。お客様は、ご自身の個人情報の開示、訂正、利用停止、削除を請求
    することができます。個人情報の取扱いに関するお問い合わせは、下記の窓口までご連絡ください。本プライバシーポリシーの内容は、
    必要に応じて変更することがあります。変更後の内容は、本ページに掲載した時点から効力を生じるものとします。当社は、個人情報の
    取扱いを外部に委託する場合、委託先に対して必要かつ適切な監督を行います。クッキーを利用して、お客様の閲覧状況に関する情報を
    取得することがあります。お客様は、ブラウザの設定によりクッキーの受け取りを拒否することができます。</p>`,
  ],
  [
    'zh',
    '隐私政策',
    `<p>我们非常重视您的个人信息和隐私保护。本隐私政策说明我们如何收集、使用、存储和共享您的个人信息，以及您享有的权利。当您下单时，
    我们会收集您的姓名、地址、电话和电子邮箱。我们使用个人信息来配送商品、答复您的问题并改进服务。除法律法规另有规定外，未经您的同意，
    我们不会向第三方提供您的个人信息。我们采取合理的安全措施保护个人信息，防止泄露、损毁或者丢失。您有权查询、更正、删除您的个人信息，
    也可以撤回同意或者注销账户。我们会在实现目的所必需的期限内保存您的个人信息。未成年人使用我们的服务前，应当取得监护人的同意。
    如果您对本隐私政策有任何疑问，请通过以下方式与我们联系。我们可能适时修订本隐私政策，修订后的内容将在本页面公布。为了遵守法律、执行
    法院命令或者维护公共利益，我们可能需要共享必要的信息。我们使用缓存技术记录您的浏览情况，您可以在浏览器中拒绝。我们的服务器位于境内，
    原则上个人信息存储在境内。如需向境外传输，我们会另行征得您的同意，并进行安全评估。</p>`,
  ],
  [
    'ko',
    '개인정보 처리방침',
    `<p>회사는 이용자의 개인정보를 중요하게 생각하며 관련 법령을 준수합니다. 이 개인정보 처리방침은 회사가 어떤 개인정보를 수집하고
    어떻게 이용하는지 설명합니다. 회사는 주문을 처리하기 위하여 이름, 주소, 전화번호, 전자우편 주소를 수집합니다. 수집한 개인정보는 상품
    배송, 문의 답변, 서비스 개선을 위하여 이용합니다. 회사는 법령에 따른 경우를 제외하고 이용자의 동의 없이 개인정보를 제3자에게 제공하지
    않습니다. 개인정보의 보유 기간은 회원 탈퇴 시까지입니다. 이용자는 언제든지 자신의 개인정보를 열람하거나 정정, 삭제를 요청할 수
    있습니다. 회사는 개인정보를 안전하게 관리하기 위하여 필요한 조치를 취합니다. 개인정보 보호책임자에게 문의하시기 바랍니다. 이 방침이
    변경되는 경우 이 페이지를 통하여 알려 드립니다. 만 14세 미만 아동의 개인정보는 수집하지 않습니다.</p>`,
  ],
  [
    'ru',
    'Политика конфиденциальности',
    `<p>Настоящая политика конфиденциальности описывает, какие персональные данные мы собираем и как их используем. При
    оформлении заказа мы получаем ваше имя, адрес и электронную почту. Обработка персональных данных нужна для доставки
    заказа и ответа на ваши вопросы. Мы не передаём персональные данные третьим лицам без вашего согласия, кроме случаев,
    предусмотренных законом. Вы вправе потребовать уточнения или удаления персональных данных и отозвать согласие на
    обработку персональных данных. По вопросам конфиденциальности пишите нам на указанный адрес.</p>`,
  ],
  [
    'tr',
    'Gizlilik Politikası',
    `<p>Bu gizlilik politikası, kişisel verilerinizi nasıl topladığımızı ve kullandığımızı açıklar. Sipariş verdiğinizde
    adınızı, adresinizi ve e-posta adresinizi alıyoruz. Kişisel verileriniz siparişin teslimi ve sorularınızın
    yanıtlanması için kullanılır. Kişisel verilerinizi izniniz olmadan üçüncü kişilerle paylaşmıyoruz. KVKK uyarınca
    kişisel verilerinize erişme, düzeltme ve silme hakkına sahipsiniz. Gizlilik ile ilgili sorularınız için bize
    yazabilirsiniz.</p>`,
  ],
];
