import { useState } from 'react';
import { Loaded } from '../../service/loaded.tsx';
import { Head } from '../../ui/head.tsx';
import { Section } from '../../ui/section.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { StopForm } from './stop-form.tsx';
import { StopTable } from './stop-table.tsx';
import { useStops } from './use-stops.ts';
import './stops.css';

/** Stops that bind every municipality: those that stand, with the way to lift one, and a new one. */
export function StopsPage() {
  const { stops, product } = useWords();
  useTitle(`${stops.title} · ${product}`);
  const standing = useStops();
  const [told, setTold] = useState('');
  return (
    <>
      <Head heading={stops.title} lead={stops.lead} />
      <p role="status" className="stop-told">
        {told}
      </p>
      <Section heading={stops.standing}>
        <Loaded query={standing} waiting={stops.waiting} failed={stops.failed}>
          {(found) =>
            found.length === 0 ? <p className="soft">{stops.none}</p> : <StopTable stops={found} onTold={setTold} />
          }
        </Loaded>
      </Section>
      <Section heading={stops.record}>
        <StopForm onTold={setTold} />
      </Section>
    </>
  );
}
