import { createContext, useContext } from 'react';
import type { Ask } from './ask.ts';

const AskContext = createContext<Ask | null>(null);

export const AskProvider = AskContext.Provider;

export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (ask === null) throw new Error('useAsk is used outside AskProvider');
  return ask;
}
