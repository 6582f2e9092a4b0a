import type { ReactNode } from 'react';
import type { Person } from '../features/sign-in/session.ts';
import { useWords } from '../words/language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { Command } from './palette.tsx';
import { Rail } from './rail.tsx';
import type { Room } from './rooms.ts';
import { Who } from './who.tsx';
import { Wordmark } from './wordmark.tsx';
import './frame.css';

type Props = {
  readonly children: ReactNode;
  readonly person?: Person;
  readonly rooms?: readonly Room[];
  readonly commands?: readonly Command[];
  readonly onSignOut?: () => void;
};

/** A rail with the person's few rooms, who one is and for which unit above, and the one thing that the page is for. */
export function Frame({ children, person, rooms = [], commands = [], onSignOut }: Props) {
  const { app } = useWords();
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {app.skipToContent}
      </a>
      <header className="rail">
        <Wordmark />
        {rooms.length > 0 && <Rail rooms={rooms} />}
        <div className="rail-foot">
          <p className="demonstration">
            <strong>{app.demonstration}</strong> <span>{app.demonstrationMeans}</span>
          </p>
          <LanguageSwitch />
        </div>
      </header>
      <div className="page">
        <Who person={person} commands={commands} onSignOut={onSignOut} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
