import tseslint from 'typescript-eslint'

/** Folders of the one way through, which meet only in src/vet.ts, and the files that they share (docs/decisions/0001). */
const SHARED = '(?:types|errors|wildcard)\\.js$'
const FOLDERS = ['find', 'read', 'match', 'judge', 'report']
const PURE = ['read', 'match', 'judge', 'report']

/** Nothing in a folder imports from outside of it but the shared files; `depth` folders up lies src/. */
const border = (folder, depth) => ({
  files: [`src/${folder}/${'*/'.repeat(depth - 1)}*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { regex: `^${'\\.\\./'.repeat(depth)}(?!${SHARED})`, message: 'Folders share only types.ts, errors.ts and wildcard.ts; they meet in vet.ts.' },
        ...(PURE.includes(folder) ? IMPURE : []),
      ],
    }],
  },
})

const IMPURE = [
  { regex: '^node:(?!zlib$|crypto$|buffer$)', message: 'This folder is pure: bytes, text and the time are passed in.' },
  { regex: '^@actions/', message: 'Only src/github and src/action.ts know of GitHub.' },
]

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }
const UTF16_BY_HELPER = {
  selector: "CallExpression[callee.property.name='toString'][arguments.0.value=/^(utf-?16le|ucs-?2)$/i]",
  message: 'Use utf16At of src/read/bytes.ts: Node.js 24 writes behind its memory when an odd number of bytes is decoded at an odd address.',
}
const IMPURE_SYNTAX = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time is passed in.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The time is passed in.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'The same input gives the same report.' },
]

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '__tests__/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', 300],
      'max-lines-per-function': ['warn', 50],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      // A tree that is known to be there (noUncheckedIndexedAccess) is worth its exclamation mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  ...FOLDERS.flatMap(folder => [1, 2, 3, 4].map(depth => border(folder, depth))),
  {
    files: PURE.map(folder => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, UTF16_BY_HELPER, ...IMPURE_SYNTAX],
      'no-restricted-globals': ['error', 'process', 'fetch', 'performance', 'setTimeout', 'setInterval', 'require'],
    },
  },
  { files: ['src/read/bytes.ts'], rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...IMPURE_SYNTAX] } },
  { files: ['src/types.ts'], rules: { 'max-lines': 'off' } },
  { files: ['__tests__/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  { files: ['*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
)
