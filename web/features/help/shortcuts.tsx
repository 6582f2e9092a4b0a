import { useWords } from '../../words/language.tsx';
import '../../ui/table.css';

export function Shortcuts() {
  const { help } = useWords();
  return (
    <section className="help-part" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{help.keys}</h2>
      <div className="table-frame">
        <table className="table">
          <caption className="unseen">{help.keysCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{help.key}</th>
              <th scope="col">{help.does}</th>
            </tr>
          </thead>
          <tbody>
            {help.shortcuts.map(({ keys, does }) => (
              <tr key={keys}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
