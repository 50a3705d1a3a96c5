/** One part of the core, as `run.mjs` asks for it: how many small faults put into it do its tests notice? */
const { AREA: area, AREA_FILES: files, AREA_TESTS: tests } = process.env;
if (area === undefined || files === undefined || tests === undefined) throw new Error('run by npm run mutation');
const CACHE = 'node_modules/.cache/stryker';

export default {
  mutate: JSON.parse(files),
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  mochaOptions: {
    require: ['tests/mutation/jest-interface.cjs'],
    spec: JSON.parse(tests),
    // Left out is what reads dozens of workbooks: it would make hours of it.
    grep: '^(?!.*(?:real files|units of a district|copies that may go out))',
  },
  coverageAnalysis: 'perTest',
  // Module-level tables (words looked for, law texts, texts of rules) are data; each would need all tests in a new process.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: `${CACHE}/${area}-incremental.json`,
  tempDirName: `${CACHE}/${area}-sandbox`,
  ignorePatterns: ['/dist', '/assets', '/coverage', '/src/ui', '/tests/e2e', '/tests/fixtures/reader'],
  reporters: ['json'],
  jsonReporter: { fileName: `${CACHE}/${area}.json` },
};
