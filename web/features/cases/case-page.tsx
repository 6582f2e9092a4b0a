import { writeProposal } from '../../coordinator/proposal.ts';
import { room } from '../../coordinator/rooms.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/language.tsx';
import { CaseChecks, CaseConsultations, CasePlacements } from './case-tables.tsx';
import { Household } from './household.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { useCase, type WholeCase } from './use-case.ts';
import { Verification } from './verification.tsx';

type Props = { readonly id: string; readonly checkId: string | null };

export function CasePage({ id, checkId }: Props) {
  const { cases } = useWords();
  const exitCase = useCase(id);
  return (
    <Loaded query={exitCase} waiting={cases.waitingOne} failed={cases.failedOne}>
      {(found) => {
        if (found === null) return <NoSuchCase />;
        const receipt = found.checks.find((check) => check.id === checkId);
        return receipt === undefined ? <Whole exitCase={found} /> : <ReceiptPage receipt={receipt} />;
      }}
    </Loaded>
  );
}

function Whole({ exitCase }: { readonly exitCase: WholeCase }) {
  const { cases } = useWords();
  const { open } = useRooms();
  const { id, caseNumber, pseudonym, openedOn, status } = exitCase;
  const back = { text: cases.title, onBack: () => open(room.cases) };
  return (
    <>
      <Head
        heading={`${caseNumber} · ${pseudonym}`}
        lead={`${cases.statuses[status]} · ${cases.openedOn(openedOn)}`}
        back={back}
        actions={<Button onPress={() => open(room.check, writeProposal({ caseId: id }))}>{cases.checkPlace}</Button>}
      />
      <Section heading={cases.household}>
        <Household exitCase={exitCase} />
      </Section>
      <Section heading={cases.verification}>
        <Verification exitCase={exitCase} />
      </Section>
      <Section heading={cases.placements}>
        <CasePlacements exitCase={exitCase} />
      </Section>
      <Section heading={cases.consultations}>
        <CaseConsultations exitCase={exitCase} />
      </Section>
      <Section heading={cases.checks}>
        <CaseChecks exitCase={exitCase} />
      </Section>
    </>
  );
}

function NoSuchCase() {
  const { cases, form } = useWords();
  const { open } = useRooms();
  return (
    <Notice heading={cases.gone} level={1}>
      <p>{form.noSuchCase}</p>
      <Button onPress={() => open(room.cases)}>{cases.title}</Button>
    </Notice>
  );
}
