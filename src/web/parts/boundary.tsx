/** Keeps a fault of one view from taking the desk down. */
import { Component, type ReactNode } from 'react';
import { Failure } from './states.tsx';

interface Props {
  /** What is shown: where that changes, a fault of what was shown before is past. */
  of?: string;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    return error ? <Failure error={error} again={() => this.setState({ error: null })} /> : this.props.children;
  }
}
