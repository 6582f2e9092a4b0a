import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { Shortcuts } from './shortcuts.tsx';
import './help.css';

/** What Isär does, why it asks, and its keys: the same for everybody. */
export function HelpPage() {
  const { help, product } = useWords();
  useTitle(`${help.title} · ${product}`);
  return (
    <div className="help">
      <h1>{help.heading}</h1>
      <Part heading={help.what} sentences={help.whatMeans} />
      <Part heading={help.ground} sentences={help.groundMeans} />
      <Shortcuts />
      <Part heading={help.trouble} sentences={help.troubleMeans} />
    </div>
  );
}

const Part = ({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }) => (
  <section className="help-part">
    <h2>{heading}</h2>
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
);
