/**
 * Regressions of the kinds that really happen, and the tests that must notice. `npm run test:mutants` applies each
 * to a copy of the project, runs those tests, and wants them red for the reason given.
 */
export interface Mutant {
  /** what went wrong, in words */
  name: string
  file: string
  before: string
  after: string
  /** what the tests need first: nothing, or the built site */
  needs: 'nothing' | 'site'
  project: 'unit' | 'build' | 'deck' | 'site' | 'pictures'
  /** which tests run: a pattern for their titles */
  tests: string
  /** what a failed test must say: a pattern for its message, not for its title */
  says: RegExp
}

const differs = /pixels .*are different|Expected an image/

export const mutants: readonly Mutant[] = [
  // The colours
  { name: 'the grey of context fades into the paper', file: 'styles/tokens.css', before: '--grey: #868c9b', after: '--grey: #a3a8b4', needs: 'nothing', project: 'unit', tests: 'stands out from', says: /contrast of --grey on --paper/ },

  // The text
  { name: 'a note mark is missing', file: 'slides.md', before: '[click] Then JD Pay', after: 'Then JD Pay', needs: 'nothing', project: 'build', tests: 'no problems', says: /has 3 \[click\] marks in its notes for 4 clicks/ },

  // Data and geometry
  { name: 'a rival\'s dent is inverted', file: 'components/competitor-map/sphere.ts', before: 'disc.radius + gap - Math.hypot(point.x - disc.x, point.y - disc.y)', after: 'Math.hypot(point.x - disc.x, point.y - disc.y) - disc.radius - gap', needs: 'nothing', project: 'unit', tests: 'a disc dents the side', says: /Expected: 100\s+Received: 0/ },
  { name: 'a type no longer fits', file: 'components/frame/frame.ts', before: 'export interface Point { x: number, y: number }', after: 'export interface Point { x: number, y: string }', needs: 'nothing', project: 'unit', tests: 'type-check', says: /TS\d+/ },

  // Pixels
  { name: 'a colour token changes slightly', file: 'styles/tokens.css', before: '--tool: #1463ff', after: '--tool: #1a66ff', needs: 'site', project: 'pictures', tests: 'ground.step-2', says: differs },

  // What the gate measures
  { name: 'quiet text is too pale', file: 'styles/tokens.css', before: '--muted: #5c6478', after: '--muted: #8b93a5', needs: 'site', project: 'deck', tests: 'sources keeps', says: /has a contrast of [\d.]+:1 to what is behind it, allowed from 4\.5:1/ },
  { name: 'a font is missing', file: 'styles/fonts.css', before: 'font-family: \'Fraunces Display\'', after: 'font-family: \'Fraunces Displayed\'', needs: 'site', project: 'deck', tests: 'cover keeps', says: /cover at "\w+" does not settle: "Out of rhythm" lacks its font/ },
  { name: 'a label overlaps another', file: 'components/cause-chain/CauseChain.vue', before: ':y="line + 140"', after: ':y="line + 118"', needs: 'site', project: 'deck', tests: 'thesis.step-1 keeps', says: /overlap by .* allowed none/ },
  { name: 'a component warns in the console', file: 'components/frame/use-steps.ts', before: 'const { $clicks } = useSlideContext()', after: 'const { $clicks } = useSlideContext()\n  console.warn(\'late\')', needs: 'site', project: 'deck', tests: 'walks forward', says: /warning: late/ },

  // Hands, keys and ears
  { name: 'a pressed button keeps the keys to itself', file: 'setup/hands/focus.ts', before: 'return element === tabbedTo ? \'tabbed button\' : \'control\'', after: 'return \'text\'', needs: 'site', project: 'site', tests: 'whatever the mouse has pressed on rivals', says: /after a press on/ },
  { name: 'a shortcut of the browser acts on the slides', file: 'setup/hands/keys.ts', before: 'if (key.ctrlKey || key.altKey', after: 'if (key.altKey', needs: 'nothing', project: 'unit', tests: 'Ctrl.F is none of ours', says: /Received: "full screen"/ },
  { name: 'two fingers turn the page', file: 'setup/hands/swipe.ts', before: 'from: fingers.length === 0 && mayTurn ? at : undefined', after: 'from: mayTurn ? at : undefined', needs: 'nothing', project: 'unit', tests: 'two fingers never turn', says: /toBeUndefined/ },
  { name: 'goto finds any slide before the one that is meant', file: 'setup/hands/find-slide.ts', before: 'a.way - b.way || a.slide.no', after: 'a.slide.no', needs: 'nothing', project: 'unit', tests: 'finds its slide first', says: /"\w+"[^]*Expected: "\w/ },
  { name: 'a picture keeps what a hand did', file: 'components/frame/use-hand.ts', before: 'watch([$clicks, () => $nav.value.currentSlideNo === $page.value],', after: 'watch([$clicks],', needs: 'site', project: 'site', tests: 'what a hand has done', says: /aria-valuetext/ },
  { name: 'whoever opens moves all windows', file: 'setup/together/talk.ts', before: 'return one.since < against.since', after: 'return one.since > against.since', needs: 'nothing', project: 'unit', tests: 'whoever joins late', says: /"slide": "cover"/ },
  { name: 'a slide that goes, comes and goes stays', file: 'scripts/slidev/own-client.ts', before: '? { css: false } : { ...transition, name }', after: '? { ...transition, name } : { ...transition, name }', needs: 'site', project: 'site', tests: 'come and go faster than a frame', says: /what is shown is slide \d+ and slide/ },
  { name: 'settings of another deck reach this one', file: 'setup/hands/vueuse.ts', before: '`out-of-rhythm:${name}`', after: 'name', needs: 'site', project: 'site', tests: 'settings of another deck', says: /toHaveCSS|toBeCloseTo/ },
  { name: 'a text alternative is emptied', file: 'components/frame/DiagramFrame.vue', before: ':aria-label="description"', after: 'aria-label=""', needs: 'site', project: 'deck', tests: 'tells its current step', says: /toHaveAccessibleName/ },
  { name: 'hidden parts can be reached by Tab', file: 'styles/diagram.css', before: '  visibility: hidden;\n', after: '', needs: 'site', project: 'deck', tests: 'what is not revealed', says: /a rival that has not come yet, in focus/ },
  { name: 'reduced motion is ignored', file: 'styles/tokens.css', before: 'prefers-reduced-motion: reduce', after: 'prefers-reduced-motion: none', needs: 'site', project: 'deck', tests: 'less motion', says: /what is still moving on/ },

  // What leaves the house
  { name: 'the build ships the notes', file: 'scripts/slidev/build-client.ts', before: '\'--without-notes\', ', after: '', needs: 'site', project: 'deck', tests: 'no speaker notes', says: /a sentence of the notes of/ },
  { name: 'a third party is asked for a font', file: 'slides.md', before: '  provider: none', after: '  provider: google', needs: 'site', project: 'deck', tests: 'names itself', says: /request to somebody else|failed request/ },
  { name: 'decoration in the PDF is lost', file: 'scripts/publish/pdf/page-content.ts', before: '[\'/Artifact BMC\', ...loose, \'EMC\']', after: '[\'/Artifact BMC\', \'EMC\']', needs: 'site', project: 'deck', tests: 'look like the slides', says: /in deck\.pdf beside the deck: most a square is off/ },
  { name: 'the PDF is not tagged', file: 'scripts/publish/pdf/print-page.ts', before: 'tagged: true', after: 'tagged: false', needs: 'nothing', project: 'build', tests: 'path under a domain', says: /printed a PDF without tags/ },
  { name: 'a page of the site says something else', file: 'scripts/publish/site/slide-page.ts', before: 'href="${base}$1/"`)', after: 'href="${base}$1/"`).replace(\'23 months\', \'32 months\')', needs: 'site', project: 'deck', tests: 'say the same', says: /rhythm, page beside built/ },

  // The PDFs
  { name: 'a PDF carries the time of day', file: 'scripts/publish/pdf/commit-date.ts', before: 'const epoch = process.env.SOURCE_DATE_EPOCH', after: 'const epoch = String(Date.now() / 1000)', needs: 'site', project: 'deck', tests: 'same bytes', says: /printed twice, is the same/ },

  // Windows and visits
  { name: 'words of pictures take part in the scale', file: 'styles/diagram.css', before: 'text-rendering: geometricPrecision', after: 'text-rendering: auto', needs: 'site', project: 'site', tests: 'small laptop|on a projector', says: /another length to the layout than their letters/ },
  { name: 'the page is mirrored', file: 'styles/page.css', before: 'scale(var(--fit))', after: 'scale(calc(-1 * var(--fit)))', needs: 'site', project: 'site', tests: 'small laptop', says: /the slide is mirrored/ },
  { name: 'the form of a slide is decided once', file: 'setup/form.ts', before: '    isUprightPhone.value = uprightPhone.matches\n    void follow()', after: '    isUprightPhone.value = uprightPhone.matches', needs: 'site', project: 'site', tests: 'made narrow and wide', says: /locator\('#(?:page|app)'\)/ },
  { name: 'no way leads from the live deck to the article', file: 'custom-nav-controls.vue', before: '<div v-if="site" class="forms">', after: '<div v-if="!site" class="forms">', needs: 'site', project: 'site', tests: 'as soon as the mouse moves', says: /toHaveCSS/ },
  { name: 'a reload reveals everything', file: 'setup/address.ts', before: 'clicks === undefined ? step > 0 : clicks > 0', after: 'step > 0', needs: 'nothing', project: 'unit', tests: 'always says which', says: /"clicks": "0"/ },
  { name: 'the document keeps the name of another slide', file: 'setup/main.ts', before: '    nameDocument(slide)\n', after: '', needs: 'site', project: 'site', tests: 'title and canonical address', says: /toHaveTitle/ },
  { name: 'a viewport unit stands inside atan2', file: 'styles/page.css', before: 'atan2(var(--window-width), 980px)', after: 'atan2(100vw, 980px)', needs: 'nothing', project: 'unit', tests: 'code and styles for visitors', says: /viewport unit stands inside atan2/ },
  { name: 'a method that Chrome 111 lacks', file: 'components/essay/footnote.ts', before: '[...new Set(ids.map(honestyOf))]', after: 'Object.keys(Object.groupBy(ids, honestyOf))', needs: 'nothing', project: 'unit', tests: 'code and styles for visitors', says: /Object\.groupBy is not in chrome 111/ },
  { name: 'a browser may darken the slides', file: 'styles/tokens.css', before: 'color-scheme: only light;', after: 'color-scheme: light;', needs: 'site', project: 'site', tests: 'forced dark changes nothing on share', says: /looks the same in a browser that darkens light pages/ },
  { name: 'a least size of letters is not noticed', file: 'setup/least-size.ts', before: 'root.dataset.least = \'\'', after: 'void root', needs: 'site', project: 'site', tests: 'of at least 20 px no slide', says: /is off at its|its lines/ },
  { name: 'paper has the size of a slide', file: 'styles/print.css', before: '@page { margin: 12mm; }', after: '@page { size: 980px 552px; margin: 0; }', needs: 'site', project: 'site', tests: 'on the page of rivals', says: /A4, from a window of 1366 x 768/ },
  { name: 'pictures have no colours of their own', file: 'scripts/publish/site/capture.ts', before: '  await page.evaluate(writeBareLooks)\n', after: '', needs: 'site', project: 'site', tests: 'a reader mode', says: /without styles; expected about/ },
  { name: 'the article does not wait for its fonts', file: 'styles/reading.css', before: 'html[data-waiting] :is(.reading, .reading-end) { visibility: hidden; }', after: '', needs: 'site', project: 'site', tests: 'does not shift while it loads', says: /at \d+ ms: / },
  { name: 'every visitor downloads the PDFs', file: 'scripts/publish/site/service-worker.ts', before: 'const keptLater = /\\.pdf$/', after: 'const keptLater = /\\.none$/', needs: 'nothing', project: 'build', tests: 'path under a domain', says: /keeps [\d.]+ kB ahead in \d+ files; expected at most 450 kB/ },

  // The hosted site
  { name: 'styles are governed by what an older Safari ignores', file: 'scripts/publish/site/policy.ts', before: '\'style-src\': [\'\\\'self\\\'\', ...unique(inline', after: '\'style-src-elem\': [\'\\\'self\\\'\', ...unique(inline', needs: 'nothing', project: 'unit', tests: 'governed by style-src', says: /style-src/ },
  { name: 'first styles lose the value of a font', file: 'scripts/publish/site/critical-styles.ts', before: '\'\' : generate(node)', after: '\'\' : generate(node).replace(/font:[^;}]*var[^;}]*/g, \'font-size:\')', needs: 'site', project: 'site', tests: 'valid CSS', says: /is no valid declaration/ },
  { name: 'a list holds a paragraph', file: 'scripts/publish/site/site-files.ts', before: '<ol>${own.map(', after: '<ol><p>Slides</p>${own.map(', needs: 'site', project: 'site', tests: 'valid HTML', says: /element-permitted-content/ },
  { name: 'a published page may ask beside the site', file: 'scripts/publish/guard/published.ts', before: 'else if (url.origin === origin)', after: 'else if (url.origin === `${origin}:`)', needs: 'nothing', project: 'unit', tests: 'of another base', says: /asks for \/(?:assets|fonts|icon)/ },
  { name: 'all pages have one card', file: 'scripts/publish/site/site-files.ts', before: 'const cardOf = (name: string) => `cards/${name}.png`', after: 'const cardOf = (name: string) => `cards/${name && \'cover\'}.png`', needs: 'site', project: 'site', tests: 'title, description, address and card', says: /-\s+"[^"]+\/cards\/rivals\.png"[^]*\+\s+"[^"]+\/cards\/cover\.png"/ },
  { name: 'steps are not said aloud', file: 'setup/announce.ts', before: 'status.setAttribute(\'role\', \'status\')', after: 'status.setAttribute(\'aria-hidden\', \'true\')', needs: 'site', project: 'site', tests: 'screen reader hears', says: /getByRole\('status'\)/ },
]
