import { readDay, sayDay } from '../ui/day.ts';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/language.tsx';
import './deed.css';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  readonly value: string;
  readonly onChange: (written: string) => void;
};

/** Days are written, not picked: it is faster, and the day in words shows how it was read. */
export function DayField({ hint, value, onChange, ...field }: Props) {
  const words = useWords();
  const day = readDay(value);
  return (
    <TextField
      {...field}
      hint={day === null ? hint : sayDay(day, words.locale)}
      value={value}
      onChange={onChange}
      onLeave={() => day !== null && day !== value && onChange(day)}
      isShort
    />
  );
}
