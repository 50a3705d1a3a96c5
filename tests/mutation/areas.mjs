/**
 * Parts of the core, each with the tests that have to hold it by themselves: `tests` are those of the part, quick ones.
 * What only a test of a whole run would notice counts as unnoticed, so the score is rather too low than too high.
 * Mocha takes a pattern of nothing but braces for the name of a file: such tests are named one by one.
 */
export const AREAS = [
  // The store of remembered texts is switched off while mutants run in one process; its own test holds it.
  { name: 'text', files: ['src/core/text/**/*.ts', '!src/core/text/remembered.ts'], tests: ['tests/core/text/!(remembered).test.ts'] },
  { name: 'grid', files: ['src/core/grid/**/*.ts'], tests: ['tests/core/grid/*.test.ts', 'tests/core/recognise/sheet-view.test.ts', 'tests/core/rules/text-cells.test.ts', 'tests/core/recognise/read-duties.test.ts', 'tests/core/submission/outgoing-copy.test.ts', 'tests/formats/docx/read-docx.test.ts', 'tests/formats/xlsx/write-workbook.test.ts'] },
  { name: 'domain', files: ['src/core/domain/**/*.ts', 'src/core/law/**/*.ts'], tests: ['tests/core/{domain,law}/*.test.ts', 'tests/core/text/keys.test.ts', ...['recognise/read-duties', 'recognise/read-target', 'rules/quota-exceeded', 'rules/not-registered', 'rules/registration-shortfall', 'rules/submitted-late'].map((name) => `tests/core/${name}.test.ts`)] },
  { name: 'recognise', files: ['src/core/recognise/**/*.ts'], tests: ['tests/core/recognise/*.test.ts', 'tests/core/submission/read-report.test.ts'] },
  { name: 'rules', files: ['src/core/rules/**/*.ts'], tests: ['tests/core/rules/**/*.test.ts'] },
  { name: 'consolidate', files: ['src/core/consolidate/**/*.ts'], tests: ['tests/core/consolidate/*.test.ts'] },
  { name: 'compare', files: ['src/core/compare/**/*.ts'], tests: ['tests/core/compare/*.test.ts'] },
  { name: 'decisions', files: ['src/core/decisions/**/*.ts', 'src/core/fixes/**/*.ts'], tests: ['tests/core/{decisions,fixes}/*.test.ts'] },
  { name: 'submission', files: ['src/core/submission/**/*.ts'], tests: ['tests/core/submission/*.test.ts'] },
  { name: 'report', files: ['src/core/report/**/*.ts'], tests: ['tests/core/report/!(export-properties).test.ts'] },
  { name: 'pipeline', files: ['src/core/*.ts'], tests: ['tests/core/*.test.ts', 'tests/core/{consolidate,decisions,compare}/*.test.ts', 'tests/core/report/whole-reports.test.ts'] },
];
