import type { Assessment } from '../../src/model/dataset-file';

/**
 * What the public record says of the twenty claims, by the id of the claim. Kept apart from the
 * claims: those are the articles' word, these are ours. How confidence is given: README.md.
 */
export const assessments: Readonly<Record<string, Assessment>> = {
  'korean-war': {
    verdict: 'corroborated',
    confidence: 'high',
    note: 'Several sources have the war last from 25 June 1950 to 27 July 1953 and tell of Soviet arms, advisers and secret pilots. “Support” is the exact word for it: Correlates of War does not count the Soviet Union among the parties, UCDP counts it as a secondary one.',
    references: ['S30', 'S23'],
    instead: ['r03-korean-war'],
  },
  'trade-2000': {
    verdict: 'partly',
    confidence: 'high',
    note: 'Right on one reading. The Russian ministry counted 105 million dollars, nine tenths of North Korea’s side of it earned by labour; for goods alone KOTRA has 46.3 million, without what went by way of China, and Correlates of War 50 million.',
    references: ['S01', 'S02', 'S03', 'S07', 'S06'],
  },
  'trade-2017': {
    verdict: 'contradicted',
    confidence: 'high',
    note: 'Papers of the Kremlin have 77.9 million dollars, less than a sixth of the claim; for 2018 a presidential aide has 34 million. Among the reported values collected here none after 1991 reaches even 300 million.',
    references: ['S04', 'S05'],
  },
  'aid-agreement-2005': {
    verdict: 'contradicted',
    confidence: 'high',
    note: 'No such agreement was found. The amount is about that of the Soviet-era debt which Russia wrote off by an agreement of 2012, law since 2014: relief from a debt, not a promise of aid, and in March 2007 there was still no accord on it. That the claim mixes the two up is probable, not certain.',
    references: ['S09', 'S10', 'S11', 'S12', 'S13', 'S16'],
    instead: ['r16-debt-agreement', 'r20-debt-ratification', 'r21-debt-law'],
    against: { event: 'r16-debt-agreement', quantity: 0 },
  },
  'normalization-talks-2007': {
    verdict: 'not-found',
    confidence: 'high',
    note: 'Diplomatic relations date from 1948, so talks to normalize them had no object. Probably two things of 2007 are mixed up: the Six-Party Talks set up groups to normalize North Korea’s relations with the United States and Japan, and the commission of Russia and North Korea met again, on debt.',
    references: ['S14', 'S15', 'S12', 'S13', 'S35'],
    instead: ['r14-six-party-document', 'r15-commission-resumes'],
  },
  'trade-deal-2013': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'For 2013 no agreement to widen trade was found. A railway was reopened in that year and a protocol on fishing signed; the documents on trade are of March and June 2014.',
    references: ['S18', 'S17', 'S08'],
    instead: ['r17-rajin-khasan-railway', 'r18-fisheries-commission', 'r19-rouble-protocol'],
  },
  'trade-deal-2015': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'Something near it: in spring the commission of the two governments signed a protocol in Pyongyang, in December came an agreement on electricity, and the year was one of friendship. A trade deal as such is not among them.',
    references: ['S20', 'S21', 'S22'],
    instead: ['r25-electricity-agreement', 'r24-year-of-friendship'],
  },

  'treaty-anniversary-speech': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'What was found for such days are greetings by Kim Jong Un in writing, and no speech. Nor is there a treaty of that title: those of 1961 and 2000 are called otherwise.',
    references: ['S26', 'S24', 'S47'],
    instead: ['r06-alliance-treaty', 'r09-friendship-treaty'],
  },
  'missile-expertise': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'The reports exist: in August 2023 a CSIS paper held Russian help with the Hwasong-18 for likely. Whether there was such help is another matter, on which CNS and others disagree.',
    references: ['S40'],
  },
  'rail-lines-agreement': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'Agreed was the rebuilding of existing lines, to be paid for in minerals: the “Pobeda” project of October 2014 and plans of Russian Railways of 2015. New lines were not found, nor that work was done.',
    references: ['S43', 'S18'],
    instead: ['r23-pobeda-project', 'r17-rajin-khasan-railway'],
  },
  'fishing-rights-remarks': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'No remark of this kind was found. Attested is the reverse: boats from North Korea that fish in Russian waters, and agreements of the two states on quotas and against illegal fishing.',
    references: ['S44', 'S17', 'S51'],
    instead: ['r18-fisheries-commission'],
  },
  'involvement-in-crises': {
    verdict: 'partly',
    confidence: 'high',
    note: 'That the Soviet Union had a part in the Korean War is right; but the war is older than the decades of which the article speaks, and Russia was no state of its own then. For Syria, UN experts tell of shipments from North Korea.',
    references: ['S30', 'S39'],
    instead: ['r03-korean-war'],
  },
  'peace-mediation': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'Both states sat in the Six-Party Talks, which began in 2003. That the two mediated peace talks side by side, or together kept watch on North Korea’s own programme, was not found.',
    references: ['S15'],
    instead: ['r14-six-party-document'],
  },
  'support-in-syria': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'UN experts found deliveries from North Korea, and missile technicians; but the goods had to do with weapons and are no economic aid. That Russia gave military support is common knowledge and was not looked up.',
    references: ['S39'],
  },
  'kim-putin-talks': {
    verdict: 'corroborated',
    confidence: 'high',
    note: 'Kim Jong Un and Vladimir Putin met in April 2019, in September 2023 and again later. Since nobody knows when the article was published, it cannot be told which meeting it means.',
    references: ['S31', 'S32', 'S33'],
    instead: ['r26-vladivostok-summit', 'r29-vostochny-summit', 'r30-partnership-treaty'],
  },
  'exchange-visits': {
    verdict: 'corroborated',
    confidence: 'high',
    note: 'That leaders and officials travelled both ways is beyond doubt; the occasions were more often political than cultural.',
    references: ['S27', 'S28', 'S22'],
    instead: ['r10-putin-in-pyongyang', 'r11-kim-jong-il-rail-journey', 'r24-year-of-friendship'],
  },
  'special-relationship': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'That Vladimir Putin called Kim Jong Un a friend in these words was not found. Nearest come his words of 2025, by which the relations are of a special kind; the one who speaks of a friend, in 2024 and 2025, is Kim Jong Un.',
    references: ['S46'],
  },
  'missile-sale': {
    verdict: 'not-found',
    confidence: 'medium',
    note: 'No report was found of a Russian plan to sell such missiles. The deliveries of arms that are reported go from North Korea to Russia.',
    references: ['S48'],
    instead: ['r28-wagner-arms'],
  },
  'technology-request': {
    verdict: 'partly',
    confidence: 'medium',
    note: 'That North Korea wishes for such technology is what analysts said in September 2023. A request is a step further, and undated in the article.',
    references: ['S32'],
    instead: ['r29-vostochny-summit'],
  },
  'maximum-pressure': {
    verdict: 'corroborated',
    confidence: 'high',
    note: 'The United States took up a policy of this name in spring 2017, after two months of review. It is context, no act between North Korea and Russia.',
    references: ['S41'],
  },
};
