/**
 * The direction of imports: which part of `src` may know which. `src/README.md` shows the same on one page;
 * `dependency-rules.test.ts` plants a violation of every rule here.
 */

/** Parts of the core, each with the parts it may import besides itself. `result` and `assert-never` are free to all. */
const coreOrder = {
  grid: [],
  text: [],
  domain: ['grid', 'text'],
  law: ['grid', 'text', 'domain'],
  recognise: ['grid', 'text', 'domain'],
  rules: ['grid', 'text', 'domain'],
  fixes: ['grid', 'text', 'domain', 'rules', 'decisions'],
  decisions: ['grid', 'text', 'domain', 'rules'],
  consolidate: ['grid', 'text', 'domain'],
  scores: ['grid', 'text', 'domain'],
  compare: ['grid', 'text', 'domain', 'rules', 'decisions', 'consolidate'],
  submission: ['grid', 'text', 'domain', 'law', 'recognise', 'rules', 'decisions', 'consolidate', 'scores', 'compare'],
  report: ['grid', 'text', 'domain', 'law', 'recognise', 'rules', 'decisions', 'consolidate', 'scores', 'compare', 'submission'],
};

/** What cannot be resolved is said once, by `no-unresolvable`. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to: { couldNotResolve: false, ...to } });

const coreOrderRules = Object.entries(coreOrder).map(([part, allowed]) => forbid(
  `core-order-${part}`,
  `core/${part} imports ${allowed.length > 0 ? allowed.join(', ') : 'no other part of the core'}.`,
  { path: `^src/core/${part}/` },
  { path: '^src/core/', pathNot: ['^src/core/(result|assert-never)\\.ts$', `^src/core/(${[part, ...allowed].join('|')})/`] },
));

module.exports = {
  forbidden: [
    forbid('core-is-pure', 'The core imports itself and zod, nothing else.',
      { path: '^src/core/' }, { pathNot: ['^src/core/', '^node_modules/zod/'] }),
    ...coreOrderRules,
    forbid('core-parts-are-listed', 'A folder of the core has its place in the order above.',
      { path: '^src/core/' },
      { path: '^src/core/[^/]+/', pathNot: `^src/core/(${Object.keys(coreOrder).join('|')})/` }),
    forbid('rules-do-not-meet', 'A rule knows no other rule; what two rules need lives in rules/shared.',
      { path: '^src/core/rules/([^/]+)/' },
      { path: '^src/core/rules/[^/]+/', pathNot: '^src/core/rules/($1|shared)/' }),
    forbid('formats-read-grid-only', 'Formats turn bytes into grids and back; they know no award and no host.',
      { path: '^src/formats/' },
      { pathNot: ['^src/formats/', '^src/core/grid/', '^src/core/result\\.ts$', '^node_modules/(fflate|@e965/xlsx)/'] }),
    forbid('app-owns-ports', 'The use-cases know the core and their own ports; hosts and formats come as arguments.',
      { path: '^src/app/' }, { pathNot: ['^src/app/', '^src/core/'] }),
    forbid('adapters-do-not-meet', 'An adapter knows neither another adapter nor screens, texts or entries.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/(adapters|ui|i18n|entries)/', pathNot: '^src/adapters/$1/' }),
    forbid('adapters-serve-ports', 'Of the app an adapter imports the ports; of the rest it may know the types.',
      { path: '^src/adapters/' },
      { path: '^src/app/', pathNot: '^src/app/ports/', dependencyTypesNot: ['type-only'] }),
    forbid('ui-sees-no-adapter', 'Screens call use-cases; which host or format serves them is decided in entries.',
      { path: '^src/ui/' }, { path: '^src/', pathNot: '^src/(ui|app|core|i18n)/' }),
    forbid('i18n-knows-types-only', 'Texts are typed by core and app and run nothing of them.',
      { path: '^src/i18n/' }, { pathNot: '^src/i18n/', dependencyTypesNot: ['type-only'] }),
    forbid('i18n-sees-core-and-app', 'Texts are written for core and app, not for a host or a screen.',
      { path: '^src/i18n/' }, { pathNot: '^src/(i18n|core|app)/' }),
    forbid('react-only-in-ui', 'React and Fluent stay in the screens and in the entries that mount them.',
      { path: '^src/', pathNot: '^src/(ui|entries)/' }, { path: '^node_modules/(react|react-dom|@fluentui)/' }),
    forbid('node-only-in-node', 'Only the Node adapter, the command line and the demo touch the system.',
      { path: '^src/', pathNot: '^src/(adapters/node/|entries/cli[/.])' }, { dependencyTypes: ['core'] }),
    forbid('nobody-imports-entries', 'Entries put the parts together; nothing depends on them.',
      { path: '^src/', pathNot: '^src/entries/' }, { path: '^src/entries/' }),
    forbid('src-never-imports-tests', 'The product does not need its tests.',
      { path: '^src/', pathNot: '^src/entries/demo-district[^/]*$' }, { path: '^tests/' }),
    forbid('demo-takes-only-fixtures', 'The demo shows the sample district and nothing else of the tests.',
      { path: '^src/entries/demo-district[^/]*$' }, { path: '^tests/', pathNot: '^tests/fixtures/' }),
    forbid('no-barrel', 'A name is imported from the file that defines it.',
      { path: '^src/' }, { dependencyTypes: ['export'] }),
    forbid('no-index', 'A folder has no index file; its files are named by what they hold.',
      { path: '^src/' }, { path: '^src/.*/index\\.tsx?$' }),
    forbid('no-circular', 'Two files that need each other are one file, or three.',
      { path: '^src/' }, { circular: true }),
    forbid('no-unresolvable', 'An import that leads nowhere hides every other rule.',
      { path: '^src/' }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: '^(node_modules|tests)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
