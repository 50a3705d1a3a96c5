import type { DemoDistrict } from '#ui/services';

/** Bytes of each file in base64, by its path in the sample district. */
interface Bundle {
  keys(): string[];
  (key: string): string;
}

// Gathered when the page is built: the page itself may not load anything.
const bundle: Bundle = import.meta.webpackContext('sample-district', { recursive: true, regExp: /\.xlsx?$/ });
const PLAN = './plan.xlsx';

/** The sample district: invented people, real layouts. Files that are no unit's are passed over by their folder. */
export function readDemoDistrict(): DemoDistrict {
  return {
    files: bundle.keys().filter((key) => key.startsWith('./units/')).sort().map(toFile),
    plan: toFile(PLAN),
    asOf: '2021-06-30',
  };
}

function toFile(key: string): DemoDistrict['plan'] {
  const bytes = Uint8Array.from(atob(bundle(key)), (character) => character.charCodeAt(0));
  return { path: key.slice(2).normalize('NFC'), content: new Blob([bytes]) };
}
