import type { DossierState } from '#core/compare/dossier';
import type { CompletenessReport } from '#core/report/contract-plan';
import { viReportTexts } from '#i18n/vi-report';
import { usePlanStyles } from './plan-styles';

const TONES = { 'on-time': 'good', 'late': 'bad', 'missing': 'bad', 'unknown': 'warning', 'not-asked': 'quiet' } as const satisfies Record<DossierState, string>;

/** Which unit handed in which form, and when, with what the numbers mean. */
export function DossierMatrix({ completeness }: { readonly completeness: CompletenessReport }) {
  const styles = usePlanStyles();
  const words = viReportTexts.status.dossier;
  const { counts, headers } = words;
  const { expected, received, onTime, late, unknown, missing } = completeness;
  const figures = [
    [counts.expected, expected], [counts.received, received], [counts.onTime, onTime], [counts.late, late], [counts.unknown, unknown], [counts.missing, missing],
  ] as const;
  return (
    <>
      <p className={styles.note}>{figures.map(([label, count]) => `${label}: ${String(count)}`).join(' · ')}. {words.deadline(completeness.deadline)}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{headers.unit}</th><th scope="col">{headers.whole}</th><th scope="col">{headers.receivedOn}</th>
              {completeness.forms.map((form) => <th scope="col" key={form}>{words.forms[form]}</th>)}
            </tr>
          </thead>
          <tbody>
            {completeness.units.map((unit) => (
              <tr key={unit.code}>
                <th scope="row">{unit.name}</th>
                <td className={styles[TONES[unit.state]]}>
                  {unit.daysLate === null ? words.states[unit.state] : words.daysLate(unit.state, unit.daysLate)}
                </td>
                <td>{unit.receivedOn === null ? '' : words.day(unit.receivedOn)}</td>
                {unit.forms.map((state, index) => <td key={index} className={styles[TONES[state]]}>{words.states[state]}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {[...words.definitions, words.formsAsked(completeness.formsAsked)].map((line) => <p key={line} className={styles.note}>{line}</p>)}
    </>
  );
}
