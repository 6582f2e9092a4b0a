import { useState } from 'react';
import { useKept } from '../../../service/kept.tsx';
import { Loaded } from '../../../service/loaded.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useTitle } from '../../../ui/title.ts';
import { useWords } from '../../../words/language.tsx';
import { FactPanel } from '../fact/fact-panel.tsx';
import { FactTable } from '../fact/fact-table.tsx';
import { usePerson } from '../fact/use-facts.ts';
import './person.css';

/** A person by one's own reference, asked for on purpose and one at a time: each look-up is logged. */
export function PersonPage() {
  const { person, product } = useWords();
  useTitle(`${person.title} · ${product}`);
  const [written, setWritten] = useKept('person', '');
  const [asked, setAsked] = useKept('person asked', '');
  const [isMissing, setMissing] = useState(false);
  return (
    <>
      <h1>{person.heading}</h1>
      <p className="person-lead">{person.lead}</p>
      <form
        className="person-form"
        aria-label={person.heading}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(written.trim() === '');
          setAsked(written.trim());
        }}
      >
        <TextField
          name="reference"
          label={person.reference}
          hint={person.hint}
          error={isMissing ? person.missing : null}
          value={written}
          onChange={setWritten}
        />
        <Button type="submit">{person.submit}</Button>
      </form>
      {asked !== '' && <Found key={asked} reference={asked} />}
    </>
  );
}

function Found({ reference }: { readonly reference: string }) {
  const { person } = useWords();
  const query = usePerson(reference);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <section className="person-found" aria-label={person.found(reference)}>
      <Loaded query={query} waiting={person.waiting} failed={person.failed}>
        {(found) => {
          if (found === null)
            return (
              <Notice heading={person.nothing}>
                <p>{person.nothingMeans}</p>
              </Notice>
            );
          if (opened !== null)
            return <FactPanel id={opened} backTo={person.found(reference)} onBack={() => setOpened(null)} />;
          return (
            <>
              <h2>{person.found(reference)}</h2>
              <FactTable facts={found.facts} caption={person.found(reference)} onOpen={setOpened} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
