import type { ReactNode } from 'react';
import { windowOf } from '../../../instance/elements';
import { Boundary } from './Boundary';
import { useInstance, useSession } from '../instance-context';
import { useMessages } from '../use-messages';

interface PartProps {
  /** What a reader calls it. */
  readonly name: string;
  /** The class by which the notice has the place of the part. */
  readonly className?: string;
  /** For a part that can be closed. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A part that may fail alone: the rest goes on, and the next choice of the reader tries it again. */
export function Part({ children, ...notice }: PartProps) {
  return (
    <Boundary
      from={useSession()}
      renderFault={(fault, again) => <Failed {...notice} fault={fault} again={again} />}
    >
      {children}
    </Boundary>
  );
}

interface FailedProps extends Omit<PartProps, 'children'> {
  readonly fault: Error;
  readonly again: () => void;
}

/** In the place of a part: that it failed and why, and a way to try again. */
export function Failed({ name, className = '', onClose, fault, again }: FailedProps) {
  const { page } = useMessages();
  const { embedded } = useInstance();
  return (
    <div className={`failed ${className}`} role="alert">
      <p>{page.failed(name, fault.message)}</p>
      <button type="button" className="button" onClick={again}>
        {page.again}
      </button>
      {/* What was chosen is in the address. Not every browser asks again for code that did not come. */}
      {!embedded && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => windowOf(currentTarget)?.location.reload()}
        >
          {page.reload}
        </button>
      )}
      {onClose !== undefined && (
        <button type="button" className="button" onClick={onClose}>
          {page.close}
        </button>
      )}
    </div>
  );
}
