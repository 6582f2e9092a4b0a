import type { ReactNode } from 'react';
import './notice.css';

type Props = { readonly heading: string; readonly children: ReactNode; readonly level?: 1 | 2 };

/** A quiet box that says what is going on and what to do: an empty list, a failure, a change. */
export function Notice({ heading, children, level = 2 }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="notice">
      <Heading className="notice-heading">{heading}</Heading>
      {children}
    </div>
  );
}
