import { Redirect, useLocation } from 'wouter';
import { After } from '../ui/after.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useWords } from '../words/language.tsx';
import { NoPage } from './no-page.tsx';
import { PageOf } from './page-file.tsx';
import type { Room } from './rooms.ts';
import { withLanguage } from './use-rooms.ts';

/** The room that the address names; from any other address, the first. */
export function InRoom({ rooms }: { readonly rooms: readonly Room[] }) {
  const { app } = useWords();
  const [path] = useLocation();
  const [first] = rooms;
  const room = rooms.find((one) => one.path === path);
  if (first === undefined) return <NoPage />;
  if (room === undefined) return <Redirect to={withLanguage(first.path)} replace />;
  const waiting = (
    <After ms={300}>
      <p className="unseen">{app.opening}</p>
      <Skeleton />
    </After>
  );
  return <PageOf key={room.path} file={room.file} waiting={waiting} />;
}
