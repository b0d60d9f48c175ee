/**
 * Pages in other languages, and announcements in English, that are no privacy policies and look like one; written for
 * these tests. Longer than most files: they are texts.
 */
export interface ForeignNearMiss {
  kind: string;
  language: string;
  title: string;
  paragraphs: string[];
}

export const FOREIGN_NEAR_MISSES: ForeignNearMiss[] = [
  {
    kind: 'a German news story that quotes a company',
    language: 'de',
    title: 'Millionenstrafe für Fitness-App: Datenschutz missachtet',
    paragraphs: [
      'Die Aufsicht in Hamburg hat den Betreiber einer Fitness-App mit acht Millionen Euro belegt. Er soll personenbezogene Daten von Läufern ohne deren Einwilligung verarbeitet und an Werbefirmen gegeben haben.',
      '„Wir bedauern das sehr, wir haben unsere Abläufe geändert, und wir werden unsere Nutzer besser unterrichten“, sagte der Geschäftsführer. „Unser Ziel bleibt der beste Datenschutz.“ Die Datenschutzerklärung der App war nach Ansicht der Behörde unverständlich.',
    ],
  },
  {
    kind: 'a German page of settings',
    language: 'de',
    title: 'Privatsphäre und Datenschutz einstellen',
    paragraphs: [
      'Wählen Sie, wer Ihre Laufstrecken sieht und ob wir Ihnen Freunde vorschlagen dürfen. Ihre personenbezogenen Daten können Sie hier herunterladen oder löschen.',
      'Einstellungen zum Datenschutz: Profil sichtbar für alle. Standort aus. Werbung aus. Was wir mit Ihren Daten tun, steht in unserer Datenschutzerklärung.',
    ],
  },
  {
    kind: 'a German guide for clubs',
    language: 'de',
    title: 'Datenschutz im Chor – ein Leitfaden',
    paragraphs: [
      'Wer einen Chor leitet, verarbeitet personenbezogene Daten: Namen, Anschriften, Stimmlagen. Die DSGVO verlangt eine Rechtsgrundlage für jede Verarbeitung und eine Datenschutzerklärung auf der Website.',
      'Muster für die Einwilligung der Eltern bietet der Verband an. Bei Fragen zum Datenschutz hilft die Aufsichtsbehörde. Die Auskunft an Betroffene muss binnen eines Monats erteilt werden.',
    ],
  },
  {
    kind: 'a German help page',
    language: 'de',
    title: 'Hilfe: Auskunft über personenbezogene Daten anfordern',
    paragraphs: [
      'Sie möchten wissen, welche personenbezogenen Daten gespeichert sind? Öffnen Sie Ihr Konto und wählen Sie „Auskunft“. Innerhalb von 30 Tagen erhalten Sie eine Datei von uns.',
      'Mehr über den Datenschutz lesen Sie in unserer Datenschutzerklärung. Hat das geholfen? Ja oder nein.',
    ],
  },
  {
    kind: 'a French news story',
    language: 'fr',
    title: 'Fuite de données personnelles chez un opérateur : deux millions de clients touchés',
    paragraphs: [
      'Un opérateur a reconnu vendredi le vol de données personnelles de deux millions de clients. La CNIL a ouvert une enquête sur la protection des données du groupe.',
      '« Nous avons aussitôt prévenu nos clients, nous regrettons cette fuite et nous renforçons nos systèmes », assure la direction. Des associations de défense de la vie privée demandent réparation.',
    ],
  },
  {
    kind: 'a French page of settings',
    language: 'fr',
    title: 'Gérer mes préférences de confidentialité',
    paragraphs: [
      'Décidez qui peut voir votre profil et si nous pouvons vous écrire. Vos données personnelles peuvent être téléchargées ou effacées depuis cette page.',
      'Notre politique de confidentialité explique comment nous traitons vos données personnelles.',
    ],
  },
  {
    kind: 'a French law article',
    language: 'fr',
    title: 'RGPD : ce que les petites entreprises doivent savoir',
    paragraphs: [
      'Le RGPD encadre le traitement des données à caractère personnel. Toute entreprise qui tient un fichier de clients est responsable du traitement et doit en définir les finalités.',
      'Une politique de confidentialité claire protège la vie privée des clients. En cas de violation, la CNIL doit être prévenue dans les 72 heures. Les données personnelles ne doivent pas être gardées plus que nécessaire.',
    ],
  },
  {
    kind: 'a Spanish news story',
    language: 'es',
    title: 'La agencia de protección de datos investiga a una cadena de gimnasios',
    paragraphs: [
      'La Agencia Española de Protección de Datos investiga si una cadena de gimnasios usó datos personales de sus socios para vender publicidad sin permiso.',
      '«Cumplimos la ley y nuestra política de privacidad lo explica; nosotros no vendemos nada», dijo la portavoz. Los socios piden la supresión de sus datos personales.',
    ],
  },
  {
    kind: 'a Spanish privacy centre',
    language: 'es',
    title: 'Centro de privacidad',
    paragraphs: [
      'Bienvenido al centro de privacidad. Aquí encuentra herramientas para gestionar sus datos personales: descargar una copia, borrar la cuenta o cambiar sus ajustes.',
      'Lea nuestra política de privacidad, la política de cookies y las respuestas a las preguntas frecuentes sobre protección de datos.',
    ],
  },
  {
    kind: 'an Italian news story',
    language: 'it',
    title: 'Garante privacy, maxi sanzione a una catena di supermercati',
    paragraphs: [
      'Il Garante per la protezione dei dati personali ha multato una catena di supermercati per cinque milioni. I dati personali dei clienti erano stati conservati per dieci anni senza finalità precise.',
      '«Abbiamo già corretto i nostri sistemi», ha detto un dirigente. Il titolare del trattamento ha trenta giorni per ricorrere.',
    ],
  },
  {
    kind: 'an Italian help page',
    language: 'it',
    title: 'Come modificare le impostazioni sulla privacy',
    paragraphs: [
      'Apri il menu, scegli Impostazioni e poi Privacy. Puoi decidere chi vede il tuo profilo e se possiamo mostrarti annunci.',
      'Per cancellare i tuoi dati personali tocca Elimina account. La nostra informativa privacy spiega il trattamento dei dati.',
    ],
  },
  {
    kind: 'a Portuguese guide',
    language: 'pt',
    title: 'LGPD: guia de proteção de dados para clínicas',
    paragraphs: [
      'A LGPD obriga as clínicas a proteger os dados pessoais dos pacientes. O responsável pelo tratamento deve informar o titular dos dados sobre a finalidade.',
      'Uma política de privacidade no site é obrigatória. O guia traz modelos de consentimento e uma lista de dados pessoais sensíveis.',
    ],
  },
  {
    kind: 'a Dutch news story',
    language: 'nl',
    title: 'Boete voor webwinkel na datalek met persoonsgegevens',
    paragraphs: [
      'De toezichthouder heeft een webwinkel een boete van drie ton opgelegd. Door een datalek lagen de persoonsgegevens van klanten maandenlang op straat.',
      '‘Wij betreuren dit en wij hebben onze systemen verbeterd’, zegt het bedrijf. De verwerking van persoonsgegevens was volgens de toezichthouder slecht beveiligd.',
    ],
  },
  {
    kind: 'a Polish guide',
    language: 'pl',
    title: 'RODO w szkole – poradnik o ochronie danych osobowych',
    paragraphs: [
      'Szkoła jest administratorem danych osobowych uczniów. Przetwarzanie danych osobowych wymaga podstawy prawnej, a rodzice mają prawo wglądu.',
      'Polityka prywatności powinna być dostępna na stronie szkoły. Inspektor ochrony danych odpowiada na pytania rodziców.',
    ],
  },
  {
    kind: 'a Swedish page of settings',
    language: 'sv',
    title: 'Inställningar för integritet',
    paragraphs: [
      'Bestäm vem som ser din profil och om vi får skicka erbjudanden. Dina personuppgifter kan du ladda ned eller radera här.',
      'I vår integritetspolicy står hur vi behandlar personuppgifter.',
    ],
  },
  {
    kind: 'a Japanese news story',
    language: 'ja',
    title: '病院で個人情報流出、患者三千人分か',
    paragraphs: [
      '市立病院は六日、患者三千人分の個人情報が流出した可能性があると発表した。職員が個人情報の入った記憶媒体を紛失したという。',
      '院長は「私たちは個人情報の管理を徹底します。私たちの責任です」と話した。市は個人情報保護委員会に報告した。',
    ],
  },
  {
    kind: 'a Japanese explanation',
    language: 'ja',
    title: 'プライバシーポリシーとは？作り方をやさしく解説',
    paragraphs: [
      'プライバシーポリシーとは、個人情報の取り扱いを示す文書です。個人情報保護法により、利用目的の公表が求められます。',
      '個人情報を第三者に提供する場合は本人の同意が必要です。ひな形を使えば、プライバシーポリシーは簡単に作れます。',
    ],
  },
  {
    kind: 'a Chinese news story',
    language: 'zh',
    title: '多款应用违规收集个人信息被通报',
    paragraphs: [
      '监管部门昨日通报了二十款应用，称其超范围收集个人信息，未公开隐私政策。有关企业须在十日内整改。',
      '专家表示，用户安装应用时应仔细阅读隐私政策，谨慎授权个人信息。个人信息保护法实施以来，已有百余款应用下架。',
    ],
  },
  {
    kind: 'a Korean help page',
    language: 'ko',
    title: '개인정보 설정 변경 방법 - 도움말',
    paragraphs: [
      '앱에서 설정을 열고 개인정보를 선택하세요. 프로필을 볼 수 있는 사람과 광고 표시 여부를 정할 수 있습니다.',
      '개인정보 처리방침은 설정 화면 아래에서 볼 수 있습니다. 개인정보 삭제는 고객센터에 문의하세요.',
    ],
  },
  {
    kind: 'a Russian news story',
    language: 'ru',
    title: 'Утечка персональных данных: банк оштрафован',
    paragraphs: [
      'Суд оштрафовал банк за утечку персональных данных ста тысяч клиентов. Обработка персональных данных велась без согласия.',
      '«Мы усилили защиту, наши клиенты в безопасности, мы приносим извинения», заявили в банке. Политика конфиденциальности банка будет изменена.',
    ],
  },
  {
    kind: 'an announcement of a new policy',
    language: 'en',
    title: 'We’ve updated our Privacy Policy',
    paragraphs: [
      'From 3 June a new privacy policy applies to everybody who rents a boat from us. This post sums up what is new.',
      'We now say more clearly which information we collect at the pier, how we use it and with whom we share it. We still do not sell personal information.',
      'You need not do anything. Read the whole policy, or ask us at the office.',
    ],
  },
  {
    kind: 'a notice of an update',
    language: 'en',
    title: 'Privacy Policy Update',
    paragraphs: [
      'We are changing how we describe our use of personal information. The new text takes effect in June.',
      'We collect nothing new. We share information with one more carrier. We keep bookings for a year less.',
      'The new policy is linked below.',
    ],
  },
  {
    kind: 'an index of policies',
    language: 'en',
    title: 'Privacy Policies',
    paragraphs: [
      'Our companies each have a policy of their own. Choose the one you deal with: ferries, harbour, hotel, boat school.',
      'We collect different information in each of them, and use it for different purposes.',
    ],
  },
  {
    kind: 'a page of patterns',
    language: 'en',
    title: 'Free privacy policy template for clubs',
    paragraphs: [
      'Copy the text below and fill in the brackets. We collect [kinds of data] when you join [club]. We use it to [purposes]. We share it with [recipients].',
      'A lawyer should look at it before you publish it. We also have templates for terms and for photographs.',
    ],
  },
];
