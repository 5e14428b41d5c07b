/**
 * How the code is written, and which way imports run: `npm run lint`, with `-- --fix` for what can be mended by itself.
 * antfu's config is that of the tools this deck is made with; what is switched off here fights how this code is written on purpose.
 */
import antfu from '@antfu/eslint-config'
import importX from 'eslint-plugin-import-x'

/** What a room must not import. Commands stand on publish, publish on the deck, the deck on components. */
const arrows = [
  { target: './components', from: ['./scripts', './setup', './layouts'], message: 'Components stand on nothing but components.' },
  { target: './components/frame', from: './components', except: ['./frame'], message: 'What every picture stands on knows no picture and no essay.' },
  { target: './components/essay', from: './components', except: ['./essay', './frame'], message: 'The essay knows no picture.' },
  { target: './setup', from: './layouts', message: 'The live deck stands on components.' },
  // Slidev runs preparser.ts while it reads the slides, as the deck does.
  { target: './setup', from: './scripts', except: ['./deck/clicks.ts'], message: 'The live deck stands on components.' },
  { target: './scripts/visitor', from: './scripts', except: ['./visitor'], message: 'What runs in a visitor\'s browser knows nothing of what made it.' },
  // Slidev's own parser reads the text in read-deck.ts; what follows from it is above.
  { target: './scripts/speaker', from: './scripts', except: ['./speaker'], message: 'What runs in the speaker\'s browser knows nothing of what made it.' },
  { target: './scripts/slidev', from: './scripts', except: ['./slidev', './deck/root.ts', './deck/read-deck.ts'], message: 'What knows Slidev stands beneath the deck.' },
  { target: './scripts/deck', from: './scripts', except: ['./deck', './slidev'], message: 'The deck knows nothing of how it is published.' },
  { target: './scripts/publish', from: './scripts', except: ['./publish', './visitor', './deck', './slidev'], message: 'What publishes knows no command.' },
  { target: ['./components', './setup', './layouts', './scripts', './*.vue', './vite.config.ts'], from: './tests', message: 'Nobody imports tests; a command starts them.' },
]

export default antfu(
  { typescript: true, vue: true, markdown: false, toml: false, formatters: false },
  {
    name: 'rooms',
    files: ['**/*.{ts,vue,js,mjs}'],
    plugins: { rooms: importX },
    rules: { 'rooms/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: arrows }] },
  },
  {
    name: 'order and length',
    files: ['**/*.{ts,vue,js,mjs}'],
    rules: {
      // A module's types stand beside what it hands out.
      'perfectionist/sort-imports': ['error', {
        type: 'natural',
        newlinesBetween: 'ignore',
        groups: ['side-effect', 'builtin', 'external', 'parent', ['sibling', 'index'], 'unknown'],
      }],
      'ts/no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
      'style/operator-linebreak': ['error', 'before', { overrides: { '=': 'after' } }],
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }], // Playwright's fixtures
    },
  },
  {
    name: 'lines of code',
    files: ['**/*.{ts,js,mjs}'], // a path of an SVG may be longer
    rules: {
      'style/max-len': ['error', { code: 160, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
    },
  },
  {
    name: 'left to whoever writes',
    rules: {
      // White space in the words of a picture is drawn.
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/prefer-separate-static-class': 'off',
      // A list is a line, or a line an item, as it reads best; a one-liner needs no braces.
      'antfu/reasonable-newline': 'off',
      'antfu/consistent-list-newline': 'off',
      'antfu/consistent-chaining': 'off',
      'antfu/top-level-function': 'off',
      // Commands print, wait at the top and are Node's.
      'antfu/no-top-level-await': 'off',
      'no-console': 'off',
      'node/prefer-global/process': 'off',
      'node/prefer-global/buffer': 'off',
      'unicorn/prefer-type-error': 'off',
      'unicorn/new-for-builtins': 'off',
      // Whatever a pattern reads here is ours, and none is long.
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/match-any': 'off',
      // A test runs a script of a page, and reads words as they are shown.
      'no-new-func': 'off',
      'unicorn/prefer-dom-node-text-content': 'off',
      'jsonc/sort-keys': 'off',
    },
  },
)
