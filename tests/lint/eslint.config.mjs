/**
 * Habits that neither the compiler nor the import rules see. Patterns are relative to the package root:
 * `eslint -c tests/lint/eslint.config.mjs src tests`. `lint-rules.test.ts` plants a violation of each.
 */
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { disableNeedsReason } from './disable-needs-reason.mjs';

/** Latin letters with a mark, as every Vietnamese sentence has; not × and ÷. */
const MARKED = '[À-ÖØ-öø-ɏḀ-ỿ]';

const ban = (selector, message) => ({ selector, message });

const EVERYWHERE = [
  ban('ExportAllDeclaration', 'Import a name from the file that defines it.'),
  ban('ExportNamedDeclaration[source]', 'Import a name from the file that defines it.'),
  ban('TSEnumDeclaration', 'Use a union of literals.'),
  ban("TSModuleDeclaration[kind='namespace']", 'A file is the namespace.'),
];
const NAMED_EXPORTS = [ban('ExportDefaultDeclaration', 'Name the export.')];
const SENTENCES = [
  ban(`Literal[value=/${MARKED}/]`, 'Vietnamese text lives in src/i18n; words looked for in sheets in a vocabulary.'),
  ban(`TemplateElement[value.cooked=/${MARKED}/]`, 'Vietnamese text lives in src/i18n; words looked for in sheets in a vocabulary.'),
  ban(`JSXText[value=/${MARKED}/]`, 'Vietnamese text lives in src/i18n.'),
];
/** The same input gives the same output: in every time zone, in every locale, at any hour. */
const DETERMINISM = [
  ban("NewExpression[callee.name='Date'][arguments.length=0]", 'The clock is an argument.'),
  ban("NewExpression[callee.name='Date'][arguments.length>1]", 'The local time zone is not known; use Date.UTC.'),
  ban("MemberExpression[object.name='Date'][property.name=/^(now|parse)$/]", 'The clock and the time zone are arguments.'),
  ban('CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
    'The local time zone is not known; use the UTC accessors.'),
  ban("MemberExpression[object.name='Math'][property.name='random']", 'The core has no chance.'),
  ban('CallExpression[callee.property.name=/^(toLocale|localeCompare)/]', 'The locale of the machine is not known.'),
  ban("MemberExpression[object.name='Intl']", 'The locale data of the machine are not known.'),
];

/** Where Vietnamese words are data: looked for in sheets, named by law, or tables of letters. */
const VIETNAMESE_DATA = [
  'src/i18n/**',
  'src/core/recognise/vocabulary*.ts',
  'src/core/domain/*-words.ts',
  'src/core/recognise/award-aliases*.ts',
  'src/core/law/**',
  'src/core/text/**',
  'src/core/domain/{achievement,count-words,date-text,decider-words,discipline,position-words,rating,unit-register}.ts',
  'src/core/domain/*-aliases.ts',
];

const DETERMINISTIC = ['src/core/**', 'src/formats/**'];

const restrict = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name, message: 'Only src/adapters/office talks to Excel.',
}));

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', 'tests/fixtures/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'disable-needs-reason': disableNeedsReason } } },
    rules: { 'house/disable-needs-reason': 'error', 'no-warning-comments': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      'eqeqeq': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // A switch over a union counts once: its cases are held complete by the compiler.
      'complexity': ['error', { max: 12, variant: 'modified' }],
      'max-lines': ['error', 350],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...HOST_GLOBALS],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // Text is taken apart by code point on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Types that carry something through a call need a parameter that is used once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An arrow that hands on a call without a value is clear enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A port may promise what this implementation has at once.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: restrict(EVERYWHERE, NAMED_EXPORTS, SENTENCES) },
  { files: DETERMINISTIC.map((path) => `${path}/*.ts`), rules: restrict(EVERYWHERE, NAMED_EXPORTS, SENTENCES, DETERMINISM) },
  {
    files: VIETNAMESE_DATA,
    rules: restrict(EVERYWHERE, NAMED_EXPORTS),
  },
  {
    files: VIETNAMESE_DATA.filter((path) => path.startsWith('src/core/')),
    rules: restrict(EVERYWHERE, NAMED_EXPORTS, DETERMINISM),
  },
  {
    // Services and window functions are made by factories without `this`; screens take them apart.
    files: ['src/ui/**/*.{ts,tsx}', 'src/entries/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['src/adapters/office/**', 'tests/adapters/office/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    // What Office.js itself asks for; the plugin's own sets bring other plugins along.
    files: ['src/adapters/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      ...restrict(EVERYWHERE, NAMED_EXPORTS),
      'complexity': ['error', { max: 16, variant: 'modified' }],
      'max-lines': ['error', 600],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
