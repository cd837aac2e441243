import { Component, type ReactNode } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { FaultNotice } from './notice';

/** If drawing the page fails, on a damaged row for example, the reader is told so and can try again. */
export class PageGuard extends Component<{ children: ReactNode }, { fault?: Fault }> {
  override state: { fault?: Fault } = {};

  static getDerivedStateFromError(error: unknown): { fault: Fault } {
    return { fault: toFault(error) };
  }

  override render(): ReactNode {
    if (!this.state.fault) return this.props.children;
    return (
      <main className="page-fault">
        <FaultNotice fault={this.state.fault} onRetry={() => this.setState({ fault: undefined })} />
      </main>
    );
  }
}
