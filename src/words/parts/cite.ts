import type { CitedView } from '../../export/cite';

/** What is said where a view is cited and taken out. */
export interface CiteMessages {
  /** A view in one line for a footnote: title, publisher, address, day of access. */
  readonly view: (view: CitedView) => string;
  readonly link: string;
  readonly copyLink: string;
  readonly citation: string;
  readonly copyCitation: string;
  readonly bibliography: string;
  readonly ofDataset: string;
  readonly ofEvent: string;
  readonly dossier: string;
  readonly ofShown: string;
  readonly print: string;
}
