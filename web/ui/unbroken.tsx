import { Children, type ReactNode } from 'react';

/** Longer than any day, pseudonym or reference number of ours; what is longer must be broken somewhere. */
const mostLetters = 20;

/** Days and numbers such as 2026-11-28 and KST-101 in one piece, which a browser would break after a hyphen. In text that stands here itself. */
export const Unbroken = ({ children }: { readonly children: ReactNode }) =>
  Children.map(children, (child) => (typeof child === 'string' ? keepWhole(child) : child));

/** Numbers stand at the odd places. */
const keepWhole = (text: string): ReactNode =>
  text.split(/(\S*-\d\S*)/).map((part, at) =>
    at % 2 === 1 && part.length <= mostLetters ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing but its place
      <span key={at} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
