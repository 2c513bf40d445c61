import { bibtex, cslItems, type CitedView } from '../../export/cite';
import type { DyadEvent } from '../../model/dataset';
import { DOSSIER_COLUMNS, dossierRows } from '../../export/dossier';
import { fileName } from '../../export/file-name';
import { writeCsv } from '../../export/write-csv';
import { writeJson } from '../../export/write-json';
import { selectSelected } from '../../state/selectors';
import { writeLink } from '../../state/url';
import { CopyButton } from '../base/CopyButton';
import { saveFile } from './save-file';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { eventOf } from '../../state/scene-input';
import type { CiteMessages } from '../../words/parts/cite';

/** The day of access, in UTC as all of Dyad's days. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Permanent link, citation, bibliography files, and what is shown as a dossier. */
export function CiteBody({ words }: { readonly words: CiteMessages }) {
  const { data, dispatch, messages } = useInstance();
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
  const rows = () => dossierRows(head, events(), messages);
  const print = (): void => {
    dispatch({ type: 'dossier-laid-out' });
    // After the chronology is drawn.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        globalThis.print();
      });
    });
  };
  const save = (ending: string, type: string, text: () => string) => (
    <button
      type="button"
      className="button"
      onClick={() => {
        saveFile(fileName(head.id, ending), type, text());
      }}
    >
      {ending.replace(/^[.-]/u, '')}
    </button>
  );
  return (
    <div className="cite-body">
      <p>
        <strong>{words.link}</strong> <span className="cite-text">{view.link}</span>{' '}
        <CopyButton label={words.copyLink} text={() => view.link} />
      </p>
      <p>
        <strong>{words.citation}</strong> <span className="cite-text">{words.view(view)}</span>{' '}
        <CopyButton label={words.copyCitation} text={() => words.view(view)} />
      </p>
      <div role="group" aria-label={words.bibliography} className="cite-files">
        <span>{view.event === null ? words.ofDataset : words.ofEvent}</span>
        {save('.bib', 'application/x-bibtex', () => bibtex(view))}
        {save('.csl.json', 'application/vnd.citationstyles.csl+json', () => `${writeJson(cslItems(view))}\n`)}
      </div>
      <div role="group" aria-label={words.dossier} className="cite-files">
        <span>{words.ofShown}</span>
        {save('-dossier.csv', 'text/csv', () => writeCsv(DOSSIER_COLUMNS, rows()))}
        {save('-dossier.json', 'application/json', () => `${writeJson(rows())}\n`)}
        <button type="button" className="button" onClick={print}>
          {words.print}
        </button>
      </div>
    </div>
  );
}
