import { createContext, useContext } from 'react';

export type Rooms = {
  /** Goes to a room; `subject` is what to show there first. It travels in memory, because an address is kept and seen by others. */
  readonly open: (path: string, subject?: string) => void;
  /** What the room was opened for, until another is opened. */
  readonly subject: string | null;
};

const RoomsContext = createContext<Rooms | null>(null);

export const RoomsProvider = RoomsContext.Provider;

export function useRooms(): Rooms {
  const rooms = useContext(RoomsContext);
  if (rooms === null) throw new Error('useRooms is used outside RoomsProvider');
  return rooms;
}
