// Every sentence of the page, Japanese first. Labels of fields and choices, and sentences about
// problems, come from the service, which has them from the library.

const ja = {
  title: '国際電話の休止 受付窓口',
  skip: '本文へ',
  language: 'English',
  nextPerson: '次の方へ',
  steps: '手順',
  back: '戻る',
  required: '必須',
  optional: '任意',
  yes: 'はい',
  no: 'いいえ',
  unknown: 'わからない',
  stepAsk: 'はじめに',
  stepNumber: '電話番号',
  stepForm: '申込書',
  stepPapers: '確認と印刷',

  'hours.ask': 'センターに電話できますか',
  'hours.operator': 'いま、オペレーターが出ます（{until}まで）',
  'hours.voice': 'いまは自動音声です。次にオペレーターが出るのは {next}',
  'hours.unconfirmed': '年末年始などの時間は公表されていません',
  'hours.unavailable': '時間を確かめられません',

  'ask.title': '国際電話をお使いですか',
  'ask.staff': '職員の方へ：下の質問を読み上げて、お答えを選んでください。',
  'ask.calls': '海外に電話をかけたり、海外からの電話を受けたりしますか。',
  'ask.family': '海外にお住まいのご家族や、お知り合いはいらっしゃいますか。',
  'ask.next': '電話番号へ進む',
  'ask.missing': '2つの質問のお答えを選んでください。',

  'stop.title': '申し込む前に、お考えください',
  'stop.incoming': '休止すると、海外のご家族やお知り合いからの電話も、この固定電話につながらなくなります。',
  'stop.outgoing': 'こちらから海外へかける電話も、使えなくなると伝えられています。',
  'stop.family': '海外の方との連絡に困らないか、ご家族とご相談ください。今日決める必要はありません。',
  'stop.ask': '迷うときは、国際電話不取扱受付センター（0120-210-364）に尋ねられます。',
  'stop.here': '今日は申し込まない',
  'stop.on': '説明を聞いたうえで、休止を希望する',
  'stop.stopped': '申込みをせずに終わりました。入力はすべて消えています。',

  'privacy.title': '個人情報の取り扱い（お客さまに示してください）',
  'privacy.text': 'お聞きしたことは、申込みの書類を作るためだけに使います。この画面にも、この端末にも保存しません。印刷した書類はお客さまにお渡しします。',
  'privacy.partner': '取次団体',
  'privacy.purpose': '利用目的',
  'privacy.retention': '保管期間',

  'number.title': '電話番号を確かめます',
  'number.line': '休止したい固定電話',
  'number.lineStaff': '「ご自宅の固定電話の番号を、市外局番から教えてください」',
  'number.lineLabel': '固定電話の番号',
  'number.caller': 'かかってきた番号を調べる',
  'number.callerStaff': '「不審な電話はありましたか。画面に出た番号が分かれば教えてください」',
  'number.callerLabel': '表示された番号',
  'number.callerHint': '調べるだけで、書類には載りません。',
  'number.lineHint': '市外局番から。ハイフンはあってもなくても構いません。',
  'number.next': '申込書へ進む',
  'number.where': '国・地域',
  'number.area': '地域',
  'number.prefectures': '都道府県',
  'number.readBack': '読み上げ',
  'number.ok': '固定電話の番号です',

  'form.title': '申込書を作ります',
  'form.staff': '職員の方へ：お客さまに尋ねながら入力してください。お客さまが書く必要はありません。',
  'form.summary': '直すところがあります',
  'form.next': '確認と印刷へ進む',
  'form.line': '電話',
  'form.applicant': '申し込む方',
  'form.holder': '電話の契約者',
  'form.how': '申込みについて',
  'form.addressNote': '〒',
  'field.carrier.hint': 'わからなければ、空けたままで構いません。',
  'field.scope': '何を休止しますか',
  'field.scope.hint': '発着信は、海外からの電話と海外への電話の両方です。着信だけの休止は、センターでは受け付けていないと伝えられています。',
  'field.applicant.name.hint': '戸籍や住民票と同じ字で入力できます。',
  'field.applicant.kana.hint': '全角カタカナで',
  'field.applicant.address.text.hint': '都道府県から',
  'field.applicant.contactPhone.hint': '日中につながる番号',
  'field.relation': '契約者は、申し込む方からみてどなたですか',
  'field.reference': '管理番号（窓口用。書類には印刷されません）',
  'date.era': '令和',
  'date.year': '年',
  'date.month': '月',
  'date.day': '日',
  'date.today': '今日にする',
  'date.hand': '日付は手書きにする',
  'date.impossible': '暦にない日付です。年・月・日を見直してください。',

  'papers.title': '内容を確かめて、印刷します',
  'papers.staff': '「画面の内容でよろしいですか」と、お客さまに見ていただいてください。',
  'papers.read': '申込みの内容',
  'papers.mend': '内容を直す',
  'papers.confirms': 'お客さまと確かめること',
  'papers.confirmsLeft': '上の項目を確かめて、印を付けてください。',
  'papers.notes': '知っておいていただきたいこと',
  'papers.which': '書類',
  'papers.kit': 'ひとそろい',
  'papers.form': '申込書',
  'papers.envelope': '封筒',
  'papers.takehome': '準備メモ',
  'papers.leaflet': 'チラシ',
  'papers.oneSided': '片面だけに印刷するプリンターです',
  'papers.preview': '書類の見本',
  'papers.making': '書類を作っています…',
  'papers.ready': '書類ができました。',
  'papers.noViewer': 'このブラウザーは、画面の中で書類を表示できません。パソコンのブラウザーをお使いいただくか、「保存する」から開いてください。',
  'papers.print': '印刷する',
  'papers.save': '保存する',
  'papers.hand': '印刷した書類を、すべてお客さまにお渡ししてください。',
  'papers.done': 'お渡ししました。次の方へ',
  'papers.undated': '（手書き）',
  'papers.empty': '（なし）',

  'dialog.next.title': '入力をすべて消しますか',
  'dialog.next.text': 'この方の入力と書類を画面から消して、次の方の受付を始めます。',
  'dialog.next.no': 'まだ続ける',
  'dialog.next.yes': '消して次の方へ',
  'dialog.save.title': 'この端末に個人情報が残ります',
  'dialog.save.text': '保存したファイルには、お名前・ご住所・電話番号が入っています。印刷なら何も残りません。保存したときは、用が済んだらすぐに消してください。',
  'dialog.save.no': '保存しない',
  'dialog.save.yes': 'それでも保存する',
  'dialog.idle.title': 'まだ続けていますか',
  'dialog.idle.text': 'しばらく操作がないので、あと{seconds}秒で入力をすべて消します。',
  'dialog.idle.clear': '今すぐ消す',
  'dialog.idle.stay': '続ける',

  'cleared.next': '前の方の入力は、すべて消しました。',
  'cleared.idle': '操作がなかったので、入力はすべて消しました。',

  'foot.kept': '入力したことは、どこにも保存されません。',
  'foot.count': '今日作った書類：{kits}人分',
  'trouble.stopped': '窓口のプログラムにつながりません。動いているか確かめて、もう一度お試しください。',
  'trouble.busy': '混み合っています。少し待って、もう一度お試しください。',
  'trouble.defect': '書類を作れませんでした。もう一度お試しください。',
};

