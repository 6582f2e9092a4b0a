import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

const catalogues = { sv, en } satisfies Record<string, Words>;

export type Language = keyof typeof catalogues;
export const languages: readonly Language[] = ['sv', 'en'];

type Speech = { readonly language: Language; readonly words: Words; readonly speak: (language: Language) => void };

const SpeechContext = createContext<Speech>({ language: 'sv', words: sv, speak: () => undefined });

/** Swedish until English is asked for. The choice stands in the address (`?lang=en`), which survives a reload without storage. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(readAddress);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = (next: Language) => {
    const address = new URL(window.location.href);
    if (next === 'sv') address.searchParams.delete('lang');
    else address.searchParams.set('lang', next);
    window.history.replaceState(window.history.state, '', address);
    setLanguage(next);
  };
  return <SpeechContext value={{ language, words: catalogues[language], speak }}>{children}</SpeechContext>;
}

const readAddress = (): Language => (new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'sv');

export const nameOf = (language: Language): string => catalogues[language].nameOfLanguage;
export const useLanguage = (): Speech => useContext(SpeechContext);
export const useWords = (): Words => useContext(SpeechContext).words;
