import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Rooms } from '../service/rooms-context.tsx';

/** The way between rooms. The chosen language stays in the address; all else that it held belonged to the room before. */
export function useRoomsOfAddress(): Rooms {
  const [, navigate] = useLocation();
  const [subject, setSubject] = useState<string | null>(null);
  const open = (path: string, about?: string) => {
    setSubject(about ?? null);
    navigate(withLanguage(path));
  };
  return { open, subject };
}

export function withLanguage(path: string): string {
  const language = new URLSearchParams(window.location.search).get('lang');
  return language === null ? path : `${path}?lang=${language}`;
}
