import { Component, type ReactNode } from 'react';
import { useSpeech } from '../words/index.ts';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What the fault belongs to; another value gives the panel a new chance. */
  readonly of: unknown;
}

interface BoundaryState {
  readonly fault: string | undefined;
  readonly of: unknown;
}

/** Keeps a fault in one panel from taking the others, and the text, with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { fault: undefined, of: this.props.of };

  static getDerivedStateFromError(fault: unknown): Partial<BoundaryState> {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return Object.is(of, state.of) ? null : { fault: undefined, of };
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    return <Broken fault={this.state.fault} onRetry={() => this.setState({ fault: undefined })} />;
  }
}

function Broken({ fault, onRetry }: { readonly fault: string; onRetry(): void }) {
  const { words } = useSpeech();
  return (
    <div className="hl-broken" role="alert">
      <p>
        <strong>{words.crashed}</strong> {words.crashedHelp}
      </p>
      <code>{fault}</code>
      <button type="button" className="hl-button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  );
}
