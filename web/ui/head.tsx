import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useArrival } from './use-arrival.ts';
import './head.css';

type Props = {
  readonly heading: string;
  /** A line under it, and what can be done with the whole. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly text: string; readonly onBack: () => void };
};

/** The top of a page. Where one came from a list, the way back stands above and readers begin at the heading. */
export function Head({ heading, lead, actions, back }: Props) {
  return (
    <header className="head">
      {back === undefined ? (
        <h1>{heading}</h1>
      ) : (
        <>
          <Button look="bare" onPress={back.onBack}>
            ← {back.text}
          </Button>
          <Opened heading={heading} />
        </>
      )}
      {lead !== undefined && <p className="head-lead">{lead}</p>}
      {actions !== undefined && <div className="head-actions">{actions}</div>}
    </header>
  );
}

function Opened({ heading }: { readonly heading: string }) {
  const arrival = useArrival<HTMLHeadingElement>();
  return (
    <h1 ref={arrival} tabIndex={-1}>
      {heading}
    </h1>
  );
}
