import type { EventRecord } from '../../src/model/dataset-file';

/**
 * The shelf: thirteen acts that the articles tell without a date, in the order of the text. They are
 * kept without one; a date is never guessed.
 */
export const undated = [
  {
    id: 'treaty-anniversary-speech',
    title: 'Speech by Kim Jong Un on the anniversary of a treaty with Russia',
    shortTitle: 'Treaty anniversary speech',
    summary:
      'Kim Jong Un praised the alliance on the anniversary of a treaty between the two countries. Neither the year of the speech nor that of the treaty is given.',
    date: null,
    dateBasis: 'source',
    categories: ['diplomatic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Imagery and Propaganda',
        exact:
          'On the anniversary of the signing of the Treaty on Friendly Relations and Cooperation between North Korea and Russia, North Korean ruler Kim Jong-un made a speech praising the alliance between the two countries.',
        prefix:
          'This imagery is pervasive throughout North Korean society and can be seen in newspaper articles, TV broadcasts, and even in the books that school children learn from. ',
        suffix: '',
        start: 540,
        end: 751,
        carrying: [
          'On the anniversary of the signing of the Treaty on Friendly Relations and Cooperation',
          'Kim Jong-un made a speech praising the alliance between the two countries',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'missile-expertise',
    title: 'Russian expertise for a North Korean intercontinental missile',
    shortTitle: 'Missile expertise',
    summary:
      'Russia is said to have given technical help with a missile able to carry a nuclear payload. The article passes on reports and names none.',
    date: null,
    dateBasis: 'source',
    categories: ['military'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Military Cooperation',
        exact:
          'According to reports, Russia has also provided technical expertise to help North Korea create an intercontinental ballistic missile capable of carrying a nuclear payload.',
        prefix:
          'For instance, Russia provides most of North Korea’s fossil fuels and is reportedly helping the country modernize its military equipment. ',
        suffix: '',
        start: 1086,
        end: 1256,
        carrying: [
          'According to reports, Russia has also provided technical expertise to help North Korea create an intercontinental ballistic missile',
        ],
        stance: 'reports',
      },
    ],
  },
  {
    id: 'rail-lines-agreement',
    title: 'Russian agreement to build rail lines and develop natural resources',
    shortTitle: 'Rail lines agreement',
    summary:
      'New rail lines in North Korean provinces are to be Russia’s work, and natural resources to be opened up by both.',
    date: null,
    dateBasis: 'source',
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Economic Partnership',
        exact:
          'For example, Russia has agreed to build new rail lines in several of North Korea’s provinces and has agreed to jointly develop North Korean natural resources.',
        prefix:
          'The two countries primarily trade in metals, coal, oil, and machinery, but are observed to be developing new types of joint ventures and other activities. ',
        suffix:
          ' Russian President Vladimir Putin has also spoken multiple times about claiming rights to North Korean fishing areas in the Sea of Japan.',
        start: 1502,
        end: 1660,
        carrying: [
          'Russia has agreed to build new rail lines',
          'has agreed to jointly develop North Korean natural resources',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'fishing-rights-remarks',
    title: 'Remarks by Vladimir Putin on rights to North Korean fishing areas',
    shortTitle: 'Fishing rights remarks',
    summary:
      'By the article Vladimir Putin raised such a claim several times. It names the Sea of Japan, and no occasion.',
    date: null,
    dateBasis: 'source',
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Economic Partnership',
        exact:
          'Russian President Vladimir Putin has also spoken multiple times about claiming rights to North Korean fishing areas in the Sea of Japan.',
        prefix:
          'For example, Russia has agreed to build new rail lines in several of North Korea’s provinces and has agreed to jointly develop North Korean natural resources. ',
        suffix: '',
        start: 1661,
        end: 1797,
        carrying: [
          'Vladimir Putin has also spoken multiple times about claiming rights to North Korean fishing areas',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'involvement-in-crises',
    title: 'Involvement of both countries in several crises',
    shortTitle: 'Involvement in crises',
    summary: 'Both countries took part in several crises; the article names the Korean War and Syria.',
    date: null,
    dateBasis: 'source',
    categories: ['military'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Involvement in Crises',
        exact:
          'North Korea and Russia have both been involved in several crises over the past few decades, including the Korean War and the ongoing crisis in Syria.',
        prefix: '',
        suffix:
          ' During the Korean War, North Korea and the Soviet Union stood together in opposition to the United States and South Korea.',
        start: 2941,
        end: 3090,
        carrying: [
          'North Korea and Russia have both been involved in several crises over the past few decades',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'peace-mediation',
    title: 'Joint mediation of peace talks and watch over nuclear activities',
    shortTitle: 'Peace mediation',
    summary:
      'After the Korean War the two countries went on working together: as mediators in talks on peace, and in keeping watch on what North Korea does with nuclear energy.',
    date: null,
    dateBasis: 'source',
    categories: ['diplomatic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Involvement in Crises',
        exact:
          'Both countries have continued to cooperate in the wake of the war and have worked together to mediate peace negotiations and to monitor North Korea’s nuclear activities.',
        prefix:
          'During the Korean War, North Korea and the Soviet Union stood together in opposition to the United States and South Korea. ',
        suffix:
          ' In Syria, Russia has supported the government’s military actions against opposition forces while North Korea has provided economic assistance and supplies to the regime.',
        start: 3214,
        end: 3383,
        carrying: [
          'have worked together to mediate peace negotiations and to monitor North Korea’s nuclear activities',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'support-in-syria',
    title: 'Support of both countries for the government of Syria',
    shortTitle: 'Support in Syria',
    summary:
      'Russia helped the Syrian government in the field; North Korea sent supplies and gave economic help.',
    date: null,
    dateBasis: 'source',
    categories: ['military', 'economic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Involvement in Crises',
        exact:
          'In Syria, Russia has supported the government’s military actions against opposition forces while North Korea has provided economic assistance and supplies to the regime.',
        prefix:
          'Both countries have continued to cooperate in the wake of the war and have worked together to mediate peace negotiations and to monitor North Korea’s nuclear activities. ',
        suffix: '',
        start: 3384,
        end: 3553,
        carrying: [
          'In Syria, Russia has supported the government’s military actions',
          'North Korea has provided economic assistance and supplies to the regime',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'kim-putin-talks',
    title: 'Talks between Kim Jong Un and Vladimir Putin',
    shortTitle: 'Kim–Putin talks',
    summary:
      'The two leaders held talks to strengthen ties. The article calls them the most recent and gives no date.',
    date: null,
    dateBasis: 'source',
    categories: ['diplomatic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Conclusion of Normalization Talks',
        exact:
          'Most recently, North Korean leader Kim Jong-un and Russian President Vladimir Putin have held talks to further strengthen ties between the two countries.',
        prefix:
          'Over time, however, their relationship has improved and North Korean leaders appear to be more welcoming of Russia’s presence in the Asia-Pacific region. ',
        suffix:
          ' As the normalization talks come to a close, it appears that Russia and North Korea’s relationship has become much more secure than it ever was before.',
        start: 4507,
        end: 4660,
        carrying: [
          'Most recently, North Korean leader Kim Jong-un and Russian President Vladimir Putin have held talks',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'exchange-visits',
    title: 'Cultural exchange visits by officials of both countries',
    shortTitle: 'Exchange visits',
    summary: 'Officials of North Korea came to Moscow, and such of Russia to Pyongyang.',
    date: null,
    dateBasis: 'source',
    categories: ['diplomatic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Political and Cultural Exchanges',
        exact:
          'Similarly, North Korea and Russia have organized cultural exchange visits, with North Korean officials visiting Moscow and Russian officials travelling to Pyongyang.',
        // It speaks of another pair; a reader should see that, and the verdict says so.
        prefix:
          'For instance, China and Russia regularly hold conferences to discuss issues of mutual interest and to share ideas on how to strengthen ties between the two countries. ',
        suffix:
          ' These exchanges have helped to increase understanding and appreciation for each other’s culture and further strengthen the ties between the two countries.',
        start: 7236,
        end: 7401,
        carrying: ['North Korea and Russia have organized cultural exchange visits'],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'special-relationship',
    title: 'Talk of a special relationship and a good friend',
    shortTitle: '“Special relationship”',
    summary:
      'Russian media spoke of a special relationship, and Vladimir Putin called Kim Jong Un a good friend.',
    date: null,
    dateBasis: 'source',
    categories: ['diplomatic'],
    layer: 'claims',
    evidence: [
      {
        source: '004_810bc7118ec72f9e.txt',
        section: null,
        exact:
          'In fact, Russian media outlets have touted a “special relationship” between the two countries, with Putin himself referring to North Korea’s leader Kim Jong Un as a “good friend.”',
        prefix:
          'While the two countries have a long history of both military and political ties, in recent years there has been an increased focus on strengthening their cooperation. ',
        suffix:
          ' Given Putin’s increasingly authoritarian tendencies, it raises the question: does North Korea support his regime?',
        start: 323,
        end: 502,
        carrying: [
          'Russian media outlets have touted a “special relationship” between the two countries',
          'Putin himself referring to North Korea’s leader Kim Jong Un as a “good friend.”',
        ],
        stance: 'reports',
        speaker: 'Russian media outlets',
      },
    ],
  },
  {
    id: 'missile-sale',
    title: 'Reported plan to sell long-range missiles to North Korea',
    shortTitle: 'Missile sale considered',
    summary:
      'Russia is said to have weighed selling such missiles. The article does not name who reports it.',
    date: null,
    dateBasis: 'source',
    categories: ['military'],
    layer: 'claims',
    evidence: [
      {
        source: '004_810bc7118ec72f9e.txt',
        section: 'Military and Arms Deals',
        exact:
          'Russia has also been reported to be considering a sale of long-range missiles to North Korea, which could potentially be used in a dangerous arms race with other nations.',
        prefix:
          'This has allowed the North to bolster its defensive capabilities and to deter would-be aggressors from taking action against them. ',
        suffix: '',
        start: 2956,
        end: 3126,
        carrying: [
          'Russia has also been reported to be considering a sale of long-range missiles to North Korea',
        ],
        stance: 'reports',
      },
    ],
  },
  {
    id: 'technology-request',
    title: 'North Korean request for advanced military technology',
    shortTitle: 'Technology request',
    summary:
      'Pyongyang asked Moscow to share modern arms technology. The article says only that this was recent.',
    date: null,
    dateBasis: 'source',
    categories: ['military'],
    layer: 'claims',
    evidence: [
      {
        source: '004_810bc7118ec72f9e.txt',
        section: 'Military and Arms Deals',
        exact:
          'Recently, Pyongyang has also requested access to advanced military technology from Moscow, to help bolster their chances in a potential conflict.',
        prefix:
          'This has been especially important for the North to keep their air force in fighting shape, as well as for their navy, which is crucial for securing the nation’s maritime borders. ',
        suffix: '',
        start: 3419,
        end: 3564,
        carrying: [
          'Recently, Pyongyang has also requested access to advanced military technology from Moscow',
        ],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'maximum-pressure',
    title: 'Campaign of maximum pressure by the United States',
    shortTitle: 'Maximum pressure',
    summary:
      'The United States put pressure on North Korea because of its nuclear programme. It is context for the relationship, not an act between the two countries.',
    date: null,
    dateBasis: 'source',
    categories: ['diplomatic'],
    layer: 'claims',
    evidence: [
      {
        source: '004_810bc7118ec72f9e.txt',
        section: 'International Repercussions',
        exact:
          'This is particularly true for the United States, which has been waging a campaign of ‘maximum pressure’ on North Korea in an effort to curb its nuclear ambitions.',
        prefix:
          'The close relationship between North Korea and Russia has naturally raised some eyebrows, both within the international community and within other countries in the region. ',
        suffix:
          ' The US is concerned that North Korea is using its relationship with Russia to bypass these sanctions and to become even more powerful and dangerous.',
        start: 5763,
        end: 5925,
        carrying: [
          'the United States, which has been waging a campaign of ‘maximum pressure’ on North Korea',
        ],
        stance: 'asserts',
      },
    ],
  },
] satisfies readonly EventRecord[];
