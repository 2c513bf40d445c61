import { Component, type ReactNode } from 'react';
import { asError } from '../../../instance/as-error';

interface BoundaryProps {
  /** What stands in for what could not be drawn; `again` tries to draw it once more. */
  readonly renderFault: (fault: Error, again: () => void) => ReactNode;
  /** What it is drawn from, compared by identity: something else is tried by itself. */
  readonly from?: unknown;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly fault: Error | null;
  readonly from: unknown;
}

/** Where a fault of what is drawn inside ends. React tells the root of it, which tells the page. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { fault: null, from: this.props.from };

  static getDerivedStateFromError(thrown: unknown): Partial<BoundaryState> {
    return { fault: asError(thrown) };
  }

  static getDerivedStateFromProps({ from }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return from === state.from ? null : { fault: null, from };
  }

  readonly again = (): void => {
    this.setState({ fault: null });
  };

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : this.props.renderFault(fault, this.again);
  }
}
