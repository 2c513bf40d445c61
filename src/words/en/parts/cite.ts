import type { CiteMessages } from '../../parts/cite';
import { viewCitation } from '../citations';

export const cite: CiteMessages = {
  view: viewCitation,
  link: 'Link',
  copyLink: 'Copy link',
  citation: 'Citation',
  copyCitation: 'Copy citation of the view',
  bibliography: 'Bibliography',
  ofDataset: 'The dataset and its sources:',
  ofEvent: 'The open event and its sources:',
  dossier: 'Dossier',
  ofShown: 'What is shown, with excerpts, verdicts and references:',
  print: 'Print the dossier',
};
