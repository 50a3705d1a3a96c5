/**
 * Lets mocha run the jest test files of this project: TypeScript by swc, `test`, `.each`, `expect` as globals.
 *
 * Mutation tests need one process that keeps every test loaded and runs only those that reach a mutant. Jest starts
 * each file in a registry of its own and would take hours. The names `#core/…` are resolved by Node itself from the
 * "imports" of the nearest package.json, so that a copy of the project runs its own sources.
 */
const fs = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');
const fc = require('fast-check');
const { bind } = require('jest-each');
const Mocha = require('mocha');
const { expect } = require('expect');

const { Suite, Test } = Mocha;

const REMEMBERED = path.join('core', 'text', 'remembered.ts');

require.extensions['.ts'] = (module, fileName) => {
  const { code } = swc.transformSync(fs.readFileSync(fileName, 'utf8'), {
    filename: fileName,
    swcrc: false,
    sourceMaps: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  // What was kept while one mutant ran must not answer for the next.
  module._compile(fileName.endsWith(REMEMBERED) ? 'exports.remembered = (reckon) => reckon;' : code, fileName);
};

/** Mocha runs the tests of a suite before its inner suites; a nameless inner one keeps them in the order of the file. */
const inOrder = (suite) => (suite.suites.length === 0 ? suite : Suite.create(suite, ''));

/** Generated cases are the same for every mutant, and few: each mutant is tried on them again. */
fc.configureGlobal({ seed: 1, numRuns: 20 });

/**
 * Takes the place of mocha's own interface, as Stryker lets no other name through.
 * Every file is a suite of its own, so that its hooks reach only its own tests.
 */
Mocha.interfaces.bdd = (rootSuite) => {
  rootSuite.on(Suite.constants.EVENT_FILE_PRE_REQUIRE, (context, file) => {
    const open = [Suite.create(rootSuite, path.relative(process.cwd(), file))];

    const describe = (title, define) => {
      const suite = Suite.create(open[0], title);
      suite.file = file;
      open.unshift(suite);
      define();
      open.shift();
    };
    const skipDescribe = () => undefined;
    const test = (title, run) => {
      const one = new Test(title, run);
      one.file = file;
      inOrder(open[0]).addTest(one);
    };
    const skipTest = () => undefined;

    describe.each = bind(describe, false);
    describe.skip = skipDescribe;
    skipDescribe.each = () => skipDescribe;
    test.each = bind(test, false);
    test.skip = skipTest;
    skipTest.each = () => skipTest;

    Object.assign(context, {
      describe,
      test,
      it: test,
      expect,
      beforeAll: (run) => { open[0].beforeAll(run); },
      afterAll: (run) => { open[0].afterAll(run); },
      beforeEach: (run) => { open[0].beforeEach(run); },
      afterEach: (run) => { open[0].afterEach(run); },
    });
  });
};
