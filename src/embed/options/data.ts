import { readColumnsHead } from '../../io/columns-head';
import { readDataset } from '../../io/dataset';
import { MOST } from '../../io/limits';
import type { Issue } from '../../io/issue';
import type { ReadReport } from '../../io/report';
import type { Dataset, DatasetHead } from '../../model/dataset';
import type { EventColumns } from '../../model/events/event-columns';
import { allShown } from '../../state/timeline-data';
import { faults } from '../../words/en/parts/faults';
import { readColumns } from './columns';
import { wrongKind } from './refusal';
import type { Fields } from './values';

/** What a host gives to be drawn, once it is found fit for it. */
export type ReadData =
  | { readonly kind: 'columns'; readonly head: DatasetHead; readonly columns: EventColumns }
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly report: ReadReport };

/** Reads the data of a host. Throws where it is refused, with every reason. */
export function readData({ dataset, columns, head }: Fields): ReadData {
  if (columns === undefined && head === undefined) {
    if (dataset === undefined)
      throw wrongKind('dataset', dataset, 'give a dataset, or columns and their head');
    const read = readDataset(dataset);
    if (!read.ok) throw refused(read.issues, read.more);
    return { kind: 'dataset', dataset: read.dataset, report: read.report };
  }
  if (dataset !== undefined)
    throw new TypeError('dataset is given beside columns: a timeline shows the one or the others');
  const read = readColumnsHead(head, 'head');
  if (!read.ok)
    throw refused(read.issues.slice(0, MOST.issues), Math.max(0, read.issues.length - MOST.issues));
  return {
    kind: 'columns',
    head: { ...read.value, description: '', parties: [], sources: [], measures: [] },
    columns: readColumns(columns, read.value.categories.length),
  };
}

/** What was read of the data, of either form. */
export const reportOf = (data: ReadData): ReadReport =>
  data.kind === 'columns' ? allShown(data.columns.start.length) : data.report;

/** A dataset's head, of either form. */
export const headOf = (data: ReadData): Pick<DatasetHead, 'categories'> =>
  data.kind === 'columns' ? data.head : data.dataset;

const refused = (issues: readonly Issue[], more: number): TypeError =>
  new TypeError(faults.issues(issues, more).join('\n'));
