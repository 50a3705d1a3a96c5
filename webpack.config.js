/**
 * Builds the pane (dist/pane: the page of the browser edition, the page inside Excel, the manifest, the icons) and the
 * command line (dist/cli). `--env origin=https://…` writes the manifest for the server of an office; `--env officejs=…`
 * takes Microsoft's script from another address than Microsoft's own, such as a copy on that server.
 */
const fs = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, sources } = require('webpack');

const at = (...parts) => path.resolve(__dirname, ...parts);

const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A wrong argument: its sentence says everything, the place in this file nothing. */
function wrongArgument(sentence) {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

/** An https address without query, fragment or password; the path may be a folder of the server. */
function httpsAddress(text) {
  const address = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = address !== undefined && address.search === '' && address.hash === '' && address.username === '';
  return isPlain && address.protocol === 'https:' ? address : undefined;
}

/** The manifest for this server. */
function manifestFor(origin) {
  const manifest = fs.readFileSync(at('manifest.xml'), 'utf8');
  if (origin === undefined) return manifest;
  const address = httpsAddress(origin);
  if (address === undefined) {
    throw wrongArgument(`--env origin=${String(origin)}: cần địa chỉ https của máy chủ, ví dụ --env origin=https://thidua.tinh.gov.vn `
      + '(không kèm ?, # hay mật khẩu). Excel chỉ mở khung làm việc từ địa chỉ https.');
  }
  const escaped = address.href.replace(/\/+$/, '').replaceAll('&', '&amp;');
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, () => escaped);
}

/** What the page inside Excel has to know of Microsoft's script: address, what its policy allows, name for people. */
function officeScript(given) {
  if (given === undefined) return officeScript(OFFICE_JS_URL);
  // A relative address lies beside the page, on the same server.
  if (typeof given === 'string' && /^[\w.-][\w./-]*office(\.debug)?\.js$/.test(given)) {
    return { officeScript: given, officeOrigin: '', officeHost: 'máy chủ của cơ quan' };
  }
  const address = httpsAddress(given);
  if (address === undefined || !/\/office(\.debug)?\.js$/.test(address.pathname)) {
    throw wrongArgument(`--env officejs=${String(given)}: cần địa chỉ https của tệp office.js, ví dụ ${OFFICE_JS_URL}, `
      + 'hoặc đường dẫn tính từ trang, ví dụ office/office.js.');
  }
  return { officeScript: address.href.replaceAll('&', '&amp;'), officeOrigin: ` ${address.origin}`, officeHost: address.host };
}

/** Puts the manifest, the icons and the script for old web views beside the pages. */
function besidePages(manifest) {
  const files = () => [
    ['manifest.xml', Buffer.from(manifest)],
    ['old-web-view.js', fs.readFileSync(at('src/entries/old-web-view.js'))],
    ...fs.readdirSync(at('assets')).filter((name) => /-\d+\.png$/.test(name))
      .map((name) => [`assets/${name}`, fs.readFileSync(at('assets', name))]),
  ];
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('beside-pages', (compilation) => {
        // Marked as small already: what makes scripts smaller may make them newer than old web views.
        compilation.hooks.processAssets.tap({ name: 'beside-pages', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
          for (const [name, content] of files()) compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        });
      });
    },
  };
}

/** Types are checked apart from the build (`npm run typecheck`). */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, configFile: at('tsconfig.json'), compilerOptions: { noEmit: false, target, module: 'ESNext' } },
});

const PAGES = ['pane', 'taskpane'];

const pane = (env) => ({
  name: 'pane',
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  entry: { pane: at('src/entries/standalone.tsx'), taskpane: at('src/entries/taskpane.tsx') },
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
  optimization: {
    chunkIds: 'named',
    moduleIds: 'deterministic',
    splitChunks: {
      cacheGroups: {
        // What both pages need at once is one script for both.
        shell: { name: 'shell', minChunks: PAGES.length, chunks: ({ name }) => PAGES.includes(name), priority: 30, enforce: true },
      },
    },
  },
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({
      template: at('src/entries/standalone.html'), filename: 'index.html', chunks: ['pane'], scriptLoading: 'defer',
    }),
    new HtmlWebpackPlugin({
      template: at('src/entries/taskpane.html'), filename: 'taskpane.html', chunks: ['taskpane'], scriptLoading: 'defer',
      ...officeScript(env.officejs),
    }),
    besidePages(manifestFor(env.origin)),
  ],
});

const CLI_ENTRIES = {
  'so-thi-dua': at('src/entries/cli/so-thi-dua.ts'),
  demo: at('src/entries/cli/demo.ts'),
  serve: at('src/entries/cli/serve.ts'),
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
  // Reads files of its own folder when it runs; only `npm start` in a checkout needs it.
  externals: { 'office-addin-dev-certs': 'commonjs office-addin-dev-certs' },
  module: { rules: [typescript('ES2022')] },
  // Readable stack traces matter more here than bytes.
  optimization: { minimize: false, chunkIds: 'named' },
  performance: { hints: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^(so-thi-dua|demo|serve)\.js$/ }),
    executable,
  ],
};

module.exports = (env = {}) => [pane(env), cli];
Object.assign(module.exports, { manifestFor, officeScript });
