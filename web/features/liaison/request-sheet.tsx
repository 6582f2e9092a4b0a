import { useState } from 'react';
import type { RequestPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { useWords } from '../../words/language.tsx';
import { LoadedSubject } from './loaded-subject.tsx';
import { PathList } from './path-list.tsx';
import { PathPicture } from './path-picture.tsx';
import { useRequest } from './use-liaison.ts';
import { VerifyForm } from './verify-form.tsx';

/** A request to verify: it leaves the inbox with the first person verified, but stays here until one leaves the page. */
export function RequestSheet({ id }: { readonly id: string }) {
  return <LoadedSubject query={useRequest(id)}>{(found) => <Sheet first={found} />}</LoadedSubject>;
}

function Sheet({ first }: { readonly first: RequestPartsFragment }) {
  const { liaison } = useWords();
  const [request, setRequest] = useState(first);
  const [told, setTold] = useState('');
  return (
    <>
      <p role="status" className="told">
        {told}
      </p>
      <header className="question">
        <h1>{liaison.verifyHeading}</h1>
        <p className="soft">
          {request.caseNumber} · {request.municipality}
        </p>
        <p>{liaison.verifyLead}</p>
      </header>
      {request.persons.map((person) => (
        <section key={person.id} className="finding">
          <header className="finding-head">
            <h2>{person.pseudonym}</h2>
            <span className="soft">
              {person.verifiedOn === null ? liaison.neverVerified : liaison.verifiedOn(person.verifiedOn)}
            </span>
          </header>
          <h3>{liaison.known}</h3>
          {person.affiliations.length === 0 ? (
            <p className="soft">{liaison.noneKnown}</p>
          ) : (
            person.affiliations.map((step) => {
              const name = step.ends[0]?.id;
              return (
                <div key={`${step.from} ${step.ends[1]?.id}`}>
                  <PathPicture steps={[step]} subject={name} />
                  <PathList steps={[step]} subject={name} without={undefined} />
                </div>
              );
            })
          )}
          <VerifyForm requestId={request.id} person={person} onTold={setTold} onVerified={setRequest} />
        </section>
      ))}
    </>
  );
}
