import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useRooms } from '../service/rooms-context.tsx';
import { useWords } from '../words/language.tsx';
import type { Room } from './rooms.ts';
import { withLanguage } from './use-rooms.ts';

/** The person's few rooms. */
export function Rail({ rooms }: { readonly rooms: readonly Room[] }) {
  const words = useWords();
  const [path] = useLocation();
  const { open } = useRooms();
  const rail = useRef<HTMLElement>(null);
  // On a narrow screen the rooms are a line that scrolls sideways: the one that one is in stays in sight.
  useEffect(() => {
    const here = path && rail.current?.querySelector('[aria-current]');
    if (here) here.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [path]);
  return (
    <nav ref={rail} aria-label={words.app.rooms}>
      {rooms
        .filter(({ isInner }) => isInner !== true)
        .map((room) => (
          <Link
            key={room.path}
            className="room"
            href={withLanguage(room.path)}
            aria-current={room.path === path ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              open(room.path);
            }}
          >
            {room.title(words)}
          </Link>
        ))}
    </nav>
  );
}
