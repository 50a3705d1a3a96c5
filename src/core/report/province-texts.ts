import type { ImportDrop } from '../submission/import-rows';
import type { FormRow } from '../submission/statistical-forms';
import type { YearColumn, YearDoubt } from '../submission/year-table';
import type { ProvinceSection } from './province-table';

/** Words of the sheets to the province (biểu gửi cấp tỉnh); the catalogue of texts provides them. */
export interface ProvinceTexts {
  readonly sheetNames: { readonly units: string; readonly year: string; readonly provinceForm: string; readonly stateForm: string };
  /** Who signs for an office: "TM. ỦY BAN NHÂN DÂN" over "CHỦ TỊCH", or the head of the unit. */
  signer(office: string | null): string;
  readonly units: UnitSheetTexts;
  readonly year: YearSheetTexts;
  readonly forms: StatisticTexts;
  readonly import: ImportTexts;
}

/** The year table of 21 columns. */
export interface YearSheetTexts {
  title(period: string | null): string;
  readonly headers: { readonly serial: string; readonly award: string; readonly letters: string };
  /** Headings over columns, each over so many, from column 4 on. */
  readonly blocks: readonly { readonly label: string; readonly columns: readonly YearColumn[] }[];
  readonly collective: string;
  readonly individual: string;
  /** Levels below "cá nhân", in the order of the columns. */
  readonly levels: readonly [string, string, string];
  /** Row of households of an award. */
  household(award: string): string;
  readonly total: string;
  /** How columns are counted. */
  readonly explained: readonly string[];
  /** Said where no list of decided awards was given. */
  readonly undecided: string;
  /** Why cells of a row stay open. */
  doubt(label: string, doubt: YearDoubt): string;
}

/** The sheet unit by unit (tổng hợp các hình thức khen thưởng trên địa bàn). */
export interface UnitSheetTexts {
  readonly title: string;
  /** "Thời điểm báo cáo: …; Từ ngày … đến ngày …"; `asOf` is `YYYY-MM-DD`. */
  span(asOf: string | null, period: string | null): string;
  /** Which figures these are: proposals of the period. */
  proposals(period: string | null): string;
  readonly headers: {
    readonly serial: string; readonly unit: string; readonly awards: string; readonly sum: string; readonly note: string;
  };
  readonly sections: Readonly<Record<ProvinceSection, string>>;
  /** Group of units of which nothing tells the group. */
  readonly otherUnits: string;
  readonly adjustments: string;
  readonly subtotal: string;
  readonly total: string;
  /** What the sums add, and what "…" means. */
  readonly explained: readonly string[];
  /** Said where the sheet and the consolidation differ: a fault of the program. */
  mismatch(labels: readonly string[]): string;
}

/** The dry run of an import sheet. */
export interface ImportTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Which mapping. */
  of(name: string): string;
  counts(taken: number, dropped: number): string;
  readonly headers: {
    readonly serial: string; readonly unit: string; readonly award: string; readonly reasons: string; readonly file: string;
    readonly sheet: string; readonly cell: string;
  };
  /** Why the receiving system would drop a row, without a full stop. */
  drop(drop: ImportDrop): string;
}

/** The parts of the statistical forms that the consolidating office has itself. */
export interface StatisticTexts {
  readonly titles: Readonly<Record<'province' | 'state', string>>;
  /** Number of the form and the circular it is by, as of the period. */
  heading(form: 'province' | 'state', period: string | null): readonly string[];
  /** Reporting and receiving office. */
  offices(office: string | null): readonly string[];
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<FormRow, { readonly label: string; readonly unit: string }>>;
  readonly stateColumns: readonly string[];
  readonly notes: Readonly<Record<'province' | 'state', readonly string[]>>;
}
