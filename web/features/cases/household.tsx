import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { sayConsent } from './say-case.ts';
import type { WholeCase } from './use-case.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Member = WholeCase['household'][number];
type Opened = { readonly what: 'RECORD' | 'WITHDRAW'; readonly member: Member };

/** Who moves together, and whose consent there is. */
export function Household({ exitCase }: { readonly exitCase: WholeCase }) {
  const words = useWords();
  const { cases, check } = words;
  const [opened, setOpened] = useState<Opened | null>(null);
  const isOpen = exitCase.status === 'OPEN';
  const close = () => setOpened(null);
  return (
    <>
      <Table label={cases.household} columns={cases.householdColumns}>
        {exitCase.household.map((member) => (
          <Row key={member.id}>
            <RowHeading>
              {member.pseudonym} {member.isParticipant && <span className="soft">{check.participant}</span>}
            </RowHeading>
            <Cell>{sayConsent(words, member)}</Cell>
            <Cell className="row-actions">
              {isOpen && (
                <Button look="bare" onPress={() => setOpened({ what: 'RECORD', member })}>
                  {cases.recordConsent}
                </Button>
              )}
              {isOpen && member.hasConsent && (
                <Button look="bare" onPress={() => setOpened({ what: 'WITHDRAW', member })}>
                  {cases.withdrawConsent}
                </Button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      <p className="soft">{cases.consentGround}</p>
      {opened?.what === 'RECORD' && <ConsentDialog caseId={exitCase.id} member={opened.member} onClose={close} />}
      {opened?.what === 'WITHDRAW' && <WithdrawDialog caseId={exitCase.id} member={opened.member} onClose={close} />}
    </>
  );
}
