import { Children, type ReactNode } from 'react';

/** Longer than any day, pseudonym or reference number of ours; what is longer must be broken somewhere. */
const mostLetters = 20;

/** 2026-11-28, KST-101 and L-7K2F-QXWN; not Lund-Malmö. */
const isNumber = (word: string): boolean => {
  const [, ...rest] = word.split('-');
  const isPart = (part: string) => /\d/.test(part) || (part !== '' && part === part.toUpperCase());
  return word.length <= mostLetters && rest.length > 0 && rest.every(isPart);
};

/** Days and numbers in one piece, which a browser would break after a hyphen. In text that stands here itself. */
export const Unbroken = ({ children }: { readonly children: ReactNode }) =>
  Children.map(children, (child) => (typeof child === 'string' ? keepWhole(child) : child));

/** Words with a hyphen stand at the odd places. */
const keepWhole = (text: string): ReactNode =>
  text.split(/(\S*-\S*)/).map((part, at) =>
    isNumber(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing but its place
      <span key={at} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
