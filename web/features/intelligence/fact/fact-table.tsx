import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.tsx';
import { codeOf, type Fact, sayDegree, sayEnds, sayGrade, sayKind, sayPeriod } from './say-fact.ts';
import '../../../ui/table.css';
import './fact.css';

type Props = { readonly facts: readonly Fact[]; readonly caption: string; readonly onOpen: (id: string) => void };

/** Facts in a dense list; each can be opened for its history. */
export function FactTable({ facts, caption, onOpen }: Props) {
  const words = useWords();
  const { columns } = words.facts;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.about}</th>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.grade}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id}>
              <td>
                {sayKind(words, fact)}
                {sayDegree(words, fact) !== null && <span className="soft"> {sayDegree(words, fact)}</span>}
              </td>
              <th scope="row">
                <Button look="bare" onPress={() => onOpen(fact.id)}>
                  {sayEnds(words, fact)}
                </Button>
              </th>
              <td className="day">{sayPeriod(words, fact)}</td>
              <td>
                <abbr title={sayGrade(words, fact.basis)}>{codeOf(fact.basis)}</abbr>
              </td>
              <td>{words.facts.states[fact.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
