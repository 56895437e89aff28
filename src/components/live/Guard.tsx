import { Component, Fragment, type ComponentChildren, type RenderableProps } from 'preact';
import { Broken } from './Broken.tsx';
import { Missing } from './missing.ts';

interface State {
  readonly failures: number;
}

/** So often is a view drawn anew before the reader is told. */
const most = 3;

/**
 * Draws what is in it anew where it fails, since what made it fail may be what an extension did to the page; where that
 * does not help, says so in its place, so that no old result is left beside a new input.
 */
export class Guard extends Component<RenderableProps<{ readonly children: ComponentChildren }>, State> {
  override state: State = { failures: 0 };

  /** An event of a view that failed before anything was drawn: what is shown no longer follows what is typed. */
  private readonly onFailedEvent = ({ error }: ErrorEvent): void => {
    const isOurs =
      error instanceof Error && error.stack?.includes(new URL(/* @vite-ignore */ '.', import.meta.url).href) === true;
    if (isOurs && this.base?.parentNode?.contains(document.activeElement)) this.setState({ failures: most });
  };

  override componentDidMount(): void {
    addEventListener('error', this.onFailedEvent);
  }

  override componentWillUnmount(): void {
    removeEventListener('error', this.onFailedEvent);
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState(({ failures }) => ({ failures: error instanceof Missing ? most : failures + 1 }));
  }

  override render() {
    const { failures } = this.state;
    return failures < most ? <Fragment key={failures}>{this.props.children}</Fragment> : <Broken />;
  }
}
