import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useWords } from '../words/language.tsx';

/** What React Aria itself says to readers follows the chosen language, not the browser's. */
export const Spoken = ({ children }: { readonly children: ReactNode }) => (
  <I18nProvider locale={useWords().locale}>{children}</I18nProvider>
);
