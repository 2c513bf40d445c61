import process from 'node:process';

/** A site that the end-to-end tests open. */
interface Site {
  /** Where it is built, from the folder of the project. */
  readonly folder: string;
  /** The variable of the environment that holds the port on which it is served. */
  readonly port: string;
}

const built = 'node_modules/.cache/e2e';

export const SITES = {
  /** The site over the frozen dataset in `fixture/`: what tests of behaviour open. */
  fixture: { folder: `${built}/fixture`, port: 'DYAD_E2E_PORT' },
  /** The site as it is published, over the dataset of the project. */
  published: { folder: 'dist', port: 'DYAD_E2E_PUBLISHED_PORT' },
  /** The page over made-up events. */
  many: { folder: `${built}/many`, port: 'DYAD_E2E_MANY_PORT' },
  /** The site's page in a language of nonsense, longer than English. */
  nonsense: { folder: `${built}/nonsense`, port: 'DYAD_E2E_NONSENSE_PORT' },
  /** A page of somebody else's, with the library as it was built. */
  host: { folder: `${built}/host`, port: 'DYAD_E2E_HOST_PORT' },
} as const satisfies Readonly<Record<string, Site>>;

/** Where a site is served: for `use` in Playwright's configuration and in a test. */
export const at = (site: keyof typeof SITES): { readonly baseURL: string } => ({
  baseURL: `http://127.0.0.1:${process.env[SITES[site].port] ?? ''}`,
});