const en = {
  title: 'Suspending international calls',
  skip: 'Skip to content',
  language: '日本語',
  nextPerson: 'Next person',
  steps: 'Steps',
  back: 'Back',
  required: 'required',
  optional: 'optional',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not sure',
  stepAsk: 'First',
  stepNumber: 'Number',
  stepForm: 'Application',
  stepPapers: 'Check and print',

  'hours.ask': 'Can the centre be rung now?',
  'hours.operator': 'Operators answer now (until {until})',
  'hours.voice': 'Automated voice now. Operators answer next at {next}',
  'hours.unconfirmed': 'Hours around New Year are not published',
  'hours.unavailable': 'The hours are not at hand',

  'ask.title': 'Are international calls used?',
  'ask.staff': 'Staff: read out the questions and choose the answers.',
  'ask.calls': 'Do you make calls to other countries, or receive calls from there?',
  'ask.family': 'Do you have family or friends who live abroad?',
  'ask.next': 'On to the number',
  'ask.missing': 'Choose an answer to both questions.',

  'stop.title': 'Please consider before applying',
  'stop.incoming': 'Once suspended, calls from family and friends abroad no longer reach this landline either.',
  'stop.outgoing': 'Calls to other countries are reported to stop as well.',
  'stop.family': 'Talk with your family about how to stay in touch with people abroad. There is no need to decide today.',
  'stop.ask': 'In doubt, the reception centre (0120-210-364) can be asked.',
  'stop.here': 'Do not apply today',
  'stop.on': 'I have heard this and want to suspend',
  'stop.stopped': 'Ended without an application. Everything typed has been cleared.',

  'privacy.title': 'Your personal data (show this to the visitor)',
  'privacy.text': 'What we ask is used only to make the papers of the application. Neither this page nor this computer stores it. The printed papers are yours.',
  'privacy.partner': 'Organization',
  'privacy.purpose': 'Purpose',
  'privacy.retention': 'Kept for',

  'number.title': 'Check the number',
  'number.line': 'The landline to suspend',
  'number.lineStaff': '“What is the number of your landline, with its area code?”',
  'number.lineLabel': 'Landline number',
  'number.caller': 'Look up a number that called',
  'number.callerStaff': '“Have you had a suspicious call? Which number did the display show?”',
  'number.callerLabel': 'Number displayed',
  'number.callerHint': 'Looked up only, never printed.',
  'number.lineHint': 'With its area code, with or without hyphens.',
  'number.next': 'On to the application',
  'number.where': 'Country or region',
  'number.area': 'Area',
  'number.prefectures': 'Prefecture',
  'number.readBack': 'Read back',
  'number.ok': 'This is a landline number',

  'form.title': 'Make the application',
  'form.staff': 'Staff: ask and type. The visitor need not write anything.',
  'form.summary': 'Something needs mending',
  'form.next': 'On to check and print',
  'form.line': 'Telephone',
  'form.applicant': 'Applicant',
  'form.holder': 'Contract holder',
  'form.how': 'About the application',
  'form.addressNote': '〒',
  'field.carrier.hint': 'May stay empty if not known.',
  'field.scope': 'What is to be suspended?',
  'field.scope.hint': 'Incoming and outgoing means calls from abroad and calls to other countries. The centre is reported not to suspend incoming calls only.',
  'field.applicant.name.hint': 'In the very characters of the family register.',
  'field.applicant.kana.hint': 'In full-width katakana',
  'field.applicant.address.text.hint': 'Beginning with the prefecture',
  'field.applicant.contactPhone.hint': 'One that answers in the daytime',
  'field.relation': 'Who holds the contract, seen from the applicant?',
  'field.reference': 'Reference (for the desk; never printed)',
  'date.era': 'Reiwa',
  'date.year': 'year',
  'date.month': 'month',
  'date.day': 'day',
  'date.today': 'Today',
  'date.hand': 'Leave the date for handwriting',
  'date.impossible': 'There is no such date. Check year, month and day.',

  'papers.title': 'Check and print',
  'papers.staff': 'Ask the visitor to read the screen: “Is everything right?”',
  'papers.read': 'The application',
  'papers.mend': 'Change something',
  'papers.confirms': 'To confirm with the visitor',
  'papers.confirmsLeft': 'Confirm and tick each of these first.',
  'papers.notes': 'Good to know',
  'papers.which': 'Paper',
  'papers.kit': 'Whole kit',
  'papers.form': 'Form',
  'papers.envelope': 'Envelope',
  'papers.takehome': 'Take-home copy',
  'papers.leaflet': 'Leaflet',
  'papers.oneSided': 'This printer prints one side only',
  'papers.preview': 'Preview of the paper',
  'papers.making': 'Making the papers…',
  'papers.ready': 'The papers are ready.',
  'papers.noViewer': 'This browser cannot show papers in the page. Use a browser on a computer, or open them with “Save”.',
  'papers.print': 'Print',
  'papers.save': 'Save',
  'papers.hand': 'Hand every printed paper to the visitor.',
  'papers.done': 'Handed over. Next person',
  'papers.undated': '(by hand)',
  'papers.empty': '(none)',

  'dialog.next.title': 'Clear everything?',
  'dialog.next.text': 'What was typed for this person and their papers leave the screen, and the next person’s turn begins.',
  'dialog.next.no': 'Not yet',
  'dialog.next.yes': 'Clear, next person',
  'dialog.save.title': 'Personal data would stay on this computer',
  'dialog.save.text': 'The file holds name, address and phone numbers. Printing leaves nothing behind. If you save, delete the file as soon as it has served.',
  'dialog.save.no': 'Do not save',
  'dialog.save.yes': 'Save all the same',
  'dialog.idle.title': 'Still going on?',
  'dialog.idle.text': 'Nothing has happened for a while. Everything typed will be cleared in {seconds} seconds.',
  'dialog.idle.clear': 'Clear now',
  'dialog.idle.stay': 'Go on',

  'cleared.next': 'Everything of the person before has been cleared.',
  'cleared.idle': 'Nothing was done for a while, so everything has been cleared.',

  'foot.kept': 'Nothing typed here is stored anywhere.',
  'foot.count': 'Kits made today: {kits}',
  'trouble.stopped': 'The desk’s program does not answer. See that it runs, and try again.',
  'trouble.busy': 'The desk is busy. Please wait a little and try again.',
  'trouble.defect': 'The paper could not be made. Please try again.',
};

const tables = { ja, en };
let table = ja;

export const language = () => (table === ja ? 'ja' : 'en');

export function speak(code) {
  table = tables[code];
}

/** The sentence of a key, its {places} filled in. */
export function t(key, places = {}) {
  const sentence = table[key];
  if (sentence === undefined) throw new Error(`no sentence for ${key}`);
  return sentence.replace(/\{(\w+)\}/g, (_, name) => places[name]);
}

export const has = (key) => key in table;

/** Fills in every sentence that the page itself names. */
export function fill(root = document) {
  for (const element of root.querySelectorAll('[data-t]')) {
    element.textContent = t(element.dataset.t);
    if ('langOther' in element.dataset) element.lang = language() === 'ja' ? 'en' : 'ja';
  }
  for (const element of root.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', t(element.dataset.tLabel));
  }
  for (const element of root.querySelectorAll('[data-t-title]')) {
    element.title = t(element.dataset.tTitle);
  }
  document.documentElement.lang = language();
  document.title = t('title');
}
