import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { UI } from '#i18n/vi-ui';
import { viReportTexts } from '#i18n/vi-report';
import { Section } from '../components/Section';
import type { OpenedFile } from '../state/fill-state';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  button: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '10px', rowGap: '1px', width: '100%', padding: '7px 12px',
    boxSizing: 'border-box', background: 'none', border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent', font: 'inherit', color: 'inherit', textAlign: 'left', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorSubtleBackgroundSelected },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  sure: { alignSelf: 'baseline', whiteSpace: 'nowrap' },
});

interface Props {
  readonly opened: OpenedFile;
  readonly sheet: number;
  readonly onChoose: (sheet: number) => void;
}

/** What each sheet was recognised as and how sure; choosing one shows it. */
export function FormList({ opened, sheet, onChoose }: Props) {
  const styles = useStyles();
  const { unit, period } = opened.report;
  const about = [unit?.name, period].filter((part) => part !== null && part !== undefined).join(' · ');
  return (
    <Section title={UI.fill.forms} aside={<span className={styles.small}>{about}</span>} isFlush>
      <ul className={styles.list}>
        {opened.report.sheets.map((report, index) => {
          const isHidden = opened.sheets[index]?.visibility !== 'visible';
          const isOther = report.form === 'other';
          return (
            <li key={report.name}>
              <button
                type="button" className={mergeClasses(styles.button, index === sheet && styles.chosen)}
                aria-pressed={index === sheet} onClick={() => { onChoose(index); }}
              >
                <span className={styles.name}>{report.name}</span>
                <span className={mergeClasses(styles.small, styles.sure)}>
                  {isOther ? '' : UI.fill.sure(Math.round(report.confidence * 100))}
                </span>
                <span className={styles.small}>
                  {[
                    isOther ? UI.fill.otherForm : viReportTexts.source.forms[report.form],
                    ...report.awards.map((award) => viReportTexts.awards[award].short),
                    ...(report.rows.data > 0 ? [UI.fill.formRows(report.rows.data)] : []),
                    ...(isHidden ? [UI.fill.hiddenSheet] : []),
                  ].join(' · ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
