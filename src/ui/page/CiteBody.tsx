import { bibtex, cslItems, type CitedView } from '../../export/cite';
import type { DyadEvent } from '../../model/dataset';
import { DOSSIER_COLUMNS, dossierRows } from '../../export/dossier';
import { writeCsv } from '../../export/write-csv';
import { selectSelected } from '../../state/selectors';
import { writeLink } from '../../state/url';
import { CopyButton } from '../base/CopyButton';
import { saveFile } from './save-file';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { eventOf } from '../../state/scene-input';
import { en } from '../../words/en';

/** The day of access, in UTC as all of Dyad's days. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Permanent link, citation, bibliography files, and what is shown as a dossier. */
export function CiteBody() {
  const { data, dispatch } = useInstance();
  const session = useSession();
  const { shownPositions, shelf } = useFiltered();
  const { head } = data;
  const query = writeLink(session);
  const view: CitedView = {
    dataset: head,
    event: selectSelected(data, session),
    link: `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`,
    accessed: today(),
  };
  const events = (): readonly DyadEvent[] => [
    ...Array.from(shownPositions(), (position) => eventOf(data, position)),
    ...shelf.map((row) => data.table.at(row)),
  ];
  const rows = () => dossierRows(head, events(), en);
  const print = (): void => {
    dispatch({ type: 'dossier-laid-out' });
    // After the chronology is drawn.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        globalThis.print();
      });
    });
  };
  const save = (name: string, type: string, text: () => string) => (
    <button
      type="button"
      className="button"
      onClick={() => {
        saveFile(`${head.id}${name}`, type, text());
      }}
    >
      {name.replace(/^[.-]/u, '')}
    </button>
  );
  return (
    <div className="cite-body">
      <p>
        <strong>Link</strong> <span className="cite-text">{view.link}</span>{' '}
        <CopyButton label="Copy link" text={() => view.link} />
      </p>
      <p>
        <strong>Citation</strong> <span className="cite-text">{en.citations.view(view)}</span>{' '}
        <CopyButton label="Copy citation of the view" text={() => en.citations.view(view)} />
      </p>
      <div role="group" aria-label="Bibliography" className="cite-files">
        <span>
          {view.event === null ? 'The dataset and its sources:' : 'The open event and its sources:'}
        </span>
        {save('.bib', 'application/x-bibtex', () => `${bibtex(view)}\n`)}
        {save(
          '.csl.json',
          'application/vnd.citationstyles.csl+json',
          () => `${JSON.stringify(cslItems(view), null, 2)}\n`,
        )}
      </div>
      <div role="group" aria-label="Dossier" className="cite-files">
        <span>What is shown, with excerpts, verdicts and references:</span>
        {save('-dossier.csv', 'text/csv', () => writeCsv(DOSSIER_COLUMNS, rows()))}
        {save('-dossier.json', 'application/json', () => `${JSON.stringify(rows(), null, 2)}\n`)}
        <button type="button" className="button" onClick={print}>
          Print the dossier
        </button>
      </div>
    </div>
  );
}
