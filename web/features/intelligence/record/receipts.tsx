import type { FactPartsFragment, GroupingPartsFragment } from '#schema/generated/police-recorder-operations.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.tsx';
import { sayFact, sayGrade, sayPeriod } from '../fact/say-fact.ts';
import { UndoButton } from '../fact/undo-button.tsx';

type Made =
  | (FactPartsFragment & { readonly __typename: 'Fact' })
  | (GroupingPartsFragment & { readonly __typename: 'Grouping' });

/** What was entered, and when its reply came on the browser's own clock. */
export type Receipt = { readonly made: Made; readonly receivedAt: number };

type Props = {
  readonly receipts: readonly Receipt[];
  readonly onOpenFact: (id: string) => void;
  readonly onOpenGrouping: (id: string) => void;
};

/** The last one large, with the way back; those before it in a list. */
export function Receipts({ receipts, ...open }: Props) {
  const { recording } = useWords();
  const [last, ...earlier] = receipts;
  if (last === undefined)
    return (
      <div className="record-before">
        <h2>{recording.before}</h2>
        <p>{recording.beforeMeans}</p>
      </div>
    );
  return (
    <>
      <LastReceipt key={last.made.id} receipt={last} {...open} />
      {earlier.length > 0 && (
        <>
          <h3>{recording.earlier}</h3>
          <ul className="record-earlier">
            {earlier.map(({ made }) => (
              <li key={made.id}>
                <OpenMade made={made} {...open} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Open = Omit<Props, 'receipts'>;

function LastReceipt({ receipt: { made, receivedAt }, ...open }: { readonly receipt: Receipt } & Open) {
  const words = useWords();
  const { recording } = words;
  if (made.__typename === 'Grouping')
    return (
      <div className="receipt">
        <div role="status">
          <h2>{recording.groupingDone}</h2>
          <p className="receipt-what">{[made.name, ...made.aliases].join(', ')}</p>
          <p>{recording.groupingDoneMeans}</p>
        </div>
        <Button look="quiet" onPress={() => open.onOpenGrouping(made.id)}>
          {recording.showGrouping}
        </Button>
      </div>
    );
  return (
    <div className="receipt">
      <div role="status">
        <h2>{recording.done}</h2>
        <p className="receipt-what">{sayFact(words, made)}</p>
        <p>{sayPeriod(words, made)}</p>
        <p className="soft">{sayGrade(words, made.basis)}</p>
        <p>{recording.doneMeans}</p>
      </div>
      <div className="fact-acts">
        <UndoButton fact={made} receivedAt={receivedAt} />
        <Button look="quiet" onPress={() => open.onOpenFact(made.id)}>
          {recording.show}
        </Button>
      </div>
    </div>
  );
}

function OpenMade({ made, onOpenFact, onOpenGrouping }: { readonly made: Made } & Open) {
  const words = useWords();
  const isFact = made.__typename === 'Fact';
  return (
    <Button look="bare" onPress={() => (isFact ? onOpenFact(made.id) : onOpenGrouping(made.id))}>
      {isFact ? sayFact(words, made) : `${words.recording.kinds.GROUPING}: ${made.name}`}
    </Button>
  );
}
