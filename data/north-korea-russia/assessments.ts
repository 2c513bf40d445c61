import type { Assessment } from '../../src/model/dataset-file';

/**
 * What the public record says of the twenty claims, by the id of the claim. Kept apart from the
 * claims: those are the articles' word, these are ours. How confidence is given: README.md.
 */
export const assessments: Readonly<Record<string, Assessment>> = {
  'korean-war': {
    verdict: 'corroborated',
    confidence: 'high',
    note: 'Several sources have the war last from 25 June 1950 to 27 July 1953 and tell of Soviet arms, advisers and secret pilots. What the Soviet Union did was support: Correlates of War does not count it among the parties, UCDP counts it as a secondary one.',
    references: ['S30a', 'S30b', 'S30c', 'S30d'],
    instead: ['r03-korean-war'],
  },
  'trade-2000': {
    verdict: 'partly',
    confidence: 'high',
    note: 'Right on one reading. The Russian ministry counted 105 million dollars, nine tenths of North Korea’s side of it earned by labour; for goods alone KOTRA has 46.3 million, without what went by way of China, and Correlates of War 50 million. Set beside 2017, the figure mixes two ways to count: those of 2017 are of goods.',
    references: ['S01', 'S02', 'S03', 'S07', 'S06'],
  },
  'trade-2017': {
    verdict: 'contradicted',
    confidence: 'high',
    note: 'Papers of the Kremlin have 77.9 million dollars, less than a sixth of the claim; for 2018 a presidential aide has 34 million. Of the reported values collected here one alone is above 300 million after 1991: Correlates of War’s 924 million for 1996, an outlier for which its own smoothed series has 95 million.',
    references: ['S04', 'S05', 'S07'],
  },
  'aid-agreement-2005': {
    verdict: 'not-found',
    confidence: 'high',
    note: 'No such agreement was found. The amount is about that of the Soviet-era debt which Russia wrote off by an agreement of 2012, law since 2014: relief from a debt, not a promise of aid, and in March 2007 there was still no accord on it. That the claim mixes the two up is probable, not certain.',
    references: ['S09', 'S10', 'S11a', 'S11b', 'S12', 'S13a', 'S13b', 'S16'],
    instead: ['r16-debt-agreement', 'r20-debt-ratification', 'r21-debt-law'],
    against: { event: 'r16-debt-agreement', quantity: 0 },
  },
  'normalization-talks-2007': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'For 2007 no talks of that name were found. There had been something to mend: the alliance of 1961 had lost its meaning by 1996, and a new treaty came only in 2000. Two things of 2007 may be mixed up: the Six-Party Talks set up groups to normalise North Korea’s relations with the United States and Japan, and the commission of Russia and North Korea met again, on debt.',
    references: ['S14', 'S15a', 'S15b', 'S15c', 'S13a', 'S13b', 'S84'],
    instead: ['r14-six-party-document', 'r15-commission-resumes', 'r09-friendship-treaty'],
  },
  'trade-deal-2013': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'For 2013 no agreement to widen trade was found. A railway was reopened in that year and a protocol on fishing signed; the documents on trade are of March and June 2014.',
    references: ['S18a', 'S17', 'S08'],
    instead: ['r17-rajin-khasan-railway', 'r18-fisheries-commission', 'r19-rouble-protocol'],
  },
  'trade-deal-2015': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'Nearest comes the protocol that the commission of the two governments signed in Pyongyang on 27 April; what it says was not published. In December came an agreement on electricity, and the year was one of friendship. A trade deal as such is not among them.',
    references: ['S99', 'S100', 'S20a', 'S21', 'T04'],
    instead: ['r42-seventh-commission', 'r25-electricity-agreement', 'r24-year-of-friendship'],
  },

  'treaty-anniversary-speech': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'For the anniversary of a treaty no speech by Kim Jong Un was found: in 2025 the foreign minister spoke. For other days there are greetings in writing and, on the eve of 15 August 2025, a speech of his on the alliance. Nor is there a treaty of that title: those of 1961, 2000 and 2024 are called otherwise.',
    references: ['S26a', 'S24', 'S47a', 'S47b', 'S47c', 'S47d', 'S90', 'S78', 'S79'],
    instead: ['r52-liberation-day-speech', 'r06-alliance-treaty', 'r09-friendship-treaty'],
  },
  'missile-expertise': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'The reports exist: in August 2023 a CSIS paper held it likely that Russia had helped with the Hwasong-18, and in 2025 eleven states said that Russia gave data on the flight of ballistic missiles. Whether there was such help is another matter, on which CNS and others disagree.',
    references: ['S40a', 'S40b', 'S40c', 'S71'],
    instead: ['r49-monitoring-report'],
  },
  'rail-lines-agreement': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'Agreed was the rebuilding of existing lines, to be paid for in minerals: the “Pobeda” project of October 2014 and plans of Russian Railways of 2015. New lines were not found, nor that work was done.',
    references: ['S43a', 'S43b', 'S43c', 'S18a'],
    instead: ['r23-pobeda-project', 'r17-rajin-khasan-railway'],
  },
  'fishing-rights-remarks': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'No remark of this kind was found. Attested is the reverse: boats from North Korea that fish in Russian waters, and agreements of the two states on quotas and against illegal fishing.',
    references: ['S44a', 'S44b', 'S17', 'S51', 'S61'],
    instead: ['r18-fisheries-commission', 'r40-illegal-fishing-agreement'],
  },
  'involvement-in-crises': {
    verdict: 'partly',
    confidence: 'high',
    note: 'That the Soviet Union, in whose place Russia stands, had a part in the Korean War is right; but the war is older than the decades of which the article speaks. For Syria, UN experts tell of shipments from North Korea, and Russia flew air strikes from 30 September 2015.',
    references: ['S30a', 'S39a', 'S39b', 'S96'],
    instead: ['r03-korean-war'],
  },
  'peace-mediation': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'Both states sat in the Six-Party Talks, where Russia chaired a working group on peace and security in the region. That the two mediated peace talks side by side, or together kept watch on North Korea’s own programme, was not found.',
    references: ['S15a', 'S91', 'S92'],
    instead: ['r14-six-party-document'],
  },
  'support-in-syria': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'Russian air strikes against opponents of the government began on 30 September 2015. UN experts found deliveries from North Korea, and missile technicians; but the goods had to do with weapons and are no economic aid.',
    references: ['S96', 'S39a', 'S39b'],
  },
  'kim-putin-talks': {
    verdict: 'corroborated',
    confidence: 'high',
    note: 'Kim Jong Un and Vladimir Putin met in April 2019, in September 2023, in June 2024 and in September 2025. Since nobody knows when the article was published, it cannot be told which meeting it means.',
    references: ['S31a', 'S32a', 'S33b', 'S80'],
    instead: [
      'r26-vladivostok-summit',
      'r29-vostochny-summit',
      'r30-partnership-treaty',
      'r53-beijing-meeting',
    ],
  },
  'exchange-visits': {
    verdict: 'corroborated',
    confidence: 'medium',
    note: 'A North Korean choir sang in Moscow in 2015, and a delegation of Russia’s Ministry of Culture came to Pyongyang in 2024; leaders travelled both ways, more often for politics than for culture. The article gives no time. Its sentence before this one tells of conferences of China and Russia, which looks like a slip.',
    references: ['S97', 'S98', 'S27a', 'S28b'],
    instead: ['r24-year-of-friendship', 'r10-putin-in-pyongyang', 'r11-kim-jong-il-rail-journey'],
  },
  'special-relationship': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'The words “good friend” for Kim Jong Un were not found. Near come Vladimir Putin’s toast to him in September 2023, that an old friend is worth more than two new ones, and his words of 2025 that the relations are of a special kind, which Russian media carried; Kim Jong Un, for his part, has called him his dearest friend.',
    references: ['S88', 'S89', 'S46a', 'S46b'],
    instead: ['r29-vostochny-summit', 'r53-beijing-meeting'],
  },
  'missile-sale': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'No report was found of a Russian plan to sell such missiles. Other arms from Russia are reported: an air-defence system and jamming gear since late 2024, by eleven states, and, second-hand after SIPRI, lighter arms from 1999 to 2016. Arms are reported in the other direction too, and disputed.',
    references: ['S71', 'S72', 'S73', 'S86', 'S48a'],
    instead: ['r49-monitoring-report', 'r28-wagner-arms'],
  },
  'technology-request': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'In April 2001 North Korea was reported to ask Moscow for modern arms and for leave to build fighters, and Russia to be wary. For later years analysts speak of such wishes, and in 2025 eleven states of technology that Russia gave. Which request the article means is not told.',
    references: ['S55', 'S71', 'S32a'],
    instead: ['r37-arms-industry-accords', 'r49-monitoring-report', 'r29-vostochny-summit'],
  },
  'maximum-pressure': {
    verdict: 'corroborated',
    confidence: 'high',
    note: 'The United States took up a policy of this name in spring 2017, after two months of review; three of its chief officials set it out on 26 April. It is context, no act between North Korea and Russia.',
    references: ['S41a', 'S41b'],
  },
};
