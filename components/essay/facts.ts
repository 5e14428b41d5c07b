/**
 * The facts the deck may use, from the checked dossier, with their sources.
 *
 * Main slides use high facts only; in the appendix a medium one is marked "single source"; low ones never appear.
 * A fact from after the essay (`after`) is always labelled as later than the essay.
 */

/** How well a fact is supported: high = two independent sources or an official one, medium = one decent source. */
export type Confidence = 'high' | 'medium' | 'low'

export interface Source {
  /** Short name as a reader would know it; a republished copy says so. */
  publisher: string
  /** The headline, shortened where long; "Report on ..." is our description where the copy had none. */
  title: string
  /** ISO date of the source, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD */
  date: string
  url: string
}

export interface Fact {
  id: string
  /** the fact in our own words, one sentence */
  claim: string
  /** ISO date of the event itself, as precise as the sources allow (YYYY, YYYY-MM, YYYY-MM-DD); omitted when the fact has no single date */
  date?: string
  confidence: Confidence
  /** true when it happened after the essay (8 January 2025) and so must be labelled */
  after?: true
  /** what a presenter should add if asked: caveat, what is company-reported, what is not established */
  caveat?: string
  /** the first is the one printed in footnotes */
  sources: readonly [Source, ...Source[]]
}

export const facts = [
  // Jack Ma at the 20th anniversary
  {
    id: 'F1',
    claim: 'At the 20th-anniversary evening Jack Ma said AI will change the next 20 years more than people imagine.',
    date: '2024-12-08',
    confidence: 'high',
    caveat: 'He spoke mainly of AI and the future, and no post was announced for him.',
    sources: [
      { publisher: 'Bloomberg (The Star)', title: 'Jack Ma pushes AI drive in rare speech since Ant crackdown', date: '2024-12-09', url: 'https://thestar.com.my/tech/tech-news/2024/12/09/jack-ma-pushes-ai-drive-in-rare-speech-since-ant-crackdown' },
      { publisher: 'Yicai Global', title: 'Alibaba Founder Jack Ma Says AI Will Change Everything', date: '2024', url: 'https://www2.yicaiglobal.com/news/alibaba-founder-jack-ma-says-ai-will-change-everything-in-sepech-at-ant-groups-20th-anniversary' },
    ],
  },
  {
    id: 'F2',
    claim: 'The speech was Ma’s first address to Ant since its share listing collapsed in November 2020.',
    date: '2024-12-08',
    confidence: 'medium',
    caveat: 'Single source, and the South China Morning Post belongs to Alibaba.',
    sources: [
      { publisher: 'SCMP (Yahoo Finance)', title: 'Jack Ma makes rare speech', date: '2024', url: 'https://ca.finance.yahoo.com/news/jack-ma-makes-rare-speech-093000312.html' },
    ],
  },
  {
    id: 'F3',
    claim: 'Ma told staff he had come for Ant’s next 20 years, not for its last 20.',
    date: '2024-12-08',
    confidence: 'high',
    caveat: 'Both sources are Chinese reports of the speech, read as reposts.',
    sources: [
      { publisher: 'Chinese report (repost, qntz.me)', title: 'Report on Jack Ma’s anniversary speech', date: '2024', url: 'https://qntz.me/post/5c994a8312bac726772310aca54d012c.html' },
      { publisher: 'Chinese report (repost, bjlhyy.com)', title: 'Report on Jack Ma’s anniversary speech', date: '2024', url: 'http://m.bjlhyy.com/news/223438.html' },
    ],
  },
  {
    id: 'F4',
    claim: 'Ma’s opening salute named Alipay, Yu’E Bao and Ant Forest as things built in those 20 years.',
    date: '2024-12-08',
    confidence: 'medium',
    caveat: 'Single source: one Chinese report of the speech, read as a repost.',
    sources: [
      { publisher: 'Chinese report (repost, bjlhyy.com)', title: 'Report on Jack Ma’s anniversary speech', date: '2024', url: 'http://m.bjlhyy.com/news/223438.html' },
    ],
  },
  {
    id: 'F5',
    claim: 'The same day Ant announced that Eric Jing would hand the CEO post to Cyril Han on 1 March 2025.',
    date: '2024-12-08',
    confidence: 'high',
    caveat: 'Announced before the essay; the handover itself was due after it.',
    sources: [
      { publisher: 'Bloomberg (The Star)', title: 'Jack Ma pushes AI drive in rare speech since Ant crackdown', date: '2024-12-09', url: 'https://thestar.com.my/tech/tech-news/2024/12/09/jack-ma-pushes-ai-drive-in-rare-speech-since-ant-crackdown' },
      { publisher: 'Yicai Global', title: 'Alibaba Founder Jack Ma Says AI Will Change Everything', date: '2024', url: 'https://www2.yicaiglobal.com/news/alibaba-founder-jack-ma-says-ai-will-change-everything-in-sepech-at-ant-groups-20th-anniversary' },
    ],
  },
  {
    id: 'F6',
    claim: 'Ma gave up control of Ant in January 2023; that December the central bank accepted that Alipay has no controller.',
    confidence: 'high',
    caveat: 'His voting rights went from 53.46% to 6.21%.',
    sources: [
      { publisher: 'Reuters (Nasdaq)', title: 'China’s central bank agrees Ant Group’s Alipay has no controller', date: '2023-12-30', url: 'https://www.nasdaq.com/articles/chinas-central-bank-agrees-ant-groups-alipay-has-no-controller' },
      { publisher: 'China Economic Review', title: 'Ant Group given no controller status by central bank', date: '2023', url: 'https://chinaeconomicreview.com/ant-group-given-no-controller-status-by-central-bank/' },
    ],
  },

  // Alipay milestones
  {
    id: 'F7',
    claim: 'Escrow payment first appears inside Taobao on 18 October 2003.',
    date: '2003-10-18',
    confidence: 'medium',
    caveat: 'Single source.',
    sources: [
      { publisher: 'TechNode', title: 'ChinaBang Alipay', date: '2018-04-18', url: 'https://technode.com/2018/04/18/chinabang-alipay/' },
    ],
  },
  {
    id: 'F8',
    claim: 'Alipay counts its age from December 2004.',
    date: '2004-12',
    confidence: 'high',
    caveat: 'Its own release gives the year; the birthday, 8 December, comes from a repost.',
    sources: [
      { publisher: 'Alipay (Business Wire)', title: 'Report on Alipay’s origins in 2004', date: '2019-05-30', url: 'https://via.ritzau.dk/pressemeddelelse/alipay?publisherId=90456&releaseId=13574580' },
      { publisher: 'Ray Radar', title: 'Ants officially launched the IPO', date: '2020-10-22', url: 'https://www.rayradar.com/2020/10/22/ants-officially-launched-the-ipo-revealing-for-the-first-time-four-meetings-affecting-their-fate/' },
    ],
  },
  {
    id: 'F9',
    claim: 'Alipay’s first mobile app dates from 2009.',
    date: '2009',
    confidence: 'medium',
    caveat: 'Single source.',
    sources: [
      { publisher: 'TechNode', title: 'Alipay offline expansion in 2013', date: '2013-12-25', url: 'https://technode.com/2013/12/25/alipay-offline-expansion-in-2013/' },
    ],
  },
  {
    id: 'F10',
    claim: 'In July 2011 Alipay begins in-store payment by a barcode shown on the phone.',
    date: '2011-07',
    confidence: 'high',
    sources: [
      { publisher: 'TechNode', title: 'Barcode Pay, Alipay’s New Mobile Payment Solution', date: '2011-07-09', url: 'https://technode.com/2011/07/09/barcode-pay-alipays-new-mobile-payment-solution/' },
      { publisher: 'Tech in Asia', title: 'AliPay Invades China’s High Streets With Mobile Barcode Payments', date: '2011', url: 'http://www.techinasia.com/alipay-mobile-payments/' },
    ],
  },
  {
    id: 'F11',
    claim: 'Yu’E Bao opens in Alipay in June 2013; by year-end it has RMB 185.3 bn and about 43 m holders.',
    date: '2013-06',
    confidence: 'high',
    caveat: 'The 43 m is from China Internet Watch. Sources differ on the launch day, so print the month only.',
    sources: [
      { publisher: 'Yicai Global', title: 'Tianhong’s Money Market Fund Yu’e Bao Sloughs Off USD35.36 Billion in Q2', date: '2018-07-02', url: 'https://yicaiglobal.com/news/tianhong-money-market-fund-yue-bao-sloughs-off-usd3536-billion-in-q2' },
      { publisher: 'China Internet Watch', title: 'Demystify Alibaba’s money fund Yu’E Bao', date: '2014', url: 'https://chinainternetwatch.com/6954/demystify-alibabas-money-fund-yue-bao' },
    ],
  },
  {
    id: 'F12',
    claim: 'In April 2017 Yu’E Bao is the world’s largest money-market fund, at US$165.6 bn.',
    date: '2017-04',
    confidence: 'high',
    sources: [
      { publisher: 'TechNode', title: 'Tianhong Yu’e Bao lifts cap', date: '2019-04-10', url: 'https://technode.com/2019/04/10/tianhong-yuebao-alipay-lift-cap/' },
      { publisher: 'Seeking Alpha', title: 'China money market fund becomes world’s largest', date: '2017', url: 'https://seekingalpha.com/news/3260371-china-money-market-fund-becomes-worlds-largest' },
    ],
  },
  {
    id: 'F13',
    claim: 'Ant Forest starts in August 2016; in 2019, with about 500 m users and 122 m trees, it wins a top UN green award.',
    date: '2016-08',
    confidence: 'high',
    caveat: 'The award is Champions of the Earth, September 2019.',
    sources: [
      { publisher: 'UN Environment Programme', title: 'Report on Ant Forest as a Champion of the Earth', date: '2019-09-19', url: 'https://unep.org/championsofearth/ar/node/1588' },
      { publisher: 'Xinhua', title: 'China’s Ant Forest receives top UN environmental honor', date: '2019-09-27', url: 'http://www.xinhuanet.com/english/2019-09/27/c_138428486.htm' },
    ],
  },
  {
    id: 'F14',
    claim: 'In August 2021 Ant reports 600 m Ant Forest users and 326 m trees.',
    date: '2021-08',
    confidence: 'high',
    caveat: 'Company figure.',
    sources: [
      { publisher: 'Business Wire (Social News XYZ)', title: 'Over 600 Million People Planted More Than 326 Million Trees', date: '2021-08-25', url: 'https://socialnews.xyz/2021/08/25/over-600-million-people-planted-more-than-326-million-trees-via-alipay-ant-forest-in-five-years/amp' },
    ],
  },
  {
    id: 'F15',
    claim: 'On 10 March 2020 Alipay recasts itself from payment tool to lifestyle platform, aiming at 40 m service businesses.',
    date: '2020-03-10',
    confidence: 'high',
    caveat: 'The plan ran over three years and also named 50,000 software partners; it is an aim, not a result.',
    sources: [
      { publisher: 'ZDNet', title: 'Alipay eyes 40m service providers', date: '2020', url: 'https://www.zdnet.com/article/alipay-eyes-40m-service-providers-with-efforts-to-open-up-platform/' },
      { publisher: 'PYMNTS', title: 'Alipay Launches Strategy For Massive Digital Evolution In China', date: '2020', url: 'https://www.pymnts.com/news/ecommerce/2020/alipay-launches-strategy-for-digital-evolution-in-china/' },
    ],
  },
  {
    id: 'F16',
    claim: 'Alipay launches Tap!, payment by touching the phone to a terminal, in 2024.',
    date: '2024',
    confidence: 'high',
    caveat: 'Sources differ on the day (7 June or July). Later than the essay and single source: 100 m users by 24 April 2025.',
    sources: [
      { publisher: 'Shanghai Daily (City News Service)', title: 'Report on Alipay Tap! and its launch in 2024', date: '2025-09-12', url: 'https://www.citynewsservice.cn/shine/9f5a1841-d7a0-46bd-993f-398ea85d2d5e' },
      { publisher: 'Tendenzblick', title: 'Alipay Tap revolution', date: '2025', url: 'https://tendenzblick.net/alipay-tap-revolution-building-the-next-digital-payment-empire' },
    ],
  },

  // Social, content and live-streaming attempts
  {
    id: 'F17',
    claim: 'On 23 September 2013 Alibaba officially launches the chat app Laiwang against WeChat.',
    date: '2013-09-23',
    confidence: 'high',
    caveat: 'An Alibaba product, not an Alipay one.',
    sources: [
      { publisher: 'Global Times', title: 'Laiwang faces tough challenge', date: '2013-10-23', url: 'https://www.globaltimes.cn/content/819872.shtml' },
      { publisher: 'Alizila', title: 'Alibaba Plunges Into Mobile Chat Apps', date: '2013', url: 'http://www2.alizila.com/alibaba-plunges-mobile-chat-apps' },
    ],
  },
  {
    id: 'F18',
    claim: 'On 23 June 2015 the local-services venture Koubei is relaunched, with RMB 3 bn each from Alibaba and Ant.',
    date: '2015-06-23',
    confidence: 'high',
    sources: [
      { publisher: 'AFP (The Straits Times)', title: 'Alibaba and Ant Financial to invest $1.33 billion in local services', date: '2015', url: 'https://www.straitstimes.com/business/alibaba-and-ant-financial-to-invest-133-billion-in-local-services' },
      { publisher: 'ECNS', title: 'Report on the relaunch of Koubei', date: '2015-06-24', url: 'http://ecns.cn/business/2015/06-24/170348.shtml' },
    ],
  },
  {
    id: 'F19',
    claim: 'In July 2015 Alipay 9.0 adds a Merchants tab.',
    date: '2015-07',
    confidence: 'high',
    caveat: 'A Friends tab in the same version is single source: a magazine repost.',
    sources: [
      { publisher: 'Tech in Asia (Fintech Ranking)', title: 'Magic Caves of Alibaba', date: '2015-07-08', url: 'https://fintechranking.com/2015/07/08/magic-caves-of-alibaba' },
      { publisher: 'Chinese magazine (repost, 360doc)', title: 'Report on the tabs of Alipay 9.0', date: '2016-09-26', url: 'http://www.360doc.com/content/16/0926/18/476103_593823469.shtml' },
    ],
  },
  {
    id: 'F20',
    claim: 'In October 2015 Alipay 9.2 adds a friends’ feed with tipping, and live video.',
    date: '2015-10',
    confidence: 'medium',
    caveat: 'Single source.',
    sources: [
      { publisher: 'AllTechAsia', title: 'Alipay takes on WeChat with a news feed and self-destructing messages', date: '2015-10-17', url: 'https://alltechasia.com/2015/10/17/alipay-takes-on-wechat-with-a-news-feed-and-self-destructing-messages/' },
    ],
  },
  {
    id: 'F21',
    claim: 'In November 2016 women-only-posting groups in Alipay’s Circles fill with racy photos; Ant’s chair apologises and closes them.',
    date: '2016-11',
    confidence: 'high',
    caveat: 'Two groups were closed. The apology is dated 29 November; sources differ on the launch day, so print the month only.',
    sources: [
      { publisher: 'What’s on Weibo', title: 'Alipay Says Sorry After App Turns Into “Girls Gone Wild” Platform', date: '2016', url: 'https://www.whatsonweibo.com/alipay-says-sorry-app-turns-girls-gone-wild-platform/' },
      { publisher: 'AllTechAsia', title: 'Alipay is to start over its tarnished social network', date: '2016-11-30', url: 'https://alltechasia.com/2016/11/30/13426-222/' },
    ],
  },
  {
    id: 'F22',
    claim: 'In March 2017 Alipay is reported to have dropped out of the social-network race.',
    date: '2017-03',
    confidence: 'medium',
    caveat: 'Single source, read as a repost.',
    sources: [
      { publisher: 'China Daily (repost)', title: 'Social networks “not a way out of trouble” for Alipay', date: '2017-03-30', url: 'https://setn.settv-it.com/News.aspx?NewsID=238744&p=0' },
    ],
  },
  {
    id: 'F23',
    claim: 'In March 2023 a card on Alipay’s home page leads into its Life channel of short video, posts and livestreams.',
    date: '2023-03',
    confidence: 'high',
    caveat: 'The date is that of the card; the channel itself is older.',
    sources: [
      { publisher: 'TechNode (repost)', title: 'Alipay pushes lifestyle channel', date: '2023-03', url: 'https://technonode.blogspot.com/2023/03/alipay-pushes-lifestyle-channel-with.html' },
      { publisher: '56ok', title: 'Alipay expands into short videos to rival content platforms', date: '2023', url: 'https://en.56ok.com/topic/detail-814249-alipay-expands-into-short-videos-to-rival-content-platforms.html' },
    ],
  },
  {
    id: 'F24',
    claim: 'In January 2024 Alipay runs a closed test of an Interest Community, seen as a new social try.',
    date: '2024-01',
    confidence: 'medium',
    caveat: 'Single source: both copies go back to one Tech Planet report.',
    sources: [
      { publisher: 'Tech Planet (repost, lzdww.com)', title: 'Report on Alipay’s Interest Community test', date: '2024', url: 'https://www.lzdww.com/read-87236.html' },
      { publisher: 'Tech Planet (repost, 71396.com)', title: 'Report on Alipay’s Interest Community test', date: '2024', url: 'https://www.71396.com/a/15-17045083431828313.html' },
    ],
  },
  {
    id: 'F25',
    claim: 'On 12 June 2024 Alipay’s first creators’ day promises RMB 1 bn in cash for content makers.',
    date: '2024-06-12',
    confidence: 'high',
    caveat: 'Some English translations print 10 bn; two Chinese reports, read as reposts, say 1 bn.',
    sources: [
      { publisher: 'Chinese report (repost, yaliqi.com)', title: 'Report on Alipay’s content push and its creators’ day', date: '2024-12', url: 'https://yaliqi.com/new/658454330401096704' },
      { publisher: 'Trade report (repost, funskins.net)', title: 'Report on Alipay’s first creators’ day', date: '2024', url: 'http://m.funskins.net/synews/230145.html' },
    ],
  },

  // AI moves
  {
    id: 'F26',
    claim: 'On 8 September 2023 Ant shows a finance-industry AI model, with assistants for consumers and for finance professionals.',
    date: '2023-09-08',
    confidence: 'high',
    caveat: 'Both reports were read as reposts; the second covers the model only, not the two assistants.',
    sources: [
      { publisher: 'Eastday (repost)', title: 'Report on Ant’s finance model and its two assistants', date: '2023-09-09', url: 'http://m.xunjk.com/wap/chuangye/gd/2023/0909/835022.html' },
      { publisher: 'National Business Daily (repost)', title: 'Report on Ant’s finance model', date: '2023-09-09', url: 'http://news.wybstv.com.cn/xw/2023/0909/516572.html' },
    ],
  },
  {
    id: 'F27',
    claim: 'In April 2024 Alipay begins testing a Smart Assistant inside its app.',
    date: '2024-04',
    confidence: 'high',
    caveat: 'AI search following in June 2024 is single source: AIbase.',
    sources: [
      { publisher: 'Jiemian (repost)', title: 'Report on Alipay’s Smart Assistant and Zhi Xiao Bao', date: '2024', url: 'https://svip.74816.com/post/586.html' },
      { publisher: 'AIbase', title: 'Report on Alipay’s Smart Assistant and AI search', date: '2024', url: 'https://aibase.com/news/9774' },
    ],
  },
  {
    id: 'F28',
    claim: 'Alipay signed with UEFA on 9 November 2018 for eight years, about EUR 200 m per the FT; Alipay+ sponsored payment at Euro 2024.',
    confidence: 'high',
    caveat: 'Euro 2024 (14 June to 14 July) is from China Daily. The sum covers eight years; what went to AI is not established.',
    sources: [
      { publisher: 'Financial Times', title: 'Report on Alipay’s eight-year UEFA sponsorship', date: '2018-11-09', url: 'https://www.ft.com/content/a8efe3d8-e404-11e8-a6e5-792428919cee' },
      { publisher: 'China Daily', title: 'Euro 2024 sponsorship deals drive Chinese brands deeper into Europe', date: '2024-06-27', url: 'http://www.chinadaily.com.cn/a/202406/27/WS667c9a41a31095c51c50b05d_1.html' },
    ],
  },
  {
    id: 'F29',
    claim: 'For Chinese viewers of Euro 2024, Alipay’s AI assistant featured on CCTV-5’s nightly football show.',
    date: '2024-06',
    confidence: 'medium',
    caveat: 'Single source. It adds that one main thrust of Alipay’s message moved from payment to AI.',
    sources: [
      { publisher: 'Leikeji (Baijing)', title: 'Report on Alipay’s AI assistant at Euro 2024', date: '2024-06-20', url: 'https://jishuzhan.baijing.cn/article/1687' },
    ],
  },
  {
    id: 'F30',
    claim: 'On the Euro 2024 stadium boards in Germany the named brands were Alipay+, Antom and WorldFirst.',
    date: '2024-06',
    confidence: 'medium',
    caveat: 'Single source. All three are cross-border payment brands.',
    sources: [
      { publisher: 'China Daily', title: 'Euro 2024 sponsorship deals drive Chinese brands deeper into Europe', date: '2024-06-27', url: 'http://www.chinadaily.com.cn/a/202406/27/WS667c9a41a31095c51c50b05d_1.html' },
    ],
  },
  {
    id: 'F31',
    claim: 'In July 2024 Ant’s technology chief is reported saying its AI products deliberately leave workplace tools aside.',
    date: '2024-07',
    confidence: 'medium',
    caveat: 'Single source, in Chinese, read as a repost.',
    sources: [
      { publisher: 'Economic Observer (repost)', title: 'Three AI assistants hidden in Alipay', date: '2024-07', url: 'http://news.newsm.cn/kuaixun/202407/853436.html' },
    ],
  },
  {
    id: 'F32',
    claim: 'On 5 September 2024 Zhi Xiao Bao, a stand-alone AI life-assistant app, is launched.',
    date: '2024-09-05',
    confidence: 'high',
    caveat: 'No user total is reliable enough to quote. Both reports were read as reposts.',
    sources: [
      { publisher: 'TMTPost (repost)', title: 'Report on the launch of Zhi Xiao Bao', date: '2024', url: 'https://qntz.me/post/bcceca347c325d10e5e7af7eb521d9c1.html' },
      { publisher: 'Jiemian (repost)', title: 'Report on Alipay’s Smart Assistant and Zhi Xiao Bao', date: '2024', url: 'https://svip.74816.com/post/586.html' },
    ],
  },
  {
    id: 'F33',
    claim: 'On 30 December 2024 Alipay adds Tanyixia, AI search by camera image.',
    date: '2024-12-30',
    confidence: 'medium',
    caveat: 'Single source, read as a repost; the South China Morning Post belongs to Alibaba.',
    sources: [
      { publisher: 'SCMP (repost)', title: 'Report on Alipay’s AI search by image', date: '2024', url: 'https://predictiqai.com/news/23355' },
    ],
  },
  {
    id: 'F34',
    claim: 'In an interview of 22 January 2026 Ant’s CEO Han says that 2024 was his most anxious year.',
    date: '2026-01-22',
    confidence: 'medium',
    after: true,
    caveat: 'Single source, read as a repost; he speaks of himself, a year after the essay.',
    sources: [
      { publisher: 'LatePost (repost)', title: 'Report on an interview with Ant’s CEO', date: '2026', url: 'http://www.digipub.cc/dy/article/KJT1CUGU0531M1CO.html?spss=dy_author' },
      { publisher: 'Reportify', title: 'Report on the LatePost interview', date: '2026-01-22', url: 'https://reportify.cn/social-media/765665368638180' },
    ],
  },
  {
    id: 'F35',
    claim: 'AI Pay, launched in 2025, passes 120 m payments in one week in February 2026.',
    date: '2026-02',
    confidence: 'high',
    after: true,
    caveat: 'Company figure.',
    sources: [
      { publisher: 'Payments Industry Intelligence', title: 'Alipay’s agentic commerce surpasses 120 million weekly transactions', date: '2026', url: 'https://paymentsindustryintelligence.com/alipays-agentic-commerce-surpasses-120-million-weekly-transactions' },
      { publisher: 'Beijing Daily (Reportify)', title: 'Report on AI Pay’s first week above 120 m payments', date: '2026-02-12', url: 'https://reportify.ai/news/1219333367368126464' },
    ],
  },

  // Rivals and market share
  {
    id: 'F36',
    claim: 'WeChat Pay, Tencent’s, arrives with WeChat 5.0 on 5 August 2013, run through Tenpay; its ground is messaging.',
    date: '2013-08-05',
    confidence: 'high',
    sources: [
      { publisher: 'Medici', title: 'WeChat 5.0: foraying into payments', date: '2013', url: 'https://gomedici.com/wechat-5-0-foraying-payments-social-messaging-app/' },
      { publisher: 'Release-day report (Diglog)', title: 'Report on the release of WeChat 5.0', date: '2013', url: 'https://www.diglog.com/story/technology_internet_764923.html' },
    ],
  },
  {
    id: 'F37',
    claim: 'Over Lunar New Year 2016, 516 m people traded WeChat red envelopes.',
    date: '2016-02',
    confidence: 'medium',
    caveat: 'Single source, and a Tencent figure.',
    sources: [
      { publisher: 'SCMP', title: 'WeChat red envelopes help drive online payments use in China', date: '2016', url: 'https://www.scmp.com/tech/article/1913340/wechat-red-envelopes-help-drive-online-payments-use-china' },
    ],
  },
  {
    id: 'F38',
    claim: 'JD Pay, JD.com’s, is built on Chinabank Payments, bought in October 2012; its ground is JD’s own retail.',
    date: '2012-10',
    confidence: 'medium',
    caveat: 'Single source. The launch date of the JD Pay brand is not established.',
    sources: [
      { publisher: 'TechNode', title: 'Report on JD.com and the revamped Chinabank Payments', date: '2013-12-10', url: 'https://technode.com/2013/12/10/online-retailer-jd-to-release-revamped-chinabank-payments-for-homegrown-payment-system/' },
    ],
  },
  {
    id: 'F39',
    claim: 'From 20 May 2024 JD’s app can pay WeChat Pay codes, personal and merchant.',
    date: '2024-05-20',
    confidence: 'high',
    caveat: 'The first source was read in a machine-translated copy, the second as a repost.',
    sources: [
      { publisher: 'Securities Daily (China Economic Weekly)', title: 'Report on JD’s app paying WeChat Pay codes', date: '2024-05-22', url: 'https://translate.baiducontent.com/transpage?cb=translateCallback&from=zh&ie=utf8&monLang=zh&query=http%3A%2F%2Fwww.ceweekly.cn%2Fcompany%2F2024%2F0522%2F444748.html&source=url&to=en' },
      { publisher: 'Beijing Business Daily (repost)', title: 'Report on JD’s app paying WeChat Pay codes', date: '2024', url: 'http://kr.logomoney.com/p/1043942' },
    ],
  },
  {
    id: 'F40',
    claim: 'Meituan, rebuked in June 2016 for unlicensed payment, gains a licence with Qiandai that September; its ground is local services.',
    date: '2016-09',
    confidence: 'high',
    caveat: 'The rebuke came from the central bank. Neither the Meituan Pay launch date nor the Qiandai price is established.',
    sources: [
      { publisher: 'Caixin Global', title: 'Central Bank Raps Meituan for “Breaking Payment Rules”', date: '2016-06-17', url: 'https://www.caixinglobal.com/2016-06-17/central-bank-raps-meituan-for-breaking-payment-rules-101011602.html' },
      { publisher: 'Kapronasia', title: 'Meituan-Dianping deal means no more independent payment providers in China?', date: '2016-10-03', url: 'https://www.kapronasia.com/china-payments-research-category/item/822-meituan-dianping-deal-means-no-more-independent-payment-providers-in-china.html' },
    ],
  },
  {
    id: 'F41',
    claim: 'Douyin Pay, ByteDance’s, launches on 19 January 2021 on a licence bought in 2020; its ground is short video and live shopping.',
    date: '2021-01-19',
    confidence: 'high',
    caveat: 'The licence was bought in August to September 2020. The first source calls the launch a test.',
    sources: [
      { publisher: 'Yicai Global', title: 'China’s Version of TikTok Tests Own Payment System', date: '2021-01-19', url: 'https://www.yicaiglobal.com/news/china-version-of-tiktok-brings-out-payments-app' },
      { publisher: 'American Banker', title: 'Report on ByteDance launching Douyin Pay', date: '2021', url: 'https://americanbanker.com/payments/news/bytedance-launches-douyin-pay-in-china-to-challenge-alipay-and-wechat-pay' },
    ],
  },
  {
    id: 'F42',
    claim: 'Mobile payment by Analysys: Alipay falls from 71% (Q3 2015) to 54% (Q4 2016), Tencent rises from 16% to 37%.',
    confidence: 'high',
    caveat: 'Third-party mobile payment only; not to be joined with other publishers’ figures.',
    sources: [
      { publisher: 'Financial Times (repost)', title: 'Race for China’s $5.5tn mobile payment market hots up', date: '2017', url: 'http://m.acphonor.com/story/001072408/en' },
      { publisher: 'AllTechAsia', title: 'Report on WeChat Payment’s second birthday', date: '2016-03-04', url: 'https://alltechasia.com/2016/03/04/happy-2nd-birthday-wechat-payment/?amp=1' },
    ],
  },
  {
    id: 'F43',
    claim: 'Mobile payment by iResearch, Q1 2020: Alipay 55.4%, Tenpay 38.8%.',
    date: '2020',
    confidence: 'high',
    caveat: 'No Alipay / WeChat Pay split later than 2020 is confirmed.',
    sources: [
      { publisher: 'Business Today Malaysia', title: 'Alipay retains leadership position with 55% market share', date: '2020-07-09', url: 'https://www.businesstoday.com.my/2020/07/09/alipay-retains-leadership-position-with-55-market-share-in-chinas-mobile-payments-market/' },
      { publisher: 'Tech2Thai', title: 'Report on iResearch’s mobile payment figures', date: '2020', url: 'http://tech2thai.com/mobile_tech/358/iresearch-report-shows-alipay-remains-as-china-rsquo-s-mobile-payment-market-leader' },
    ],
  },
  {
    id: 'F44',
    claim: 'At the end of 2024 Alipay and WeChat Pay together hold over 90%; Alipay leads by value, WeChat Pay by number of payments.',
    date: '2024-12',
    confidence: 'medium',
    caveat: 'Single source, read as a repost. No share for JD Pay, Meituan Pay or Douyin Pay is established.',
    sources: [
      { publisher: 'SCMP (repost)', title: 'Report on Alipay’s AI search by image', date: '2024', url: 'https://predictiqai.com/news/23355' },
    ],
  },
  {
    id: 'F45',
    claim: 'In September 2024 Taobao and Tmall open to WeChat Pay, in phases from the 12th.',
    date: '2024-09',
    confidence: 'high',
    sources: [
      { publisher: 'Global Times', title: 'E-commerce platforms embrace payment integration', date: '2024-09', url: 'https://globaltimes.cn/page/202409/1319233.shtml' },
      { publisher: 'China Daily (repost)', title: 'Taobao, Tmall embrace WeChat Pay', date: '2024-09-06', url: 'https://rp.liu233w.com:443/https/www.chinadaily.com.cn/a/202409/06/WS66da3b0ca3103711928a65a4.html' },
    ],
  },
  {
    id: 'F46',
    claim: 'On 30 November 2023 PDD (Pinduoduo) briefly tops Alibaba’s market value.',
    date: '2023-11-30',
    confidence: 'high',
    caveat: 'It shows lost ground; that Alibaba’s e-commerce failed is the essay’s opinion.',
    sources: [
      { publisher: 'Bloomberg (Fortune)', title: 'Report on Alibaba’s market value falling below PDD’s', date: '2023-11-30', url: 'https://fortune.com/2023/11/30/alibaba-market-value-below-pdd-china' },
      { publisher: 'ECDB', title: 'Pinduoduo Surpassing Alibaba in Market Cap', date: '2023', url: 'https://ecommercedb.com/insights/pinduoduo-surpassing-alibaba-in-market-cap/4716' },
    ],
  },
  {
    id: 'F47',
    claim: 'A 54.5% / 38.8% split is credited to Analysys for 2023 by one repost.',
    date: '2023',
    confidence: 'low',
    caveat: 'Unconfirmed, and close to figures of older years: keep it off the slides.',
    sources: [
      { publisher: 'Chinese report (repost, yaliqi.com)', title: 'Report on Alipay’s content push and its creators’ day', date: '2024-12', url: 'https://yaliqi.com/new/658454330401096704' },
    ],
  },

  // The essay itself
  {
    id: 'F48',
    claim: 'The same English opening under the same header, 01/08 2025 367, is on the finance pages of asiaict.com.',
    date: '2025-01-08',
    confidence: 'medium',
    caveat: 'Single source. The author is not established; a translation from Chinese is likely, but that is inference.',
    sources: [
      { publisher: 'asiaict.com', title: 'Essay on Alipay, no headline or byline in the archived copy', date: '2025-01-08', url: 'http://asiaict.com/finance/6933.html' },
    ],
  },
  {
    id: 'F49',
    claim: 'The site ran at least three more essays in the same vein, and their headers prove month/day order.',
    confidence: 'medium',
    caveat: 'Single source: the site itself. No byline visible. Dated 30 December 2024, then 3 and 24 March 2025, after the essay; the third is at asiaict.com/finance/8286.html.',
    sources: [
      { publisher: 'asiaict.com', title: 'Essay in the same vein, no byline in the archived copy', date: '2024-12-30', url: 'http://asiaict.com/finance/6736.html' },
      { publisher: 'asiaict.com', title: 'Essay in the same vein, no byline in the archived copy', date: '2025-03-03', url: 'http://asiaict.com/finance/7872.html' },
    ],
  },
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']

/** The fact with this id, with its claim and caveat. For scripts: the built deck holds no more than shown-facts.ts. */
export function wholeFact(id: FactId): Fact {
  return facts.find(fact => fact.id === id)!
}
