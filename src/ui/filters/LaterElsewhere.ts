import { later } from '../base/later/later';

/** Only who filters or seeks finds something elsewhere; with a link that seeks it comes before the page is taken over. */
export const LaterElsewhere = later(async () => (await import('./Elsewhere')).Elsewhere);
