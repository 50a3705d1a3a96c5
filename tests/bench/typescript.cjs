/** Lets Node require the TypeScript sources of the project as they are. */
const fs = require('node:fs');
const swc = require('@swc/core');

require.extensions['.ts'] = (module, fileName) => {
  const { code } = swc.transformSync(fs.readFileSync(fileName, 'utf8'), {
    filename: fileName, swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' },
  });
  module._compile(code, fileName);
};
