import { type ReactNode, useId } from 'react';
import './head.css';

type Props = { readonly heading: string; readonly aside?: ReactNode; readonly children: ReactNode };

/** One part of a page, by its heading. */
export function Section({ heading, aside, children }: Props) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
