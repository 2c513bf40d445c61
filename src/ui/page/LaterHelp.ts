import { laterAsBuilt } from '../base/later-as-built';

/** The help at the foot of the page; until its code is here, as it was built. */
export const LaterHelp = laterAsBuilt(async () => (await import('./Help')).Help);
