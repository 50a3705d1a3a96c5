import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { TargetReport, VarianceConclusion, VarianceReport } from '#core/report/contract-plan';
import { PLAN_VIEW } from '#i18n/vi-plan-view';
import { viReportTexts } from '#i18n/vi-report';
import { usePlanStyles } from './plan-styles';

const NARROW = '@media (max-width: 640px)';

// Where there is little room the award stands below its unit, so that the figures are in view.
const useStyles = makeStyles({
  column: { [NARROW]: { display: 'none' } },
  below: { display: 'none', [NARROW]: { display: 'block' } },
});

/** As loud as the sheet says it: limits that are passed before promises that are not kept. */
const TONES: Readonly<Record<VarianceConclusion, 'bad' | 'warning' | 'quiet'>> = {
  'over-quota': 'bad', 'over-registered': 'bad', 'unreadable': 'bad', 'not-submitted': 'warning', 'unknown': 'warning', 'below-quota': 'warning',
  'below-registered': 'warning', 'base-unknown': 'warning', 'as-planned': 'quiet', 'within-quota': 'quiet', 'not-planned': 'quiet',
};

/** Lines that a person has to look at: they differ from the plan, or what was decided from what was proposed. */
export function differingOf(variances: readonly VarianceReport[]): readonly VarianceReport[] {
  return variances.filter((line) => TONES[line.conclusion] !== 'quiet' || decisionToneOf(line) !== 'quiet');
}

/** More than was proposed is a fault of one of the papers; less may have its reason. */
function decisionToneOf({ overProposed, decidedNotProposed }: VarianceReport): 'bad' | 'warning' | 'quiet' {
  if ((overProposed ?? 0) > 0 || (decidedNotProposed ?? 0) > 0) return 'bad';
  return (overProposed ?? 0) < 0 ? 'warning' : 'quiet';
}

/** Registered, allotted, proposed and decided, unit by unit; lines that differ from the plan first asked for. */
export function VarianceTable({ variances, hasDecided }: { readonly variances: readonly VarianceReport[]; readonly hasDecided: boolean }) {
  const styles = usePlanStyles();
  const own = useStyles();
  const differing = differingOf(variances);
  const [isWhole, setIsWhole] = useState(differing.length === 0);
  const { headers, conclusions, target } = viReportTexts.plan;
  const shown = (figure: TargetReport | null) => (figure === null ? '' : target(figure));
  const count = (value: number | null) => (value === null ? '' : PLAN_VIEW.count(value));
  return (
    <>
      <Checkbox label={PLAN_VIEW.onlyDiffering(hasDecided)} checked={!isWhole} onChange={(_event, { checked }) => { setIsWhole(checked !== true); }} />
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={PLAN_VIEW.variances}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{headers.unit}</th><th scope="col" className={own.column}>{headers.award}</th>
              {[headers.registered, headers.quota, headers.proposed, ...(hasDecided ? [headers.decided, headers.overProposed] : []), headers.conclusion]
                .map((header) => <th scope="col" key={header}>{header}</th>)}
            </tr>
          </thead>
          <tbody>
            {(isWhole ? variances : differing).map((line) => (
              <tr key={`${line.code ?? line.unit}/${line.award}/${line.subject}`}>
                <th scope="row">{line.unit}<span className={mergeClasses(styles.small, own.below)}>{viReportTexts.awardLabel(line)}</span></th>
                <td className={own.column}>{viReportTexts.awardLabel(line)}</td>
                <td>{shown(line.registered)}</td><td>{shown(line.quota)}</td><td>{line.proposed === null ? '…' : count(line.proposed)}</td>
                {hasDecided && <DecisionCells line={line} />}
                <td className={styles[TONES[line.conclusion]]}>{conclusions[line.conclusion]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What was decided on what was proposed. */
function DecisionCells({ line }: { readonly line: VarianceReport }) {
  const styles = usePlanStyles();
  const { decided, overProposed, decidedNotProposed } = line;
  const names = decidedNotProposed !== null && decidedNotProposed > 0 ? [viReportTexts.plan.decidedNotProposed(decidedNotProposed)] : [];
  return (
    <>
      <td data-decided>{decided === null ? '…' : PLAN_VIEW.count(decided)}</td>
      <td className={styles[decisionToneOf(line)]}>
        {[...(overProposed === null ? [] : [PLAN_VIEW.difference(overProposed)]), ...names].join('; ')}
      </td>
    </>
  );
}
