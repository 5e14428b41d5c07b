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
  /** what the tests need first: nothing, the built deck, with it the PDFs or the hosted site, or all of it */
  needs: 'nothing' | 'build' | 'print' | 'site' | 'all'
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
  { name: 'a medium fact is on a main slide', file: 'slides.md', before: 'facts: [F28]', after: 'facts: [F29]', needs: 'nothing', project: 'build', tests: 'no problems', says: /is a main slide and names the fact F29, whose confidence is medium/ },

  // Data and geometry
  { name: 'a rival\'s dent is inverted', file: 'components/competitor-map/sphere.ts', before: 'disc.radius + gap - Math.hypot(point.x - disc.x, point.y - disc.y)', after: 'Math.hypot(point.x - disc.x, point.y - disc.y) - disc.radius - gap', needs: 'nothing', project: 'unit', tests: 'a disc dents the side', says: /Expected: 100\s+Received: 0/ },
  { name: 'labels of the timeline overlap', file: 'components/rhythm-timeline/timeline-layout.ts', before: '.map(other => other.level)) + 1', after: '.map(other => other.level))', needs: 'nothing', project: 'unit', tests: 'timeline|attempts|labels', says: /overlaps|crosses|lies on/ },
  { name: 'a type no longer fits', file: 'components/deck/frame.ts', before: 'export interface Point { x: number, y: number }', after: 'export interface Point { x: number, y: string }', needs: 'nothing', project: 'unit', tests: 'type-check', says: /TS\d+/ },

  // Pixels
  { name: 'a colour token changes slightly', file: 'styles/tokens.css', before: '--blue: #1463ff', after: '--blue: #1a66ff', needs: 'build', project: 'pictures', tests: 'ground.step-2', says: differs },
  { name: 'steps are out of order', file: 'components/competitor-map/competitor-map-diagram.ts', before: '{ name: \'wechat\', adds: say(\'wechat\') },\n    { name: \'jd\', adds: say(\'jd\') }', after: '{ name: \'jd\', adds: say(\'jd\') },\n    { name: \'wechat\', adds: say(\'wechat\') }', needs: 'build', project: 'pictures', tests: 'rivals.step-2', says: differs },
  { name: 'a slide has no picture yet', file: 'slides.md', before: 'routeAlias: mains', after: 'routeAlias: waterworks', needs: 'build', project: 'pictures', tests: 'waterworks.step-1', says: /has no picture in tests\/baselines yet; .* npm run test:update -- waterworks/ },

  // What the gate measures
  { name: 'quiet text is too pale', file: 'styles/tokens.css', before: '--muted: #5c6478', after: '--muted: #8b93a5', needs: 'build', project: 'deck', tests: 'sources keeps', says: /has a contrast of [\d.]+:1 to what is behind it, allowed from 4\.5:1/ },
  { name: 'a line runs through a label', file: 'components/two-ends/TwoEnds.vue', before: ':y="rows.value - 18"', after: ':y="rows.value + 6"', needs: 'build', project: 'deck', tests: 'two-ends.step-3 keeps', says: /Where the value lies\W+ is crossed by the line of <line/ },
  { name: 'a font is missing', file: 'styles/fonts.css', before: 'font-family: \'Fraunces Display\'', after: 'font-family: \'Fraunces Displayed\'', needs: 'build', project: 'deck', tests: 'cover keeps', says: /cover at "\w+" does not settle: "Out of rhythm" lacks its font/ },
  { name: 'a label overlaps another', file: 'components/cause-chain/CauseChain.vue', before: ':y="line + 140"', after: ':y="line + 118"', needs: 'build', project: 'deck', tests: 'thesis.step-1 keeps', says: /overlap by .* allowed none/ },
  { name: 'a shape runs off the slide', file: 'components/water-mains/WaterMains.vue', before: 'x="0" :y="y - 11" width="980"', after: 'x="40" :y="y - 11" width="980"', needs: 'build', project: 'deck', tests: 'mains.step-1 keeps', says: /<rect class=\W+pipe\W+ lies outside <div class=\W+slidev-layout slide\W+: right at 1020, allowed to 980/ },
  { name: 'a component warns in the console', file: 'components/deck/use-steps.ts', before: 'const { $clicks } = useSlideContext()', after: 'const { $clicks } = useSlideContext()\n  console.warn(\'late\')', needs: 'build', project: 'deck', tests: 'walks forward', says: /warning: late/ },

  // Hands, keys and ears
  { name: 'a text alternative is emptied', file: 'components/deck/DiagramFrame.vue', before: ':aria-label="description"', after: 'aria-label=""', needs: 'build', project: 'deck', tests: 'tells its current step', says: /toHaveAccessibleName/ },
  { name: 'hidden parts can be reached by Tab', file: 'styles/diagram.css', before: '  visibility: hidden;\n', after: '', needs: 'build', project: 'deck', tests: 'what is not revealed', says: /a rival that has not come yet, in focus/ },
  { name: 'reduced motion is ignored', file: 'styles/tokens.css', before: 'prefers-reduced-motion: reduce', after: 'prefers-reduced-motion: none', needs: 'build', project: 'deck', tests: 'less motion', says: /what is still moving on/ },

  // What leaves the house
  { name: 'the build ships the notes', file: 'scripts/build-client.ts', before: '\'--without-notes\', ', after: '', needs: 'build', project: 'deck', tests: 'no speaker notes', says: /a sentence of the notes of/ },
  { name: 'a third party is asked for a font', file: 'slides.md', before: '  provider: none', after: '  provider: google', needs: 'build', project: 'deck', tests: 'names itself', says: /request to somebody else|failed request/ },
  { name: 'decoration in the PDF is lost', file: 'scripts/pdf/page-content.ts', before: '[\'/Artifact BMC\', ...loose, \'EMC\']', after: '[\'/Artifact BMC\', \'EMC\']', needs: 'print', project: 'deck', tests: 'look like the slides', says: /in deck\.pdf beside the deck: most a square is off/ },
  { name: 'the PDF is not tagged', file: 'scripts/pdf/print-page.ts', before: 'tagged: true', after: 'tagged: false', needs: 'build', project: 'build', tests: 'prints to PDF', says: /printed a PDF without tags/ },
  { name: 'a page of the site says something else', file: 'scripts/site/slide-page.ts', before: 'href="${base}$1/"`)', after: 'href="${base}$1/"`).replace(\'23 months\', \'32 months\')', needs: 'all', project: 'deck', tests: 'say the same', says: /rhythm, page beside built/ },

  // The PDFs
  { name: 'a PDF carries the time of day', file: 'scripts/pdf/commit-date.ts', before: 'const epoch = process.env.SOURCE_DATE_EPOCH', after: 'const epoch = String(Date.now() / 1000)', needs: 'print', project: 'deck', tests: 'same bytes', says: /printed twice, is the same/ },

  // The hosted site
  { name: 'all pages have one card', file: 'scripts/site/site-files.ts', before: 'return `cards/${slide.alias}.png`', after: 'return `cards/cover.png${slide.no > 0 ? \'\' : \'\'}`', needs: 'site', project: 'site', tests: 'title, description, address and card', says: /-\s+"[^"]+\/cards\/rivals\.png"[^]*\+\s+"[^"]+\/cards\/cover\.png"/ },
  { name: 'steps are not said aloud', file: 'setup/announce.ts', before: 'status.setAttribute(\'role\', \'status\')', after: 'status.setAttribute(\'aria-hidden\', \'true\')', needs: 'site', project: 'site', tests: 'screen reader hears', says: /getByRole\('status'\)/ },
]
