import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/language.tsx';

/** A part that fails while drawing must not leave half an answer on screen: the whole page gives way to a plain word. */
export class BrokenBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { app } = useWords();
  return (
    <main className="broken">
      <Notice heading={app.broken} level={1}>
        <p>{app.brokenMeans}</p>
        <Button onPress={() => window.location.reload()}>{app.openAgain}</Button>
      </Notice>
    </main>
  );
}
