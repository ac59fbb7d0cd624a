import { describe, expect, it } from 'vitest';

import type { Alias } from '@/lib/facts/fact';

import { bracketed, findIn, unbracketed } from './find-in.fixture';

/** What the matcher has to find, through the whole of it: words, background, page. Hits stand in ⟦brackets⟧. */
interface Row {
  readonly why: string;
  readonly aliases: readonly (string | Alias)[];
  readonly text: string;
}

function found({ aliases, text }: Row): string {
  const plain = unbracketed(text);
  return bracketed(plain, findIn({ facts: { x: aliases } }, plain)[0]!);
}

const ru = (text: string): Alias => ({ text, lang: 'ru' });
const uk = (text: string): Alias => ({ text, lang: 'uk' });
const CSTO = ['CSTO'];
const US: readonly Alias[] = [{ text: 'US', case: 'exact', inflect: false }];

describe('the bounds of words', () => {
  it.each<Row>([
    { why: 'a word by itself', aliases: CSTO, text: '⟦CSTO⟧' },
    { why: 'whole words only', aliases: CSTO, text: 'CSTOX xCSTO CST' },
    { why: 'letters are letters in any script', aliases: ['ООН'], text: 'вООН ⟦ООН⟧ ООНЪЪ' },
    { why: 'a digit goes on with a word', aliases: CSTO, text: 'CSTO2 2CSTO' },
    { why: 'a low line goes on with a word', aliases: CSTO, text: '#CSTO_summit' },
    { why: 'a hashtag is a word', aliases: CSTO, text: '#⟦CSTO⟧' },
    { why: 'punctuation bounds a word', aliases: CSTO, text: '(⟦CSTO⟧). “⟦CSTO⟧”, ⟦CSTO⟧! [⟦CSTO⟧]' },
    { why: 'an emoji bounds a word', aliases: CSTO, text: '🪖⟦CSTO⟧🪖 🇦🇲⟦CSTO⟧' },
    { why: 'a hyphen bounds a word', aliases: CSTO, text: '⟦CSTO⟧-led, non-⟦CSTO⟧, pro-⟦CSTO⟧-ish' },
    { why: 'dashes of all sorts bound a word', aliases: CSTO, text: 'the‑⟦CSTO⟧–NATO—⟦CSTO⟧−x' },
    { why: 'a slash bounds a word', aliases: CSTO, text: 'NATO/⟦CSTO⟧' },
    { why: 'the possessive stays outside', aliases: CSTO, text: "⟦CSTO⟧’s ⟦CSTO⟧'s ⟦CSTO⟧ʼs ⟦CSTO⟧’S" },
    { why: 'an apostrophe after the word bounds it', aliases: ['Rahmonov'], text: 'the ‘⟦Rahmonov⟧’ years' },
    {
      why: 'an apostrophe inside is part of the word',
      aliases: ['Xi', 'Brien'],
      text: '⟦Xi⟧ in Xi’an, O’Brien',
    },
    {
      why: 'a name with an apostrophe in every way of writing it',
      aliases: ["O'Brien"],
      text: "⟦O’Brien⟧ ⟦O'Brien⟧ ⟦OʼBrien⟧ ⟦O`Brien⟧",
    },
    {
      why: 'Ukrainian apostrophes are letters',
      aliases: [{ text: 'яненко', lang: 'uk' }],
      text: 'Лук’яненко',
    },
    {
      why: 'Ukrainian apostrophes are one letter',
      aliases: [{ text: "Дем'янов", lang: 'uk' }],
      text: '⟦Дем’янов⟧ ⟦Демʼянова⟧',
    },
    {
      why: 'French articles are words of their own',
      aliases: ['OTAN', 'Astana'],
      text: "l’⟦OTAN⟧, qu’⟦Astana⟧, d'⟦Astana⟧",
    },
    {
      why: 'Japanese and Chinese letters bound a Latin word',
      aliases: ['CIS', 'NATO'],
      text: 'ロシア・⟦CIS⟧ ⟦CIS⟧諸国 北约⟦NATO⟧成员',
    },
    { why: 'so do Korean particles', aliases: ['NATO'], text: '⟦NATO⟧는' },
    {
      why: 'an abbreviation is one word, with its last dot',
      aliases: US,
      text: 'the ⟦U.S.⟧ and the ⟦U.S⟧ troops',
    },
    { why: 'a possessive and a hyphen after an abbreviation', aliases: US, text: '⟦U.S.⟧’s, ⟦U.S.⟧-led' },
    { why: 'an abbreviation that nothing parts from a word', aliases: US, text: 'the ⟦U.S.⟧Treasury' },
    {
      why: 'an initial is no abbreviation with the name',
      aliases: ['Путин'],
      text: 'В.⟦Путин⟧, В. В. ⟦Путин⟧',
    },
    { why: 'a missing space after a full stop', aliases: ['Russia'], text: 'from ⟦Russia⟧.The next' },
    {
      why: 'a host name is no name',
      aliases: ['Kremlin', 'NATO'],
      text: 'kremlin.ru, nato.int and en.kremlin.ru',
    },
    { why: 'a number with a point is one word', aliases: ['1'], text: '1.5 ⟦1⟧ 5.1 ⟦1⟧.' },
    { why: 'encoded data are no words', aliases: ['CSTO'], text: `${'x'.repeat(200)}CSTO ⟦CSTO⟧` },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('names of several words', () => {
  it.each<Row>([
    {
      why: 'spaces of any sort',
      aliases: ['White House'],
      text: '⟦White House⟧ ⟦White\u00a0House⟧ ⟦White\u202f House⟧',
    },
    { why: 'a line break and an indent', aliases: ['Vladimir Putin'], text: '⟦Vladimir\n      Putin⟧' },
    {
      why: 'hyphens of any sort',
      aliases: ['Nagorno-Karabakh'],
      text: '⟦Nagorno-Karabakh⟧ ⟦Nagorno‑Karabakh⟧ ⟦Nagorno–Karabakh⟧',
    },
    { why: 'a hyphen may be missing', aliases: ['Nagorno-Karabakh'], text: '⟦Nagorno Karabakh⟧' },
    { why: 'a hyphen may be spaced out', aliases: ['Nagorno-Karabakh'], text: '⟦Nagorno - Karabakh⟧' },
    { why: 'a line break after a hyphen', aliases: ['Nagorno-Karabakh'], text: '⟦Nagorno-\nKarabakh⟧' },
    { why: 'a hyphen too many', aliases: ['Central Asia'], text: 'the ⟦Central-Asia⟧ desk' },
    {
      why: 'a dash between clauses parts them',
      aliases: ['White House'],
      text: 'a town painted white — House by House, White -- House',
    },
    {
      why: 'an alias with such a dash',
      aliases: ['Центральная Азия — США'],
      text: '⟦Центральная Азия — США⟧ ⟦Центральная Азия – США⟧ ⟦Центральная Азия-США⟧',
    },
    {
      why: 'a comma parts',
      aliases: ['White House', 'United Nations'],
      text: 'White, House; United. Nations',
    },
    {
      why: 'so do colon, brackets and slash',
      aliases: ['White House'],
      text: 'White: House White (House) White/House White… House',
    },
    { why: 'quotation marks do not', aliases: ['формат С5+1'], text: '⟦формат «С5+1⟧»' },
    {
      why: 'a comma of the alias must be there',
      aliases: ['Moscow, Idaho'],
      text: '⟦Moscow, Idaho⟧; Moscow Idaho; Moscow. Idaho',
    },
    {
      why: 'a full stop of the alias may be missing',
      aliases: ['St. Petersburg'],
      text: '⟦St. Petersburg⟧ ⟦St Petersburg⟧ St, Petersburg',
    },
    { why: 'a slash of the alias must be there', aliases: ['PfP/EAPC'], text: '⟦PfP/EAPC⟧ PfP EAPC' },
    {
      why: 'a possessive of the alias must be there',
      aliases: ['Russia’s NATO'],
      text: '⟦Russia’s NATO⟧ Russia-NATO Russia NATO',
    },
    { why: 'a possessive too many', aliases: ['Biden administration'], text: 'Biden’s administration' },
    { why: 'an initial with its dot', aliases: ['Joseph R. Biden Jr.'], text: '⟦Joseph R. Biden Jr⟧.' },
    { why: 'no name runs on without its last word', aliases: ['White House'], text: 'White' },
    { why: 'a name begun twice', aliases: ['New York City'], text: 'New New York ⟦New York City⟧' },
    { why: 'a word between', aliases: ['White House'], text: 'White Horse House' },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });

  it('do not run from one block into the next', () => {
    expect(findIn({ facts: { x: ['White House'] } }, 'the White', 'House')).toEqual([[], []]);
  });
});

describe('signs and digits', () => {
  it.each<Row>([
    { why: 'closed up and spaced', aliases: ['C5+1'], text: '⟦C5+1⟧ ⟦C5 + 1⟧ ⟦C5 +1⟧ “⟦C5+1⟧”' },
    { why: 'with what may follow', aliases: ['C5+1'], text: '⟦C5+1⟧’s ⟦C5+1⟧-led (⟦C5+1⟧) ⟦C5+1⟧.' },
    { why: 'a full-width plus', aliases: ['C5+1'], text: '⟦C5＋1⟧' },
    { why: 'another format', aliases: ['C5+1'], text: 'P5+1 5+1 C5 C5+10 C5+1.5 AC5+1' },
    { why: 'a Cyrillic С', aliases: ['C5+1'], text: '«⟦С5+1⟧», ⟦С5+1⟧' },
    { why: 'an alias with a Cyrillic С', aliases: ['С5+1'], text: '⟦C5+1⟧' },
    { why: 'in small letters it may be anything', aliases: ['C5+1'], text: 'c5+1' },
    {
      why: 'words for signs are an alias of their own',
      aliases: ['C5 plus 1'],
      text: '⟦C5 plus 1⟧ ⟦C5 Plus 1⟧ C5+1',
    },
    { why: 'an ampersand', aliases: ['AT&T'], text: '⟦AT&T⟧ ⟦AT & T⟧ AT T' },
    { why: 'a year', aliases: ['Eagle Partner 2023'], text: '⟦Eagle Partner 2023⟧ Eagle Partner 2024' },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('letters that count as one', () => {
  it.each<Row>([
    { why: 'a soft hyphen inside', aliases: ['Putin'], text: '⟦Pu\u00adtin⟧' },
    { why: 'a soft hyphen at the end is not of the word', aliases: ['Putin'], text: '⟦Putin⟧\u00ad ' },
    { why: 'zero-width characters inside', aliases: ['CSTO'], text: '⟦C\u200bS\u200cT\u2060O⟧' },
    { why: 'a mark of direction before', aliases: ['CSTO'], text: '\u200f\u202b⟦CSTO⟧\u202c' },
    {
      why: 'a zero-width space between two words joins them to one',
      aliases: ['White House'],
      text: 'White\u200bHouse',
    },
    { why: 'letters with their accents apart', aliases: ['Orbán'], text: '⟦Orba\u0301n⟧ ⟦Orbán⟧' },
    { why: 'an alias with its accents apart', aliases: ['Orba\u0301n'], text: '⟦Orbán⟧' },
    { why: 'й and ї with their marks apart', aliases: ['Київ', 'Китай'], text: '⟦Киі\u0308в⟧ ⟦Китаи\u0306⟧' },
    { why: 'stress marks', aliases: ['Россия'], text: '⟦Росси\u0301я⟧' },
    { why: 'letters that take two UTF-16 units', aliases: ['NATO'], text: '😀 ⟦𝐍𝐀𝐓𝐎⟧ 😀 ⟦𝖭𝖠𝖳𝖮⟧ 𝐍𝐀𝐓𝐎𝐗' },
    { why: 'full-width letters', aliases: ['NATO'], text: '⟦ＮＡＴＯ⟧' },
    { why: 'Turkish capital İ', aliases: ['İstanbul'], text: '⟦İstanbul⟧ ⟦istanbul⟧ ⟦I\u0307stanbul⟧' },
    {
      why: 'German ß and its capitals',
      aliases: ['Weißes Haus'],
      text: '⟦Weißes Haus⟧ ⟦WEISSES HAUS⟧ ⟦Weisses Haus⟧',
    },
    { why: 'a ligature', aliases: ['OFAC office'], text: '⟦OFAC oﬃce⟧' },
    { why: 'Greek final sigma', aliases: ['Πούτινς'], text: '⟦ΠΟΎΤΙΝΣ⟧' },
    {
      why: 'Russian ё and е',
      aliases: ['Соединённые Штаты'],
      text: '⟦Соединенные Штаты⟧ ⟦Соединённых Штатов⟧',
    },
    { why: 'Ukrainian ґ and г', aliases: [{ text: 'Ґалаґан', lang: 'uk' }], text: '⟦Галаган⟧ ⟦Ґалаґана⟧' },
    { why: 'a Latin letter in a Cyrillic word', aliases: ['Москва'], text: '⟦Mосква⟧' },
    { why: 'a Cyrillic letter in a Latin word', aliases: ['CSTO'], text: '⟦СSTO⟧' },
    { why: 'a Cyrillic word that looks Latin is Cyrillic', aliases: ['HATO'], text: 'НАТО' },
    { why: 'accents are not dropped', aliases: ['Orban'], text: 'Orbán' },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('capitals', () => {
  it.each<Row>([
    { why: 'a name folds', aliases: ['Kazakhstan'], text: '⟦KAZAKHSTAN⟧ ⟦kazakhstan⟧ ⟦Kazakhstan⟧' },
    { why: 'an acronym does not', aliases: ['CIS'], text: '⟦CIS⟧ cis Cis' },
    { why: 'unless its alias says so', aliases: [{ text: 'CIS', case: 'fold' }], text: '⟦CIS⟧ ⟦cis⟧' },
    {
      why: 'long acronyms in the style of some papers',
      aliases: ['NATO', 'CSTO'],
      text: '⟦Nato⟧ and the ⟦Csto⟧',
    },
    { why: 'but not in small letters', aliases: ['CSTO'], text: 'csto cSTO CStO' },
    { why: 'nor short ones', aliases: ['UN', 'WHO'], text: 'Un Who un who' },
    { why: 'nor words of every day', aliases: ['START'], text: 'Start the ⟦START⟧ talks' },
    { why: 'never us', aliases: US, text: 'us Us ⟦US⟧ u.s.' },
    {
      why: 'a name that is a word must have its capital',
      aliases: [{ text: 'China', case: 'exact' }],
      text: 'china from ⟦China⟧',
    },
    {
      why: 'such a name in a headline',
      aliases: [{ text: 'the West', case: 'exact' }],
      text: '⟦THE WEST⟧ ⟦The West⟧ ⟦the West⟧ the west',
    },
    {
      why: 'an acronym within a folded alias keeps its capitals',
      aliases: ['US base'],
      text: 'let us base it on a ⟦US base⟧, a ⟦US BASE⟧',
    },
    {
      why: 'mixed capitals count from the front',
      aliases: [{ text: 'РУз', case: 'exact' }],
      text: '⟦РУз⟧ Руз руз',
    },
    { why: 'us in a line of capitals', aliases: US, text: 'LET US GO' },
    { why: 'us at the end of one', aliases: US, text: 'CONTACT US' },
    { why: 'us at the start of one', aliases: US, text: 'US TROOPS LEAVE' },
    { why: 'next to one acronym', aliases: US, text: '⟦US⟧ GDP grew' },
    { why: 'in a sentence', aliases: US, text: 'NATO and the ⟦US⟧ agreed' },
    { why: 'in a list of acronyms', aliases: US, text: 'CIS, ⟦US⟧, CSTO' },
    { why: 'joined to another acronym', aliases: US, text: 'EU-⟦US⟧ and ⟦US⟧-UK' },
    { why: 'with dots it is never us', aliases: US, text: 'LET ⟦U.S.⟧ TROOPS GO' },
    {
      why: 'a headline in the same page is read by itself',
      aliases: ['WHO'],
      text: 'WHO SAID WHAT. The ⟦WHO⟧ said',
    },
    { why: 'an acronym that is no word may stand in capitals', aliases: ['NATO'], text: 'LET ⟦NATO⟧ GO' },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('English endings', () => {
  it.each<Row>([
    { why: 'a plural', aliases: ['think tank'], text: '⟦think tanks⟧ ⟦Think Tank⟧' },
    { why: 'only of the last word', aliases: ['think tank'], text: 'thinks tank' },
    { why: 'in -es', aliases: ['military clash'], text: '⟦military clashes⟧' },
    { why: 'in -ies', aliases: ['Central Asian country'], text: '⟦Central Asian countries⟧' },
    { why: 'in -ys', aliases: ['survey'], text: '⟦surveys⟧ surveies' },
    {
      why: 'an alias in the plural stays there',
      aliases: ['secondary sanctions'],
      text: '⟦Secondary Sanctions⟧, to sanction, a secondary sanction',
    },
    {
      why: 'singulars that end like plurals',
      aliases: ['business', 'crisis'],
      text: 'busines crisi ⟦businesses⟧',
    },
    { why: 'an acronym', aliases: ['NGO'], text: '⟦NGOs⟧ ⟦NGOs⟧’ ⟦NGO⟧’s NGOS' },
    { why: 'names have none', aliases: ['Treasury', 'Biden'], text: 'Treasuries Bidens' },
    { why: 'verbs are other words', aliases: ['sanctions'], text: 'sanctioned sanctioning ⟦sanctions⟧' },
    {
      why: 'an adjective is another word',
      aliases: ['Russia', 'Armenia'],
      text: 'Russian Russians Armenian',
    },
    {
      why: 'an alias that does not change',
      aliases: [{ text: 'base', inflect: false }],
      text: 'bases ⟦base⟧',
    },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('Russian endings', () => {
  it.each<Row>([
    {
      why: 'countries in a consonant',
      aliases: [ru('Казахстан')],
      text: '⟦Казахстан⟧ ⟦Казахстана⟧ ⟦Казахстану⟧ ⟦Казахстаном⟧ ⟦Казахстане⟧',
    },
    { why: 'countries in -ия', aliases: [ru('Россия')], text: '⟦Россия⟧ ⟦России⟧ ⟦Россию⟧ ⟦Россией⟧' },
    {
      why: 'the adjective is another word',
      aliases: [ru('Россия')],
      text: 'российский российского россиянин',
    },
    {
      why: 'countries in -ай',
      aliases: [ru('Китай')],
      text: '⟦Китая⟧ ⟦Китаю⟧ ⟦Китаем⟧ ⟦Китае⟧ китайский кит',
    },
    {
      why: 'towns in -а',
      aliases: [ru('Москва'), ru('Астана')],
      text: '⟦Москвы⟧ ⟦Москве⟧ ⟦Москвой⟧ ⟦Астаны⟧ ⟦Астану⟧ московский',
    },
    { why: 'surnames in -ов', aliases: [ru('Лавров')], text: '⟦Лаврова⟧ ⟦Лаврову⟧ ⟦Лавровым⟧ ⟦Лаврове⟧' },
    {
      why: 'a surname and a bush',
      aliases: [{ text: 'Лавров', case: 'exact' }],
      text: 'лавровый лист, из лавров, лавра',
    },
    {
      why: 'surnames in -ин',
      aliases: [ru('Путин')],
      text: '⟦Путина⟧ ⟦Путину⟧ ⟦Путиным⟧ ⟦Путине⟧ путинский',
    },
    {
      why: 'surnames like adjectives',
      aliases: [ru('Зеленский')],
      text: '⟦Зеленского⟧ ⟦Зеленскому⟧ ⟦Зеленским⟧ ⟦Зеленском⟧',
    },
    {
      why: 'foreign surnames',
      aliases: [ru('Байден'), ru('Пашинян')],
      text: '⟦Байдена⟧ ⟦Байдену⟧ ⟦Байденом⟧ ⟦Пашиняна⟧ ⟦Пашиняном⟧',
    },
    {
      why: 'first name and surname',
      aliases: [ru('Джо Байден'), ru('Сергей Лавров')],
      text: '⟦Джо Байдену⟧ ⟦Сергея Лаврова⟧ ⟦Сергеем Лавровым⟧',
    },
    {
      why: 'adjective and noun',
      aliases: [ru('Нагорный Карабах')],
      text: '⟦Нагорного Карабаха⟧ ⟦Нагорному Карабаху⟧ ⟦Нагорном Карабахе⟧ ⟦Нагорным Карабахом⟧',
    },
    {
      why: 'soft adjective and noun',
      aliases: [ru('Средняя Азия')],
      text: '⟦Средней Азии⟧ ⟦Среднюю Азию⟧ ⟦Средней Азией⟧',
    },
    {
      why: 'in the plural',
      aliases: [ru('вторичные санкции')],
      text: '⟦вторичных санкций⟧ ⟦вторичным санкциям⟧ ⟦вторичными санкциями⟧ вторичная санкция',
    },
    {
      why: 'a masculine noun in -ь',
      aliases: [ru('Кремль')],
      text: '⟦Кремля⟧ ⟦Кремлю⟧ ⟦Кремлём⟧ ⟦Кремлем⟧ ⟦Кремле⟧ кремлёвский',
    },
    { why: 'a feminine noun in -ь', aliases: [ru('безопасность')], text: '⟦безопасности⟧ ⟦безопасностью⟧' },
    {
      why: 'a neuter noun in -ие',
      aliases: [ru('вторжение')],
      text: '⟦вторжения⟧ ⟦вторжению⟧ ⟦вторжением⟧ ⟦вторжении⟧',
    },
    {
      why: 'a neuter noun in -о',
      aliases: [ru('государство')],
      text: '⟦государства⟧ ⟦государств⟧ ⟦государством⟧',
    },
    {
      why: 'a lost vowel',
      aliases: [ru('поставка'), ru('рынок')],
      text: '⟦поставок⟧ ⟦поставками⟧ ⟦рынка⟧ ⟦рынков⟧',
    },
    {
      why: 'a long name, its genitives unchanged',
      aliases: [ru('Организация Договора о коллективной безопасности')],
      text: 'в ⟦Организации Договора о коллективной безопасности⟧',
    },
    { why: 'acronyms in small endings', aliases: [ru('МИД')], text: '⟦МИД⟧ ⟦МИДа⟧ ⟦МИДом⟧ МИДА мида' },
    {
      why: 'acronyms in a vowel do not change',
      aliases: [ru('США'), ru('НАТО')],
      text: '⟦США⟧ СШ сша ⟦НАТО⟧ НАТа',
    },
    { why: 'a name in capitals', aliases: [ru('Таджикистан')], text: '⟦ТАДЖИКИСТАНА⟧ ⟦таджикистана⟧' },
    { why: 'a name with a hyphen', aliases: [ru('Нью-Йорк')], text: '⟦Нью-Йорка⟧ ⟦Нью-Йорке⟧ нью-йоркский' },
    { why: 'Ukrainian forms are not Russian', aliases: [ru('Украина')], text: 'Україні Україна' },
    {
      why: 'an alias that does not change',
      aliases: [{ text: 'Россия', lang: 'ru', inflect: false }],
      text: 'России ⟦Россия⟧',
    },
    { why: 'short words do not change', aliases: [ru('Ри')], text: 'Ра ⟦Ри⟧' },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('Ukrainian endings', () => {
  it.each<Row>([
    {
      why: 'countries in a consonant',
      aliases: [uk('Казахстан')],
      text: '⟦Казахстану⟧ ⟦Казахстаном⟧ ⟦Казахстані⟧ ⟦Казахстанові⟧',
    },
    {
      why: 'countries in -ія',
      aliases: [uk('Росія')],
      text: '⟦Росія⟧ ⟦Росії⟧ ⟦Росію⟧ ⟦Росією⟧ ⟦росія⟧ російський росіяни',
    },
    {
      why: 'countries in -а',
      aliases: [uk('Україна')],
      text: '⟦України⟧ ⟦Україні⟧ ⟦Україну⟧ ⟦Україною⟧ український',
    },
    {
      why: 'a vowel that changes',
      aliases: [uk('Київ'), uk('Харків')],
      text: '⟦Києва⟧ ⟦Києву⟧ ⟦Києвом⟧ ⟦Києві⟧ ⟦Харкова⟧ ⟦Харкові⟧',
    },
    {
      why: 'a vowel that changes in a common noun',
      aliases: [{ text: 'Захід', lang: 'uk', case: 'exact' }],
      text: '⟦Заходу⟧ ⟦Заходом⟧ ⟦Заході⟧ захід заходів',
    },
    {
      why: 'the same in the first word of a name',
      aliases: [uk('Білий дім'), uk('Договір про безпеку')],
      text: '⟦Білого дому⟧ ⟦Білому домі⟧ ⟦Договору про безпеку⟧',
    },
    {
      why: 'a consonant that changes',
      aliases: [uk('колективна безпека'), uk('допомога')],
      text: '⟦колективній безпеці⟧ ⟦колективної безпеки⟧ ⟦допомозі⟧',
    },
    {
      why: 'a consonant that changes in a name',
      aliases: [uk('Нагірний Карабах')],
      text: '⟦Нагірного Карабаху⟧ ⟦Нагірному Карабасі⟧ ⟦Нагірним Карабахом⟧',
    },
    {
      why: 'surnames',
      aliases: [uk('Лавров'), uk('Путін'), uk('Байден')],
      text: '⟦Лаврова⟧ ⟦Лавровим⟧ ⟦Лаврову⟧ ⟦Путіна⟧ ⟦Путіним⟧ ⟦Путіном⟧ ⟦Байдену⟧ ⟦Байденові⟧',
    },
    {
      why: 'surnames in -ко',
      aliases: [uk('Лукашенко')],
      text: '⟦Лукашенка⟧ ⟦Лукашенку⟧ ⟦Лукашенком⟧ ⟦Лукашенкові⟧',
    },
    {
      why: 'first names',
      aliases: [uk('Сергій Лавров'), uk('Володимир Путін')],
      text: '⟦Сергієм Лавровим⟧ ⟦Сергієві Лаврову⟧ ⟦Володимира Путіна⟧',
    },
    {
      why: 'adjective and noun in the plural',
      aliases: [uk('вторинні санкції')],
      text: '⟦вторинних санкцій⟧ ⟦вторинними санкціями⟧ вторинна санкція',
    },
    {
      why: 'soft adjectives',
      aliases: [uk('Середня Азія')],
      text: '⟦Середньої Азії⟧ ⟦Середню Азію⟧ ⟦Середній Азії⟧',
    },
    { why: 'nouns in -ість', aliases: [uk('цілісність')], text: '⟦цілісності⟧ ⟦цілісністю⟧' },
    {
      why: 'nouns with a doubled consonant',
      aliases: [uk('вторгнення'), uk('зустріч')],
      text: '⟦вторгненням⟧ ⟦вторгненні⟧ ⟦зустріччю⟧ ⟦зустрічі⟧',
    },
    {
      why: 'nouns after a vowel',
      aliases: [uk('Генеральна Асамблея')],
      text: '⟦Генеральної Асамблеї⟧ ⟦Генеральну Асамблею⟧ ⟦Генеральною Асамблеєю⟧',
    },
    {
      why: 'nouns in -ля',
      aliases: [uk('торгівля'), uk('Кремль')],
      text: '⟦торгівлю⟧ ⟦торгівлею⟧ ⟦Кремля⟧ ⟦Кремлем⟧ ⟦Кремлі⟧',
    },
    {
      why: 'the plural of states',
      aliases: [uk('Сполучені Штати')],
      text: '⟦Сполучених Штатів⟧ ⟦Сполученими Штатами⟧',
    },
    {
      why: 'an apostrophe inside',
      aliases: [uk('Організація Об’єднаних Націй')],
      text: "⟦Організації Об'єднаних Націй⟧",
    },
    {
      why: 'an alias for both languages takes the forms of both',
      aliases: ['Азербайджан'],
      text: '⟦Азербайджані⟧ ⟦Азербайджане⟧ ⟦Азербайджану⟧',
    },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});
