import type { DatasetFile, EventRecord, Source } from '../../src/model/dataset';

/** The articles as they were before the record stood beside them: no times, no statements left out. */
export function articlesAlone(file: DatasetFile): DatasetFile {
  return { ...file, sources: file.sources.map(plainSource), events: file.events.map(plainClaim) };
}

function plainSource({ covers: _covers, leftOut: _leftOut, ...source }: Source): Source {
  return source;
}

function plainClaim(claim: EventRecord): EventRecord {
  if (!claim.quantities) return claim;
  return { ...claim, quantities: claim.quantities.map(({ measure: _measure, ...quantity }) => quantity) };
}
