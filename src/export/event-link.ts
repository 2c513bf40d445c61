import type { EventRecord } from '../model/dataset-file';
import { encodeValue } from './uri';

/**
 * The address at which a page opens an event, as its own links have it (`state/url.ts`): `page` is its address without a
 * query, relative or whole. Of an event of the record it shows the record too.
 */
export const eventLink = ({ id, layer }: Pick<EventRecord, 'id' | 'layer'>, page: string): string =>
  `${page}?${layer === 'record' ? 'record=on&' : ''}event=${encodeValue(id)}`;
