/** One test run for everything: rules, readers, architecture, command line and the built pane in Chromium. */
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  // Only for what hangs: a loaded machine takes many times as long as a quiet one.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    }],
  },
  reporters: ['default', '<rootDir>/tests/support/closing-line-reporter.cjs'],
};
