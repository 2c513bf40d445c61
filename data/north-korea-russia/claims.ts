import type { EventRecord } from '../../src/model/dataset-file';

/**
 * The seven dated events of the two articles, in time order. Titles and summaries are ours;
 * everything in `evidence` stands letter for letter in the source, and `npm run verify` compares it.
 */
export const claims = [
  {
    id: 'korean-war',
    title: 'North Korea and the Soviet Union side by side in the Korean War',
    shortTitle: 'Korean War',
    summary: 'The article sees the two as one side in the war, against South Korea and the United States.',
    date: '1950-06-25/1953-07-27',
    dateBasis: 'outside',
    dateNote:
      'The article names the war and gives no year. The days are outside knowledge: the fighting began on 25 June 1950 and ended with the armistice of 27 July 1953.',
    categories: ['military'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Involvement in Crises',
        exact:
          'During the Korean War, North Korea and the Soviet Union stood together in opposition to the United States and South Korea.',
        prefix:
          'North Korea and Russia have both been involved in several crises over the past few decades, including the Korean War and the ongoing crisis in Syria. ',
        suffix:
          ' Both countries have continued to cooperate in the wake of the war and have worked together to mediate peace negotiations and to monitor North Korea’s nuclear activities.',
        start: 3091,
        end: 3213,
        carrying: ['During the Korean War, North Korea and the Soviet Union stood together'],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'trade-2000',
    title: 'Trade of around $100 million between the two countries',
    shortTitle: 'Trade ≈ $100m',
    summary: 'The lower of the two yearly figures with which the article shows the growth of trade.',
    date: '2000',
    dateBasis: 'source',
    throughout: true,
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Trade and International Business',
        exact:
          'North Korean-Russian trade has increased substantially in recent years, from around $100 million in 2000 to more than $500 million in 2017.',
        prefix: '',
        suffix:
          ' Exports from North Korea to Russia include minerals and metals, machinery, and foodstuffs, while Russian exports to North Korea include manufactured goods and machinery.',
        start: 6006,
        end: 6145,
        carrying: ['North Korean-Russian trade', 'around $100 million in 2000'],
        stance: 'asserts',
      },
    ],
    quantities: [
      {
        value: 100_000_000,
        unit: 'USD',
        modifier: 'about',
        of: 'trade between North Korea and Russia, whole year',
        measure: 'trade',
      },
    ],
  },
  {
    id: 'aid-agreement-2005',
    title: 'Agreement promising $10 billion in economic aid',
    shortTitle: '$10bn aid agreement',
    summary:
      'One of several agreements that the two countries signed; this one promised economic aid to North Korea.',
    date: '2005',
    dateBasis: 'source',
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: '004_810bc7118ec72f9e.txt',
        section: null,
        exact:
          'The countries have also signed a number of agreements over the years, including one in 2005 that promised $10 billion in economic aid to North Korea.',
        prefix:
          'On the one hand, North Korea has long been a staunch backer of Putin, providing crucial military and diplomatic support throughout his tenure in office. ',
        suffix:
          ' Additionally, Russia has been an important partner in North Korea’s nuclear program, helping to provide the materials, expertise and technology needed to build the country’s nuclear weapons.',
        start: 804,
        end: 953,
        carrying: [
          'The countries have also signed a number of agreements',
          'one in 2005 that promised $10 billion in economic aid to North Korea',
        ],
        stance: 'asserts',
      },
    ],
    quantities: [
      {
        value: 10_000_000_000,
        unit: 'USD',
        modifier: 'exactly',
        of: 'economic aid to North Korea',
      },
    ],
  },
  {
    id: 'normalization-talks-2007',
    title: 'Beginning of normalisation talks',
    shortTitle: 'Normalisation talks begin',
    summary:
      'North Korea and Russia began talks on normalising their relations. When the talks ended, the article does not say.',
    date: '2007',
    dateBasis: 'source',
    categories: ['diplomatic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Conclusion of Normalization Talks',
        exact: 'In 2007, North Korea and Russia began normalization talks.',
        prefix: '',
        suffix:
          ' At first, the two countries had a rocky relationship, as North Korean officials were openly critical of Russia’s support for South Korea in the years following the Korean War.',
        start: 4118,
        end: 4176,
        carrying: ['In 2007, North Korea and Russia began normalization talks'],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'trade-deal-2013',
    title: 'Agreement on an expanded trade deal',
    shortTitle: 'Expanded trade deal',
    summary: 'The earlier of two years in which the two countries agreed to expand their trade.',
    date: '2013',
    dateBasis: 'source',
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: '004_810bc7118ec72f9e.txt',
        section: 'Trade and Economic Cooperation',
        exact:
          'Russia has also been a major source of fuel, food, and medicine for the North Korean people, with the two countries agreeing to expanded trade deals in 2013 and 2015.',
        prefix: '',
        suffix:
          ' Additionally, Moscow has also provided extensive economic assistance in the form of low interest loans and other financial assistance to support Kim Jong Un’s regime.',
        start: 4357,
        end: 4523,
        carrying: ['the two countries agreeing to expanded trade deals in 2013'],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'trade-deal-2015',
    title: 'Agreement on another expanded trade deal',
    shortTitle: 'Another expanded trade deal',
    summary: 'The later of two years in which the two countries agreed to expand their trade.',
    date: '2015',
    dateBasis: 'source',
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: '004_810bc7118ec72f9e.txt',
        section: 'Trade and Economic Cooperation',
        exact:
          'Russia has also been a major source of fuel, food, and medicine for the North Korean people, with the two countries agreeing to expanded trade deals in 2013 and 2015.',
        prefix: '',
        suffix:
          ' Additionally, Moscow has also provided extensive economic assistance in the form of low interest loans and other financial assistance to support Kim Jong Un’s regime.',
        start: 4357,
        end: 4523,
        carrying: ['the two countries agreeing to expanded trade deals', '2015'],
        stance: 'asserts',
      },
    ],
  },
  {
    id: 'trade-2017',
    title: 'Trade of more than $500 million between the two countries',
    shortTitle: 'Trade > $500m',
    summary: 'The higher of the two yearly figures with which the article shows the growth of trade.',
    date: '2017',
    dateBasis: 'source',
    throughout: true,
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: '000_38e2cee09018ca7c.txt',
        section: 'Trade and International Business',
        exact:
          'North Korean-Russian trade has increased substantially in recent years, from around $100 million in 2000 to more than $500 million in 2017.',
        prefix: '',
        suffix:
          ' Exports from North Korea to Russia include minerals and metals, machinery, and foodstuffs, while Russian exports to North Korea include manufactured goods and machinery.',
        start: 6006,
        end: 6145,
        carrying: ['North Korean-Russian trade', 'more than $500 million in 2017'],
        stance: 'asserts',
      },
    ],
    quantities: [
      {
        value: 500_000_000,
        unit: 'USD',
        modifier: 'more-than',
        of: 'trade between North Korea and Russia, whole year',
        measure: 'trade',
      },
    ],
  },
] satisfies readonly EventRecord[];
