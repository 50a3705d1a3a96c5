import { makeStyles, tokens } from '@fluentui/react-components';
import { AWARDS, type AwardKey } from '#core/domain/award';
import { toCompactCells } from '#core/report/compact-cells';
import type { SourceOfCell, SourcesOfCell } from '#core/report/source-cells';
import { toViNumber } from '#i18n/vi-number';
import { viReportTexts } from '#i18n/vi-report';
import { SUBJECT_LABELS } from '#i18n/vi-ui';
import { WRITTEN } from '#i18n/vi-written';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sum: { margin: '2px 0 0' },
  list: { margin: '4px 0 0', paddingLeft: '18px', maxHeight: '320px', overflowY: 'auto', overflowWrap: 'anywhere' },
  small: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly sheet: string;
  readonly cell: string;
  readonly sources: SourcesOfCell;
}

/** Unit, file, sheet, cells and figure that the selected cell rests on. */
export function SelectedSources({ sheet, cell, sources: { key, sources, adjustments } }: Props) {
  const styles = useStyles();
  return (
    <div data-sources>
      <h3 className={styles.title}>{WRITTEN.sources(sheet, cell)}</h3>
      {sources.length > 1 && <p className={styles.sum}>{sumLine({ key, sources, adjustments })}</p>}
      {sources.length + adjustments.length === 0 && <p>{WRITTEN.noSources}</p>}
      {/* A list that scrolls has to be reached by the keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label={WRITTEN.sources(sheet, cell)}>
        {sources.map((source) => (
          <li key={`${source.path} ${source.tally?.source ?? ''}`}>
            {source.unit}: <strong>{source.value === null ? WRITTEN.unknown : toViNumber(source.value)}</strong>
            <span className={styles.small}>{source.path}</span>
            {placesOf(source).map((place) => <span key={place} className={styles.small}>{place}</span>)}
          </li>
        ))}
        {adjustments.map(({ reason, count }) => <li key={reason}>{WRITTEN.adjustment(reason)}: <strong>{toViNumber(count)}</strong></li>)}
      </ul>
    </div>
  );
}

function nameOf({ award, subject }: AwardKey): string {
  const { long } = viReportTexts.awards[award];
  return AWARDS[award].subjects.length > 1 ? `${long} ${SUBJECT_LABELS[subject]}` : long;
}

function sumLine({ key, sources, adjustments }: Pick<SourcesOfCell, 'key' | 'sources' | 'adjustments'>): string {
  const known = sources.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = [...known, ...adjustments.map(({ count }) => count)].reduce((before, each) => before + each, 0);
  return WRITTEN.sum(nameOf(key), sum, new Set(sources.map(({ path }) => path)).size, sources.length - known.length);
}

/** "DS LĐTT: B9:B12", a line for each sheet. */
function placesOf({ tally }: SourceOfCell): string[] {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of tally?.cells ?? []) sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  return [...sheets].map(([sheet, cells]) => `${sheet}: ${toCompactCells(cells)}`);
}
