import type { Loaded } from '../io/loaded';
import { Refused } from '../ui/page/Refused';
import type { FaultMessages } from '../words/parts/faults';
import type { PageMessages } from '../words/parts/page';

interface NotOpenProps {
  readonly loaded: Loaded;
  readonly faults: FaultMessages;
  readonly page: PageMessages;
  readonly onAgain: () => void;
}

/** Why there is no more than the build has drawn. */
export function NotOpen({ loaded, faults, page, onAgain }: NotOpenProps) {
  const { address } = loaded;
  const issues = !loaded.ok
    ? [faults.load(loaded.why)]
    : loaded.read.ok
      ? []
      : faults.issues(loaded.read.issues, loaded.read.more);
  return <Refused title={faults.notOpen(address)} issues={issues} again={page.again} onAgain={onAgain} />;
}
