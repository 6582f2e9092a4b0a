import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { BrokenBoundary } from './app/broken.tsx';
import { QuickHide } from './app/quick-hide.tsx';
import { fetchAheadAt } from './app/rooms.ts';
import { Spoken } from './app/spoken.tsx';
import { sessionQuery } from './features/sign-in/session.ts';
import { LanguageProvider } from './words/language.tsx';
import './ui/tokens.css';
import './ui/base.css';

/** Kept in memory only, and nothing is asked again behind the user's back but who is signed in. */
const known = new QueryClient({
  defaultOptions: { queries: { retry: false, networkMode: 'always' }, mutations: { gcTime: 0, networkMode: 'always' } },
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
void known.prefetchQuery(sessionQuery);
fetchAheadAt(window.location.pathname);
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <Spoken>
        <BrokenBoundary>
          <QueryClientProvider client={known}>
            <QuickHide>
              <App />
            </QuickHide>
          </QueryClientProvider>
        </BrokenBoundary>
      </Spoken>
    </LanguageProvider>
  </StrictMode>,
);
