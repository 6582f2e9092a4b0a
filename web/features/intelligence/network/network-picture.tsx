import { Button } from 'react-aria-components/Button';
import { useWords } from '../../../words/language.tsx';
import type { Words } from '../../../words/sv.ts';
import { sayDegree } from '../fact/say-fact.ts';
import { strengthOf } from '../fact/strength.ts';
import type { Spot, Tie } from './lay-out.ts';
import { type Box, boxHeight, boxWidth, type Line, placeSpots } from './place-spots.ts';

type Props = {
  readonly spots: readonly Spot[];
  readonly name: string;
  readonly expanded: readonly string[];
  readonly onToggle: (id: string) => void;
};

/** The network drawn for reading, from left to right. Its boxes are buttons, so that it can be walked without a mouse. */
export function NetworkPicture({ spots, name, expanded, onToggle }: Props) {
  const { network } = useWords();
  const { width, height, boxes, lines } = placeSpots(spots);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="network-frame" aria-label={network.picture(name)} tabIndex={0}>
      <div className="network-picture" style={{ width, height }}>
        <svg width={width} height={height} aria-hidden="true">
          {lines.map((line) => (
            <TieLine key={line.tie.id} line={line} />
          ))}
        </svg>
        {boxes.map((box) => (
          <GroupingBox key={box.id} box={box} isExpanded={expanded.includes(box.id)} onToggle={onToggle} />
        ))}
      </div>
    </section>
  );
}

/** Style: how firm. Width: how grave. Sign: of what kind. */
function TieLine({ line: { tie, path, middle } }: { readonly line: Line }) {
  return (
    <g className={`tie ${strengthOf(tie).toLowerCase()} ${tie.level?.toLowerCase() ?? ''}`}>
      <path d={path} />
      <g transform={`translate(${middle.x} ${middle.y})`} className="tie-sign">
        <KindSign kind={tie.kind} />
      </g>
    </g>
  );
}

/** A cross for a feud, a ring for an alliance, a bar for a part. */
export function KindSign({ kind }: { readonly kind: Tie['kind'] }) {
  if (kind === 'RIVALRY') return <path d="M-5 -5L5 5M5 -5L-5 5" />;
  return kind === 'ALLIANCE' ? <circle r="5" /> : <path d="M0 -6L0 6" />;
}

type BoxProps = { readonly box: Box; readonly isExpanded: boolean; readonly onToggle: (id: string) => void };

function GroupingBox({ box, isExpanded, onToggle }: BoxProps) {
  const words = useWords();
  const { network } = words;
  const isFirst = box.steps === 0;
  const said = sayTies(words, box.ties);
  return (
    <Button
      className={isFirst ? 'grouping-box first' : 'grouping-box'}
      style={{ left: box.x, top: box.y, width: boxWidth, height: boxHeight }}
      isDisabled={isFirst}
      onPress={() => onToggle(box.id)}
    >
      <strong>{box.name}</strong>
      {said !== '' && <span>{said}</span>}
      {!isFirst && <span className="unseen">{isExpanded ? network.collapse(box.name) : network.expand(box.name)}</span>}
    </Button>
  );
}

/** "konflikt 2023, del av": what ties it, and since which year, or from which to which. */
const sayTies = (words: Words, ties: readonly Tie[]): string =>
  ties.map((tie) => `${sayTie(words, tie)} ${sayYears(tie)}`.trim()).join(', ');

const sayTie = (words: Words, tie: Tie): string =>
  sayDegree(words, tie) ?? words.network.kinds[tie.kind === 'ALLIANCE' ? 'ALLIANCE' : 'PART'];

function sayYears({ from, to }: Tie): string {
  const [first, last] = [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''];
  return last === '' || last === first ? first : `${first}–${last}`;
}
