import type { Rooms } from '../service/rooms-context.tsx';
import { languages, nameOf, useLanguage } from '../words/language.tsx';
import type { Command } from './palette.tsx';
import { useHide } from './quick-hide.tsx';
import type { Room } from './rooms.ts';

/** What the palette offers: each room, then the ways out. */
export function useCommands(list: readonly Room[], { open }: Rooms, leave: () => void): readonly Command[] {
  const { words, language, speak } = useLanguage();
  const hide = useHide();
  return [
    ...list
      .filter(({ isInner }) => isInner !== true)
      .map(({ path, title }) => ({ id: path, text: title(words), run: () => open(path) })),
    { id: 'hide', text: words.app.hide, run: hide },
    ...languages
      .filter((other) => other !== language)
      .map((other) => ({ id: other, text: nameOf(other), run: () => speak(other) })),
    { id: 'leave', text: words.app.signOut, run: leave },
  ];
}
