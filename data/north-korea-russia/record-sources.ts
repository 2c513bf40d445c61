import type { SourceRecord } from '../../src/model/dataset-file';

/**
 * The sources of the public record: S01 to S51 carry events, verdicts or trade figures, T01 to T08
 * trade figures alone. A title says who published what and when. `published` is the day of the
 * document at `url`; where an entry holds several documents, the others are named in its title. Some
 * addresses lead to copies: `reliability` says so. The T sources were met only by name, next to
 * their figure: they have no address and no grade.
 */
export const recordSources = [
  {
    id: 'S01',
    title: 'Yonhap in Hankyung, 2 August 2001: Russian ministry figures on trade in 2000 (Korean)',
    published: '2001-08-02',
    url: 'https://www.hankyung.com/politics/article/2001080239318',
    reliability: { grade: 'high', note: 'an agency report of that time, with an official figure' },
  },
  {
    id: 'S02',
    title: 'Yonhap in Hankyung, 3 June 2001: KOTRA on goods trade in 2000 (Korean)',
    published: '2001-06-03',
    url: 'https://www.hankyung.com/politics/article/2001060376058',
    reliability: { grade: 'high', note: 'leaves out what passes over the Chinese border' },
  },
  {
    id: 'S03',
    title: 'VOA Korean, early 2011: the KOTRA series of trade from 2000 to 2010 (Korean)',
    published: '2011',
    url: 'https://www.voakorea.com/a/nk-russia-112887064/1338267.html',
    reliability: { grade: 'high' },
  },
  {
    id: 'S04',
    title: 'RIA Novosti on mfd.ru, 14 June 2018: papers of the Kremlin on trade in 2017 (Russian)',
    published: '2018-06-14',
    url: 'https://mfd.ru/news/view/?id=2245420',
    reliability: { grade: 'high', note: 'an official figure' },
  },
  {
    id: 'S05',
    title: 'TASS, 23 April 2019: presidential aide Yury Ushakov on trade in 2018 and sanctions',
    published: '2019-04-23',
    url: 'https://tass.com/economy/1055196/amp',
    reliability: { grade: 'high' },
  },
  {
    id: 'S06',
    title: 'Wikipedia on the economic side of the relations, as copied by primidi.com',
    url: 'https://www.primidi.com/north_korea–russia_relations/economic_relations',
    reliability: {
      grade: 'medium',
      note: 'a copy; the article gives 1 billion and 1.97 billion dollars for one and the same peak',
    },
  },
  {
    id: 'S07',
    title: 'Correlates of War, Dyadic Trade 4.0, from the data file of the R package peacesciencer',
    reliability: {
      grade: 'high',
      note: 'for trade in goods, rounded to the million, up to 2014; the raw value of 1996 is an outlier and is left out',
    },
  },
  {
    id: 'S08',
    title: 'Reuters, 5 June 2014: settlement in roubles and the goal for trade',
    published: '2014-06-05',
    url: 'http://in.reuters.com/article/russia-northkorea-trade-idINL6N0OM28V20140605',
    reliability: { grade: 'high' },
  },
  {
    id: 'S09',
    title: 'Xinhua on people.cn, 19 September 2012: the debt agreement',
    published: '2012-09-19',
    url: 'http://en.people.cn/90777/7953193.html',
    reliability: { grade: 'high' },
  },
  {
    id: 'S10',
    title: 'Reuters, 19 April 2014: the State Duma ratifies the debt agreement',
    published: '2014-04-19',
    url: 'http://in.reuters.com/article/russia-northkorea-debt-idINL6N0NB04L20140419',
    reliability: { grade: 'high' },
  },
  {
    id: 'S11',
    title: 'The Moscow Times, 19 February and 5 June 2014: the debt bill and its signature',
    published: '2014-02-19',
    url: 'https://www.themoscowtimes.com/2014/02/19/russian-duma-receives-10bln-north-korean-debt-forgiveness-bill',
    alsoAt: [
      'https://themoscowtimes.com/2014/06/05/russia-boosts-ties-with-north-korea-as-western-partners-recoil-a36199',
    ],
    reliability: { grade: 'high' },
  },
  {
    id: 'S12',
    title: 'North Korean Economy Watch, 28 February 2007: the trade commission is to meet again',
    published: '2007-02-28',
    url: 'https://www.nkeconwatch.com/2007/02/28/russia-to-reopen-trade-talks-with-nk-next-month/',
    reliability: { grade: 'high' },
  },
  {
    id: 'S13',
    title:
      'RIA Novosti, 23 March 2007, and Jamestown, Eurasia Daily Monitor 4:63: the commission and the debt',
    published: '2007-03-23',
    url: 'http://en.rian.ru/russia/20070323/62512289.html',
    alsoAt: ['https://jamestown.org/program/moscow-and-pyongyang-struggle-to-agree-on-debt-write-off/'],
    reliability: { grade: 'high' },
  },
  {
    id: 'S14',
    title: 'China.org.cn, 14 February 2007: the Six-Party document of the day before',
    published: '2007-02-14',
    url: 'http://china.org.cn/2007-02/14/content_1200018.htm',
    reliability: { grade: 'high' },
  },
  {
    id: 'S15',
    title:
      'Daily NK on the Six-Party working groups; China.org.cn, 28 August 2007; South Korean foreign ministry, 3 October 2007',
    url: 'https://www.dailynk.com/english/what-happened-to-the-working-group/',
    reliability: { grade: 'high' },
  },
  {
    id: 'S16',
    title: 'RIA Novosti, 6 March 2007: trade in 2006 and the debt',
    published: '2007-03-06',
    url: 'http://en.rian.ru/russia/20070306/61633963.html',
    reliability: { grade: 'high' },
  },
  {
    id: 'S17',
    title: 'TASS, 27 December 2013: session of the fisheries commission',
    published: '2013-12-27',
    url: 'http://tass.com/world/713109',
    reliability: { grade: 'high' },
  },
  {
    id: 'S18',
    title: 'RIA Novosti on windowstorussia.com, 22 September 2013, and Railway Gazette: the line to Rajin',
    published: '2013-09-22',
    url: 'https://news.windowstorussia.com/russia-opens-landmark-n-korean-rail-link.html',
    reliability: { grade: 'high', note: 'read as a copy and in a web archive' },
  },
  {
    id: 'S19',
    title: 'NK News, 3 April 2014, and North Korean Economy Watch, 29 March 2014: the protocol of March 2014',
    published: '2014-04-03',
    url: 'http://www.nknews.org/2014/04/russia-signs-economic-development-protocol-with-north-korea/',
    reliability: { grade: 'high' },
  },
  {
    id: 'S20',
    title:
      'KBS World (German, Indonesian) and Eurasian Business Briefing: the seventh commission, spring 2015',
    url: 'http://rki.kbs.co.kr/service/news_view.htm?Seq_Code=54728&lang=g',
    reliability: { grade: 'high', note: 'names the weekday of the session, not its day' },
  },
  {
    id: 'S21',
    title: 'KBS World, 12 December 2015: the agreement on electricity (Russian)',
    published: '2015-12-12',
    url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=41741&lang=r',
    reliability: { grade: 'high' },
  },
  {
    id: 'S22',
    title:
      'KCNA, 17 March 2016; kfaswitzerland, March 2015; Yonhap on usasiajournal: 1949 and the Year of Friendship',
    published: '2016-03-17',
    url: 'http://www.kcna.co.jp/item/2016/201603/news17/20160317-12ee.html',
    reliability: { grade: 'high', note: 'first-hand for what KCNA says' },
  },
  {
    id: 'S23',
    title:
      'People’s Daily, 24 March 1949: text of the agreement of 1949 (Chinese); Great Soviet Encyclopedia on North Korea',
    published: '1949-03-24',
    url: 'https://rmrb.online/read-htm-tid-31997-page-e.html',
    alsoAt: ['http://ed.mdict.net/k2101649.html'],
    reliability: { grade: 'high' },
  },
  {
    id: 'S24',
    title: 'United Nations Treaty Series no. 6045: the treaty of 1961',
    url: 'https://assets.documentcloud.org/documents/3005971/1961-Treaty-of-Friendship-Cooperation-and-Mutual.txt',
    reliability: { grade: 'high', note: 'the treaty itself, from a copy of its text' },
  },
  {
    id: 'S25',
    title: 'Gibler, International Military Alliances, entry 4.1372; ATOP data: the end of the treaty of 1961',
    url: 'https://issuhub.com/view/index/23326?pageIndex=491',
    reliability: {
      grade: 'high',
      note: 'the book was read as a copy; on the end of the treaty the two differ',
    },
  },
  {
    id: 'S26',
    title:
      'Jamestown Monitor 6:30, February 2000; KCNA, 28 February 2000; Russian Embassy in North Korea: the treaty of 2000',
    published: '2000-02',
    url: 'https://jamestown.org/program/russia-and-north-korea-sign-friendship-treaty/',
    alsoAt: ['https://dprk.mid.ru/en/countries'],
    reliability: { grade: 'high' },
  },
  {
    id: 'S27',
    title: 'Kremlin, 19 July 2000, and People’s Daily, 20 July 2000: Vladimir Putin in Pyongyang',
    published: '2000-07-19',
    url: 'http://en.kremlin.ru/events/president/news/38435/print',
    reliability: { grade: 'high' },
  },
  {
    id: 'S28',
    title: 'Kremlin, 4 August 2001, and KCNA, 20 August 2001: Kim Jong Il in Russia',
    published: '2001-08-04',
    url: 'http://en.special.kremlin.ru/events/president/news/41779',
    reliability: { grade: 'high' },
  },
  {
    id: 'S29',
    title:
      'The People’s Korea, 4 September 2002, and Russian Embassy in North Korea: the meeting in Vladivostok',
    published: '2002-09-04',
    url: 'https://p.rst.im/q/web.archive.org/web/20160817073618/https://www1.korea-np.co.jp/pk/183rd_issue/2002090401.htm',
    reliability: { grade: 'high', note: 'read in a web archive' },
  },
  {
    id: 'S30',
    title:
      'Weathersby in The Ashgate Research Companion to the Korean War, 2014; Correlates of War, war no. 151; UCDP: the Soviet part',
    published: '2014',
    url: 'https://www.taylorfrancis.com/chapters/edit/10.4324/9781315613611-9/soviet-union-kathryn-weathersby',
    alsoAt: [
      'https://www.proquest.com/scholarly-journals/soviet-involvement-korean-war-new-view-era/docview/213740662/se-2',
    ],
    reliability: { grade: 'high', note: 'scholarship and data sets made by scholars' },
  },
  {
    id: 'S31',
    title: 'APA, 25 April 2019, and many others: the meeting in Vladivostok',
    published: '2019-04-25',
    url: 'https://en.apa.az/media/vladimir-putin-and-kim-jong-un-meet-in-vladivostok-281303',
    reliability: { grade: 'high' },
  },
  {
    id: 'S32',
    title: 'Reuters in the Union Leader; Xinhua, 13 September 2023; Al Jazeera: the meeting at Vostochny',
    url: 'https://www.unionleader.com/news/military/putin-and-north-koreas-kim-discuss-military-matters-ukraine-war-and-satellites/article_2a593c8a-44e9-53e0-87af-4a7b50d19a68.html',
    reliability: { grade: 'high' },
  },
  {
    id: 'S33',
    title: 'TASS, 6 November and 5 December 2024: the partnership treaty and its entry into force',
    published: '2024-11-06',
    url: 'https://tass.com/politics/1868051',
    alsoAt: ['https://tass.com/world/1882445'],
    reliability: { grade: 'high' },
  },
  {
    id: 'S34',
    title:
      'The Moscow Times, 28 October 2024; NK News and New Indian Express, 26 April 2025; Politico, 28 April 2025: North Korean troops',
    published: '2024-10-28',
    url: 'https://www.themoscowtimes.com/2024/10/28/nato-secretary-general-mark-rutte-decried-the-deployment-as-a-sign-ofrussian-president-vladimir-putins-growing-desperation-a86832',
    reliability: { grade: 'high' },
  },
  {
    id: 'S35',
    title: 'Sputnik on UrduPoint, 26 April 2019; Great Soviet Encyclopedia: dates of the relations',
    published: '2019-04-26',
    url: 'https://www.urdupoint.com/en/world/factbox-russia-north-korea-relations-606224.html',
    reliability: { grade: 'high' },
  },
  {
    id: 'S36',
    title:
      'Baltimore Sun and Los Angeles Times, 1 October 1990; Lankov in the Korea Times, 2010: relations with Seoul',
    published: '1990-10-01',
    url: 'http://articles.baltimoresun.com/1990-10-01/news/1990274060_1_soviet-union-north-korea-south-korea',
    reliability: { grade: 'high' },
  },
  {
    id: 'S37',
    title: 'Histories of the North Korean nuclear programme: mybiblioteka.su, koreaoutlook.com, piglix',
    url: 'https://mybiblioteka.su/tom2/8-36637.html',
    reliability: { grade: 'medium', note: 'copies, one of them of Wikipedia' },
  },
  {
    id: 'S38',
    title: 'Reuters, 28 April 2017: where North Korea’s oil comes from',
    published: '2017-04-28',
    url: 'https://www.reuters.com/article/us-northkorea-usa-oil-idUSKBN17U1I1',
    reliability: { grade: 'high', note: 'only the beginning was at hand' },
  },
  {
    id: 'S39',
    title:
      'Reuters on evonews, 22 August 2017; New York Times in Milli Gazete, February 2018: UN experts on shipments to Syria',
    published: '2017-08-22',
    url: 'https://evonews.com/world-news/2017/aug/22/un-report-confirms-north-korea-shipments-to-syria-chemical-program',
    reliability: { grade: 'high' },
  },
  {
    id: 'S40',
    title:
      'Spotlight Nepal, 19 August 2023; Reuters; Straits Times, 2017: whether a North Korean missile had Russian help',
    published: '2023-08-19',
    url: 'https://www.spotlightnepal.com/2023/08/19/north-koreas-icbm-likely-result-russian-technical-cooperation-csis-reports/',
    reliability: {
      grade: 'high',
      note: 'for what was reported; whether it is so is another matter, and low',
    },
  },
  {
    id: 'S41',
    title:
      'AP on kurv.com, April 2017; RINF, March 2018: the policy of the United States towards North Korea',
    published: '2017-04',
    url: 'http://www.kurv.com/trump-strategy-on-north-korea-maximum-pressure-and-engagement/',
    reliability: { grade: 'high' },
  },
  {
    id: 'S42',
    title: 'Kovsh in Vestnik SPbGU, 2020, and Zakharova, 2016: Russia’s share of North Korean trade',
    published: '2020',
    url: 'https://1library.org/ru/docs/trade-balance-russian-federation.419615',
    alsoAt: [
      'https://www.researchgate.net/publication/301916965_Economic_cooperation_between_Russia_and_North_Korea_New_goals_and_new_approaches',
    ],
    reliability: { grade: 'high', note: 'scholarship, the first of the two read as a copy' },
  },
  {
    id: 'S43',
    title:
      'KBS World, late 2014 (Russian); NHK, 22 October 2014; Railway Bulletin, 4 March 2015: the “Pobeda” project',
    published: '2014',
    url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=36639&lang=r',
    reliability: { grade: 'high', note: 'for what was agreed, not for what was built' },
  },
  {
    id: 'S44',
    title: 'Foreign Policy, 22 April 2020; Jamestown Monitor, October 1998: disputes over fish',
    published: '2020-04-22',
    url: 'https://foreignpolicy.com/2020/04/22/russia-and-north-korea-are-fighting-over-fish/',
    reliability: { grade: 'high' },
  },
  {
    id: 'S45',
    title:
      'Infrastructure Investor, early 2015; Daily News Bulletin, 23 March 2007; NK News, November 2015: power plants and grids',
    published: '2015',
    url: 'https://www.infrastructureinvestor.com/north-korea-russia-in-power-grid-alliance/',
    reliability: { grade: 'medium' },
  },
  {
    id: 'S46',
    title:
      'dprk.news-pravda.com, 3 September 2025; Sputnik, 12 June 2025; civiccreed, June 2024: what the leaders call each other',
    published: '2025-09-03',
    url: 'https://dprk.news-pravda.com/en/world/2025/09/03/12293.html',
    reliability: { grade: 'medium' },
  },
  {
    id: 'S47',
    title:
      'minzu.rep.kp, October 2023; kkfonline, 15 August 2021; koreareaders, 2019 and 2020: greetings by Kim Jong Un',
    published: '2023-10',
    url: 'http://www.minzu.rep.kp/Home/index/disp/3220/en',
    reliability: { grade: 'high', note: 'for what was found, not for what was not' },
  },
  {
    id: 'S48',
    title: 'VOA on theatlasnews, 20 January 2023; AP, 22 December 2022: arms for the Wagner Group',
    published: '2023-01-20',
    url: 'https://theatlasnews.co/conflict/2023/01/20/intel-shows-north-korea-shipping-weapons-to-russian-forces-in-ukraine-white-house/',
    reliability: { grade: 'high', note: 'for what the United States claims; Wagner and North Korea deny it' },
  },
  {
    id: 'S49',
    title: 'Al Jazeera and TASS, 13 July 2022: recognition of Donetsk and Luhansk',
    published: '2022-07-13',
    url: 'https://www.aljazeera.com/news/2022/7/13/n-korea-recognises-breakaway-of-russias-proxies-in-east-ukraine',
    alsoAt: ['https://tass.com/politics/1479539'],
    reliability: { grade: 'high' },
  },
  {
    id: 'S50',
    title: 'Yonhap on onecorea.com, 8 March 2022, and newspim: Russian customs on trade in 2021',
    published: '2022-03-08',
    url: 'http://onecorea.com/bbs/board.php?bo_table=newss&page=225&wr_id=3698',
    reliability: { grade: 'high', note: 'a copy; the two outlets print totals that differ by 100 dollars' },
  },
  {
    id: 'S51',
    title: 'Kremlin, 13 July 2012: ratification of the agreement against illegal fishing',
    published: '2012-07-13',
    url: 'http://en.special.kremlin.ru/catalog/countries/KR/events/15954',
    reliability: { grade: 'high', note: 'first-hand' },
  },
  {
    id: 'T01',
    title: 'L. V. Zakharova, Russian Academy of Sciences: trade in 1990 and 1995 (copy on elib.jp)',
  },
  { id: 'T02', title: 'KOTRA Moscow in Chosun NK, undated: trade in 2004' },
  { id: 'T03', title: 'Embassy of Russia in North Korea: trade in 2011 and 2012' },
  { id: 'T04', title: 'KOTRA, through Yonhap on usasiajournal: trade in 2014' },
  { id: 'T05', title: 'International Trade Centre, through RFA and KBS: trade in 2015' },
  {
    id: 'T06',
    title: 'International Trade Centre, through Yonhap, 18 March 2020: trade in 2019',
    published: '2020-03-18',
  },
  {
    id: 'T07',
    title: 'Russian customs, through KBS and TASS, 19 February 2021: trade in 2020',
    published: '2021-02-19',
  },
  { id: 'T08', title: 'Presidential aide Yury Ushakov, through RIA Novosti: trade in 2023' },
] satisfies readonly SourceRecord[];
