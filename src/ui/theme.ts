import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Quiet green of paper ledgers; red and amber stay free for findings. */
const LEDGER: BrandVariants = {
  10: '#021410', 20: '#04231d', 30: '#05352b', 40: '#064538', 50: '#085245', 60: '#096152', 70: '#0b6e5d', 80: '#0c7a68',
  90: '#2b8976', 100: '#459785', 110: '#5da595', 120: '#75b3a5', 130: '#8ec1b5', 140: '#a7d0c6', 150: '#c1ded7', 160: '#dcece8',
};

const FONT = "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', Roboto, sans-serif";

export const LIGHT_THEME: Theme = { ...createLightTheme(LEDGER), fontFamilyBase: FONT };

const DARK = createDarkTheme(LEDGER);
export const DARK_THEME: Theme = {
  ...DARK,
  fontFamilyBase: FONT,
  colorBrandForeground1: LEDGER[120],
  colorBrandForeground2: LEDGER[130],
  colorBrandForegroundLink: LEDGER[120],
  colorBrandForegroundLinkHover: LEDGER[130],
  colorCompoundBrandForeground1: LEDGER[120],
  colorCompoundBrandStroke: LEDGER[110],
  // Words of a quiet button under the mouse.
  colorNeutralForeground2BrandHover: LEDGER[130],
  colorNeutralForeground2BrandPressed: LEDGER[120],
  colorNeutralForeground2BrandSelected: LEDGER[120],
};

/** Screens at least this wide show two columns. */
export const WIDE = '@media (min-width: 900px)';
