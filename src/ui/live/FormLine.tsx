import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SheetForm } from '#core/domain/recognised';
import { LIVE } from '#i18n/vi-live';
import { viReportTexts } from '#i18n/vi-report';
import { UI } from '#i18n/vi-ui';
import { onEscape } from '../fill/on-escape';
import type { LiveView } from '../state/live-view';
import type { LiveWorkbook } from '../state/live-workbook';

const FORMS: readonly SheetForm[] = [
  'tally', 'person-list', 'collective-list', 'initiative-list', 'registration', 'score-sheet', 'plan', 'other',
];

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '0 2px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  form: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere',
  },
  wrong: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly store: LiveWorkbook;
  readonly view: LiveView;
}

/** What the sheet in view was recognised as, and the way to say that it is something else. */
export function FormLine({ store, view }: Props) {
  const styles = useStyles();
  const [isChoosing, setIsChoosing] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const { sheet, recognition } = view;
  if (sheet === null) return null;
  // Sheets of our own that are not checked have no form to tell.
  if (recognition === null) return <div className={styles.box}><span className={styles.small}>{sheet.isOwned ? LIVE.ownSheet : LIVE.waiting}</span></div>;
  const close = () => {
    setIsChoosing(false);
    opener.current?.focus();
  };
  const { report, chosen } = recognition;
  return (
    <div className={styles.box} data-form={report?.form ?? 'unknown'}>
      <div className={styles.line}>
        {report === null ? <span className={styles.small}>{LIVE.waiting}</span> : <Recognised view={view} />}
        <Button
          size="small" appearance="transparent" className={styles.wrong} aria-expanded={isChoosing}
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setIsChoosing(!isChoosing);
          }}
        >
          {report?.form === 'other' && chosen === null ? LIVE.choose : LIVE.wrong}
        </Button>
      </div>
      {isChoosing && (
        <Field label={LIVE.formLabel} size="small" hint={LIVE.remembered}>
          <Select
            size="small" value={chosen ?? ''} onKeyDown={onEscape(close)}
            onChange={(_event, { value }) => { void store.chooseForm(FORMS.find((form) => form === value) ?? null); }}
          >
            <option value="">{LIVE.automatic}</option>
            {FORMS.map((form) => <option key={form} value={form}>{nameOf(form)}</option>)}
          </Select>
        </Field>
      )}
    </div>
  );
}

function Recognised({ view: { sheet, recognition } }: Pick<Props, 'view'>) {
  const styles = useStyles();
  const report = recognition?.report ?? null;
  if (report === null || recognition === null) return null;
  const { form, awards, rows, confidence } = report;
  const isChosen = recognition.chosen !== null;
  if (form === 'other' && !isChosen) return <span className={styles.small}>{sheet?.isOwned === true ? LIVE.ownSheet : LIVE.notAForm}</span>;
  const details = [
    ...awards.map((award) => viReportTexts.awards[award].short),
    ...(rows.data > 0 ? [UI.fill.formRows(rows.data)] : []),
    isChosen ? LIVE.asChosen : UI.fill.sure(Math.round(confidence * 100)),
  ];
  return (
    <>
      <span><span className={styles.small}>{isChosen ? LIVE.form : LIVE.recognised}</span> <span className={styles.form}>{nameOf(form)}</span></span>
      <span className={styles.small}>{details.join(' · ')}</span>
    </>
  );
}

function nameOf(form: SheetForm): string {
  return form === 'other' ? UI.fill.otherForm : viReportTexts.source.forms[form];
}
