import { useRef } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { Rooms } from '../service/rooms-context.tsx';

/**
 * The way between rooms. What a room was opened for is kept in memory under a random name, which is all that the browser's history holds:
 * back and forward lead to it again, a reload does not. The chosen language stays in the address; all else that it held belonged
 * to the room before.
 */
export function useRoomsOfAddress(): Rooms {
  const [, navigate] = useLocation();
  const subjects = useRef(new Map<string, string>());
  const visit = useHistoryState<{ readonly visit?: string } | null>()?.visit;
  const open = (path: string, about?: string) => {
    const next = crypto.randomUUID();
    if (about !== undefined) subjects.current.set(next, about);
    navigate(withLanguage(path), about === undefined ? {} : { state: { visit: next } });
  };
  return { open, subject: visit === undefined ? null : (subjects.current.get(visit) ?? null) };
}

export function withLanguage(path: string): string {
  const language = new URLSearchParams(window.location.search).get('lang');
  return language === null ? path : `${path}?lang=${language}`;
}
