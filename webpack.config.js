/* Builds the pane (dist/pane) and the command line (dist/cli). */
const fs = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Types are checked apart from the build (`npm run typecheck`). */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, configFile: at('tsconfig.json'), compilerOptions: { noEmit: false, target, module: 'ESNext' } },
});

const pane = {
  name: 'pane',
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  entry: { pane: at('src/entries/standalone.tsx') },
  output: {
    path: at('dist/pane'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    // Relative to the page, whatever folder or drive it is opened from.
    publicPath: 'auto',
    clean: true,
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { 'sample-district': at('tests/fixtures/district') },
  },
  module: {
    rules: [
      typescript('ES2020'),
      // The sample district travels inside its own lazy chunk: the page may not fetch anything.
      {
        include: at('tests/fixtures/district'),
        test: /\.xlsx?$/,
        type: 'asset/inline',
        generator: { dataUrl: (content) => content.toString('base64') },
      },
    ],
  },
  optimization: { chunkIds: 'named', moduleIds: 'deterministic' },
  performance: { hints: false },
  plugins: [new HtmlWebpackPlugin({ template: at('src/entries/standalone.html'), filename: 'index.html', scriptLoading: 'defer' })],
};

const CLI_ENTRIES = {
  'so-thi-dua': at('src/entries/cli/so-thi-dua.ts'),
  demo: at('src/entries/cli/demo.ts'),
};

/** Lets a shell start the bundles directly. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', (compilation) => {
      for (const name of Object.keys(CLI_ENTRIES)) {
        const file = path.join(compilation.outputOptions.path, `${name}.js`);
        if (fs.existsSync(file)) fs.chmodSync(file, 0o755);
      }
    });
  },
};

const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: CLI_ENTRIES,
  output: { path: at('dist/cli'), filename: '[name].js', chunkFilename: 'chunk-[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript('ES2022')] },
  // Readable stack traces matter more here than bytes.
  optimization: { minimize: false, chunkIds: 'named' },
  performance: { hints: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^(so-thi-dua|demo)\.js$/ }),
    executable,
  ],
};

module.exports = [pane, cli];
