import type { ProvinceSection } from './province-table';

/** Words of the sheets to the province (biểu gửi cấp tỉnh); the catalogue of texts provides them. */
export interface ProvinceTexts {
  readonly sheetNames: { readonly units: string };
  /** Who signs for an office: "TM. ỦY BAN NHÂN DÂN" over "CHỦ TỊCH", or the head of the unit. */
  signer(office: string | null): string;
  readonly units: UnitSheetTexts;
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
