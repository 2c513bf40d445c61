import type { ReactNode } from 'react';
import type { Messages } from '../../words/messages';
import { Boundary } from '../base/later/Boundary';
import { later } from '../base/later/later';

const CrashPage = later(async () => (await import('./CrashPage')).CrashPage);

interface CrashBoundaryProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Where a page that could not be drawn as a whole says so; in short, where the words for it do not come either. */
export function CrashBoundary({ messages, children }: CrashBoundaryProps) {
  return (
    <Boundary
      renderFault={(fault) => (
        <Boundary renderFault={() => <p role="alert">{messages.page.crashed}</p>}>
          <CrashPage fault={fault} messages={messages} />
        </Boundary>
      )}
    >
      {children}
    </Boundary>
  );
}
