import { Button } from '@fluentui/react-components';
import { NoteRegular } from '@fluentui/react-icons/svg/note';
import { useRef } from 'react';
import type { FindingReport } from '#core/report/contract';
import { DECIDING } from '#i18n/vi-deciding';
import type { FindingTools } from '../components/finding-cards';
import { DecisionForm } from './DecisionForm';
import type { Deciding } from './use-decisions';

/** Lets a person settle a finding beside what else can be done about it. */
export function withDecisions(tools: FindingTools, deciding: Deciding): FindingTools {
  return {
    ofCard: tools.ofCard,
    ofPlace: tools.ofPlace,
    belowPlace: (placed, group) => (
      <>
        {tools.belowPlace(placed, group)}
        <DecisionTool deciding={deciding} finding={placed.finding} />
      </>
    ),
  };
}

function DecisionTool({ deciding, finding }: { readonly deciding: Deciding; readonly finding: FindingReport }) {
  const opener = useRef<HTMLElement | null>(null);
  const isOpen = deciding.state.deciding === finding.fingerprint;
  return (
    <>
      <Button
        appearance="transparent" size="small" icon={<NoteRegular />} aria-expanded={isOpen} style={{ marginLeft: '-8px' }}
        {...(finding.cell === null ? {} : { 'aria-label': DECIDING.decideOf(finding.cell) })}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          deciding.dispatch(isOpen ? { kind: 'not-deciding' } : { kind: 'deciding', fingerprint: finding.fingerprint });
        }}
      >
        {DECIDING.decide}
      </Button>
      {isOpen && (
        <DecisionForm
          deciding={deciding} finding={finding}
          onClose={() => {
            deciding.dispatch({ kind: 'not-deciding' });
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
