import { Suspense } from 'react';
import { Redirect, useLocation } from 'wouter';
import { After } from '../ui/after.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useWords } from '../words/language.tsx';
import { NoPage } from './no-page.tsx';
import type { Room } from './rooms.tsx';
import { withLanguage } from './use-rooms.ts';

/** The room that the address names; from any other address, the first. */
export function InRoom({ rooms }: { readonly rooms: readonly Room[] }) {
  const { app } = useWords();
  const [path] = useLocation();
  const [first] = rooms;
  const room = rooms.find((one) => one.path === path);
  if (first === undefined) return <NoPage />;
  if (room === undefined) return <Redirect to={withLanguage(first.path)} replace />;
  return (
    <Suspense
      fallback={
        <After ms={300}>
          <p className="unseen">{app.opening}</p>
          <Skeleton />
        </After>
      }
    >
      <room.Page key={room.path} />
    </Suspense>
  );
}
