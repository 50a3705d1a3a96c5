/**
 * Mutation tests of the core (`npm run mutation`): how many small faults put into src/core do its tests notice?
 * Not part of the test command. A second run tests only what changed since the first.
 */
const CACHE = 'node_modules/.cache/stryker';

export default {
  // The store of remembered texts is switched off while mutants run in one process; its own test holds it.
  mutate: ['src/core/**/*.ts', '!src/core/text/remembered.ts'],
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  mochaOptions: {
    require: ['tests/mutation/jest-interface.cjs'],
    // Quick ones first: the first test that fails ends the run of a mutant.
    spec: [
      'tests/core/text/!(remembered).test.ts',
      'tests/core/{domain,grid,law,fixes,compare}/**/*.test.ts',
      'tests/core/recognise/**/*.test.ts',
      'tests/core/rules/**/*.test.ts',
      'tests/core/consolidate/**/*.test.ts',
      'tests/core/{decisions,report}/**/*.test.ts',
      'tests/core/*.test.ts',
    ],
    // Left out is what reads dozens of workbooks: it would make hours of it, and the quick tests have to hold the core alone.
    grep: '^(?!.*(?:real files|units of a district|copies that may go out))',
  },
  coverageAnalysis: 'perTest',
  // Module-level tables (words looked for, law texts, texts of rules) are data; each would need all tests in a new process.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: `${CACHE}/incremental.json`,
  tempDirName: `${CACHE}/sandbox`,
  ignorePatterns: ['/dist', '/assets', '/coverage', '/src/ui', '/tests/e2e', '/tests/fixtures/reader'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `${CACHE}/mutation.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
