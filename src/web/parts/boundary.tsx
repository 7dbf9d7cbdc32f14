/** Keeps a fault of one view from taking the desk down. */
import { Component, type ReactNode } from 'react';
import { Failure } from './states.tsx';

export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <Failure error={error} again={() => this.setState({ error: null })} /> : this.props.children;
  }
}
