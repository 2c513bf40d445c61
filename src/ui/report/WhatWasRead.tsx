import { memo } from 'react';
import { isToBeTold } from '../../state/selectors';
import type { FaultMessages } from '../../words/parts/faults';
import { useInstance } from '../base/instance-context';
import { laterWithWords } from '../base/later/later-with-words';
import { Part } from '../base/later/Part';

/** Comes where there is something to tell, which is seldom. */
const Report = laterWithWords<object, FaultMessages>(
  async () => (await import('./Report')).Report,
  ({ faults }) => faults,
);

/** Where the rows of the data have gone, unless all of them are shown and nothing is to be noted. */
export const WhatWasRead = memo(function WhatWasRead() {
  const { head, report } = useInstance().data;
  return (
    isToBeTold(report) && (
      <Part name={head.title}>
        <Report />
      </Part>
    )
  );
});
