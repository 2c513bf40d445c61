import { laterAsBuilt } from '../base/later/later-as-built';
import type { OverviewProps } from './Overview';
import type { WaysProps } from './Ways';

/** The buttons under the picture. Keys and pointer work before. */
export const LaterWays = laterAsBuilt<WaysProps>(
  async () => (await import('./Ways')).Ways,
  <div className="ways" />,
);

export const LaterOverview = laterAsBuilt<OverviewProps>(
  async () => (await import('./Overview')).Overview,
  <div className="overview-row" aria-hidden="true">
    <div className="overview" />
  </div>,
);
