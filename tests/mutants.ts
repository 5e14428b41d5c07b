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
  { name: 'platform and tool come too close', file: 'styles/tokens.css', before: '--vermilion: #e8432d', after: '--vermilion: #6a5fd0', needs: 'nothing', project: 'unit', tests: 'tell tool', says: /--blue beside --vermilion/ },

  // The text
  { name: 'a note mark is missing', file: 'slides.md', before: '[click] Then JD Pay', after: 'Then JD Pay', needs: 'nothing', project: 'build', tests: 'no problems', says: /has 3 \[click\] marks in its notes for 4 clicks/ },
  { name: 'a step is lost', file: 'components/water-mains/water-mains-diagram.ts', before: '{ name: \'tap\'', after: '// { name: \'tap\'', needs: 'nothing', project: 'build', tests: 'no problems', says: /has 2 \[click\] marks in its notes for 1 clicks of <WaterMains>/ },
  { name: 'a read text is lost', file: 'slides.md', before: 'read: >-\n  When the phone', after: 'unread: >-\n  When the phone', needs: 'nothing', project: 'build', tests: 'no problems', says: /has no read text[^]*slide 10 \\"ai-payment/ },
  { name: 'two slides have one alias', file: 'slides.md', before: 'routeAlias: ground', after: 'routeAlias: mains', needs: 'nothing', project: 'build', tests: 'no problems', says: /has the same routeAlias as slide 13/ },
  { name: 'a medium fact is on a main slide', file: 'slides.md', before: 'facts: [F28]', after: 'facts: [F29]', needs: 'nothing', project: 'build', tests: 'no problems', says: /is a main slide and names the fact F29, whose confidence is medium/ },
  { name: 'a paragraph is lost', file: 'slides.md', before: 'II.6, II.7, II.8', after: 'II.6, II.8', needs: 'nothing', project: 'build', tests: 'no problems', says: /no slide carries the paragraph II\.7/ },
  { name: 'a fact loses its caveat in the notes', file: 'slides.md', before: '(F30, single source)', after: '(F30)', needs: 'nothing', project: 'build', tests: 'no problems', says: /mentions the fact F30 without its label/ },
  { name: 'a font file names another font', file: 'styles/fonts.css', before: 'fraunces-headline.woff2', after: 'fraunces-heading.woff2', needs: 'nothing', project: 'build', tests: 'no problems', says: /shows \/fonts\/fraunces-heading\.woff2, but/ },
  { name: 'a rival has an impossible angle', file: 'components/competitor-map/rivals.ts', before: 'angle: 155', after: 'angle: 375', needs: 'nothing', project: 'build', tests: 'no problems', says: /gives wechat the angle 375/ },
  { name: 'the script grows too long', file: 'slides.md', before: 'Take the big circle from the platform machine,', after: `${'Again and again and again we take the circle. '.repeat(8)}Take the big circle from the platform machine,`, needs: 'nothing', project: 'unit', tests: 'script of ground', says: /words of ground for 0\.75 minutes/ },
  { name: 'a headline runs to three lines', file: 'slides.md', before: '# AI pays most at the end Alipay is not aiming at', after: '# AI pays most at the very end of the long chain that Alipay with all its might and with all its traffic is still not aiming at', needs: 'build', project: 'deck', tests: 'two-ends.step-1 keeps', says: /the headline takes 3 lines, allowed 2/ },
  { name: 'a headline is one word too long', file: 'slides.md', before: '# Finance ends at industry: be the mains, not the tap', after: '# Finance ends at industry: be the mains, not the water tap', needs: 'build', project: 'pictures', tests: 'mains.step-1', says: differs },
  { name: 'a headline ends on a single word', file: 'styles/slide.css', before: 'text-wrap: balance', after: 'text-wrap: wrap', needs: 'build', project: 'deck', tests: 'rivals.step-1 keeps', says: /the headline ends on the single word \W*ground/ },
  { name: 'a slide has too many words', file: 'components/two-ends/TwoEnds.vue', before: 'both ends, most of it at industry', after: 'both ends but most of it at the end where nobody at all is looking for it now', needs: 'build', project: 'deck', tests: 'two-ends.step-3 keeps', says: /words stand on the slide, allowed 40/ },

  // Data and geometry
  { name: 'a rival\'s dent is inverted', file: 'components/competitor-map/sphere.ts', before: 'disc.radius + gap - Math.hypot(point.x - disc.x, point.y - disc.y)', after: 'Math.hypot(point.x - disc.x, point.y - disc.y) - disc.radius - gap', needs: 'nothing', project: 'unit', tests: 'a disc dents the side', says: /Expected: 100\s+Received: 0/ },
  { name: 'the gap around a rival is gone', file: 'components/competitor-map/sphere.ts', before: 'disc.radius + gap - Math', after: 'disc.radius - Math', needs: 'nothing', project: 'unit', tests: 'the bottom of a dent', says: /gap at the bottom of the dent/ },
  { name: 'labels of the map are not spread', file: 'components/competitor-map/map-layout.ts', before: 'middles.push(Math.max(middle, i === 0 ? top + height / 2 : middles[i - 1]! + height))', after: 'middles.push(middle)', needs: 'nothing', project: 'unit', tests: 'that want .50, 50. come', says: /\+\s+40,\s+50,\s+-\s+60,/ },
  { name: 'wires end beside the centre', file: 'components/tool-versus-platform/machine-layout.ts', before: 'const TUCK = 6', after: 'const TUCK = -12', needs: 'nothing', project: 'unit', tests: 'wires run from beside a need', says: /from the end of a wire to the centre/ },
  { name: 'labels of the timeline overlap', file: 'components/rhythm-timeline/timeline-layout.ts', before: '.map(other => other.level)) + 1', after: '.map(other => other.level))', needs: 'nothing', project: 'unit', tests: 'timeline|attempts|labels', says: /overlaps|crosses|lies on/ },
  { name: 'an event has a wrong date', file: 'components/essay/facts.ts', before: 'date: \'2016-11\'', after: 'date: \'2017-11\'', needs: 'build', project: 'pictures', tests: 'rhythm.step-2', says: differs },
  { name: 'a share is wrong', file: 'components/share-chart/shares.ts', before: 'alipay: 54', after: 'alipay: 45', needs: 'build', project: 'pictures', tests: 'share looks', says: differs },
  { name: 'a later fact loses its label', file: 'components/deck/footnote.ts', before: 'after && \'after the essay\'', after: 'false', needs: 'nothing', project: 'unit', tests: 'facts .F35. are labelled', says: /Expected: "F35 \(after the essay\)"/ },
  { name: 'months are counted one short', file: 'components/rhythm-timeline/dates.ts', before: '* 12 + b.month - a.month', after: '* 12 + b.month - a.month - 1', needs: 'nothing', project: 'unit', tests: 'it is 23 months', says: /Expected: 23\s+Received: 22/ },
  { name: 'text is thought narrower than it is', file: 'components/deck/text-width.ts', before: 'regular: 0.57', after: 'regular: 0.4', needs: 'build', project: 'deck', tests: 'estimated text widths', says: /toBeGreaterThanOrEqual/ },
  { name: 'a type no longer fits', file: 'components/deck/frame.ts', before: 'export interface Point { x: number, y: number }', after: 'export interface Point { x: number, y: string }', needs: 'nothing', project: 'unit', tests: 'type-check', says: /TS\d+/ },

  // Pixels
  { name: 'a colour token changes slightly', file: 'styles/tokens.css', before: '--blue: #1463ff', after: '--blue: #1a66ff', needs: 'build', project: 'pictures', tests: 'ground.step-2', says: differs },
  { name: 'the paper is a shade lighter', file: 'styles/tokens.css', before: '--paper: #f6f3ec', after: '--paper: #faf8f2', needs: 'build', project: 'pictures', tests: 'pressure looks', says: differs },
  { name: 'a row moves by two pixels', file: 'components/two-ends/TwoEnds.vue', before: 'effort: 254', after: 'effort: 256', needs: 'build', project: 'pictures', tests: 'two-ends.step-2', says: differs },
  { name: 'the headline grows by a pixel', file: 'styles/tokens.css', before: '--size-headline: 38px', after: '--size-headline: 39px', needs: 'build', project: 'pictures', tests: 'record looks', says: differs },
  { name: 'two parts change places in depth', file: 'components/water-mains/WaterMains.vue', before: '<rect class="pipe" x="0" :y="y - 11" width="980" height="22" />\n    <text class="on-pipe strong" x="56" :y="y + 5">finance</text>', after: '<text class="on-pipe strong" x="56" :y="y + 5">finance</text>\n    <rect class="pipe" x="0" :y="y - 11" width="980" height="22" />', needs: 'build', project: 'deck', tests: 'mains.step-1 keeps', says: /finance\W+ is covered by <rect/ },
  { name: 'steps are out of order', file: 'components/competitor-map/competitor-map-diagram.ts', before: '{ name: \'wechat\', adds: say(\'wechat\') },\n    { name: \'jd\', adds: say(\'jd\') }', after: '{ name: \'jd\', adds: say(\'jd\') },\n    { name: \'wechat\', adds: say(\'wechat\') }', needs: 'build', project: 'pictures', tests: 'rivals.step-2', says: differs },
  { name: 'an attempt comes a step too late', file: 'components/rhythm-timeline/events.ts', before: 'name: \'Lifestyle app\', group: \'platform\'', after: 'name: \'Lifestyle app\', group: \'services\'', needs: 'build', project: 'pictures', tests: 'rhythm.step-2', says: differs },
  { name: 'feedback shows on the platform', file: 'components/tool-versus-platform/PayMachine.vue', before: ':style="{ opacity: progress.feedback }"', after: ':style="{ opacity: 1 - progress.feedback }"', needs: 'build', project: 'pictures', tests: 'tool-platform.step-3', says: differs },
  { name: 'a column of tiles is gone', file: 'components/feature-creep/phones.ts', before: 'columns: 5', after: 'columns: 4', needs: 'build', project: 'pictures', tests: 'pluses.step-4', says: differs },
  { name: 'the beat line points at the next slide', file: 'components/deck/SlideFoot.vue', before: 'const current = $page.value - 1', after: 'const current = $page.value', needs: 'build', project: 'pictures', tests: 'centre looks', says: differs },
  { name: 'a slide has no picture yet', file: 'slides.md', before: 'routeAlias: mains', after: 'routeAlias: waterworks', needs: 'build', project: 'pictures', tests: 'waterworks.step-1', says: /has no picture in tests\/baselines yet; .* npm run test:update -- waterworks/ },

  // What the gate measures
  { name: 'quiet text is too pale', file: 'styles/tokens.css', before: '--muted: #5c6478', after: '--muted: #8b93a5', needs: 'build', project: 'deck', tests: 'sources keeps', says: /has a contrast of [\d.]+:1 to what is behind it, allowed from 4\.5:1/ },
  { name: 'a label is too small', file: 'styles/tokens.css', before: '--size-small: 14px', after: '--size-small: 13px', needs: 'build', project: 'deck', tests: 'ground.step-2 keeps', says: /is set in 13 px, allowed from 14/ },
  { name: 'a label runs over its block', file: 'components/industry-ground/cradle.ts', before: 'width: 84, height: 64', after: 'width: 60, height: 64', needs: 'build', project: 'deck', tests: 'ground.step-2 keeps', says: /merchants\W+ runs over the edge of a shape/ },
  { name: 'headlines are too small', file: 'styles/tokens.css', before: '--size-headline: 38px', after: '--size-headline: 34px', needs: 'build', project: 'deck', tests: 'sources keeps', says: /Sources\W+ is set in 34 px, allowed from 36 to 40 for a headline/ },
  { name: 'running text is too small', file: 'styles/tokens.css', before: '--size-body: 18px', after: '--size-body: 17px', needs: 'build', project: 'deck', tests: 'close keeps', says: /is set in 17 px, allowed from 18 for a body/ },
  { name: 'a line runs through a label', file: 'components/two-ends/TwoEnds.vue', before: ':y="rows.value - 18"', after: ':y="rows.value + 6"', needs: 'build', project: 'deck', tests: 'two-ends.step-3 keeps', says: /Where the value lies\W+ is crossed by the line of <line/ },
  { name: 'a font is missing', file: 'styles/fonts.css', before: 'font-family: \'Fraunces Display\'', after: 'font-family: \'Fraunces Displayed\'', needs: 'build', project: 'deck', tests: 'cover keeps', says: /cover at "\w+" does not settle: "Out of rhythm" lacks its font/ },
  { name: 'a label overlaps another', file: 'components/cause-chain/CauseChain.vue', before: ':y="line + 140"', after: ':y="line + 118"', needs: 'build', project: 'deck', tests: 'thesis.step-1 keeps', says: /overlap by .* allowed none/ },
  { name: 'a label leaves the margins', file: 'components/reaction-loop/ReactionLoop.vue', before: 'x: 784, y: stops', after: 'x: 830, y: stops', needs: 'build', project: 'deck', tests: 'reaction.step-5 keeps', says: /lies outside the slide's margins: right at/ },
  { name: 'a shape runs off the slide', file: 'components/water-mains/WaterMains.vue', before: 'x="0" :y="y - 11" width="980"', after: 'x="40" :y="y - 11" width="980"', needs: 'build', project: 'deck', tests: 'mains.step-1 keeps', says: /<rect class=\W+pipe\W+ lies outside <div class=\W+slidev-layout slide\W+: right at 1020, allowed to 980/ },
  { name: 'a number is larger than its beat', file: 'components/coverage-map/CoverageMap.vue', before: 'width: 30px; height: 30px; margin: 0 auto', after: 'width: 30px; height: 12px; margin: 0 auto', needs: 'build', project: 'deck', tests: 'coverage keeps', says: /lies outside <span class=\W+number\W+: bottom at/ },
  { name: 'a component warns in the console', file: 'components/deck/use-steps.ts', before: 'const { $clicks } = useSlideContext()', after: 'const { $clicks } = useSlideContext()\n  console.warn(\'late\')', needs: 'build', project: 'deck', tests: 'walks forward', says: /warning: late/ },
  { name: 'a mistake is told for a moment only', file: 'setup/root.ts', before: 'import.meta.hot?.on(\'vite:afterUpdate\', askForProblem)', after: '', needs: 'nothing', project: 'deck', tests: 'a mistake made', says: /locator\('vite-error-overlay'\)/ },
  { name: 'a component warns in the overview', file: 'components/deck/use-steps.ts', before: 'const { $clicks } = useSlideContext()', after: 'const { $clicks } = useSlideContext()\n  console.warn(\'late\')', needs: 'build', project: 'pictures', tests: 'overview looks', says: /console warning: late/ },
  { name: 'a faint text', file: 'components/coverage-map/CoverageMap.vue', before: '.coverage-map .part-title { font-weight: 600; }', after: '.coverage-map .part-title { font-weight: 600; opacity: 0.4; }', needs: 'build', project: 'deck', tests: 'coverage keeps', says: /has a contrast of [\d.]+:1 to what is behind it, allowed from/ },
  { name: 'a button has no name', file: 'components/competitor-map/CompetitorMap.vue', before: ':aria-label="detailOf(i)"', after: '', needs: 'build', project: 'deck', tests: 'rivals.step-5 keeps', says: /aria-command-name/ },
  { name: 'the slide is off the middle of the screen', file: 'styles/slide.css', before: '#slide-content { background: none; }', after: '#slide-content { background: none; translate: 4px 0; }', needs: 'build', project: 'deck', tests: 'on a 4:3 projector', says: /is in the middle across/ },

  // Hands, keys and ears
  { name: 'a text alternative is emptied', file: 'components/deck/DiagramFrame.vue', before: ':aria-label="description"', after: 'aria-label=""', needs: 'build', project: 'deck', tests: 'tells its current step', says: /toHaveAccessibleName/ },
  { name: 'a text alternative tells ahead', file: 'components/deck/diagram.ts', before: 'diagram.steps.slice(0, index + 1)', after: 'diagram.steps.slice(0, index + 2)', needs: 'nothing', project: 'unit', tests: 'at step 0 the text', says: /Received: "The tide\. Sand\. Water comes\."/ },
  { name: 'hidden parts can be reached by Tab', file: 'styles/diagram.css', before: '  visibility: hidden;\n', after: '', needs: 'build', project: 'deck', tests: 'what is not revealed', says: /a rival that has not come yet, in focus/ },
  { name: 'Escape no longer lets go', file: 'components/competitor-map/CompetitorMap.vue', before: '@keydown.esc.stop="letGo"', after: '', needs: 'build', project: 'deck', tests: 'comes forward by keyboard', says: /after Escape/ },
  { name: 'the control swallows the clicker\'s key', file: 'components/tool-versus-platform/WiringControl.vue', before: '\'Tab\', \'Shift\']', after: '\'Tab\', \'Shift\', \'PageDown\']', needs: 'build', project: 'deck', tests: 're-wires the platform by arrow keys', says: /toHaveURL/ },
  { name: 'a link leads to another slide', file: 'components/coverage-map/CoverageMap.vue', before: ':to="slides[0]?.alias ?? \'\'"', after: ':to="slides[0]?.alias === \'rivals\' ? \'ground\' : slides[0]?.alias ?? \'\'"', needs: 'build', project: 'deck', tests: 'leads to its slide', says: /toHaveURL/ },
  { name: 'the click count is lost', file: 'setup/preparser.ts', before: 'frontmatter.clicks = clicksOf(diagram)', after: 'frontmatter.clicks = 0', needs: 'build', project: 'deck', tests: 'PageDown advances', says: /does not settle: / },
  { name: 'a transition never ends', file: 'styles/tokens.css', before: '--move: 420ms', after: '--move: 4200s', needs: 'build', project: 'deck', tests: 'with motion on', says: /rivals at "\w+" does not settle: its picture moves/ },
  { name: 'reduced motion is ignored', file: 'styles/tokens.css', before: 'prefers-reduced-motion: reduce', after: 'prefers-reduced-motion: none', needs: 'build', project: 'deck', tests: 'less motion', says: /what is still moving on/ },

  // What leaves the house
  { name: 'the build ships the notes', file: 'scripts/build-client.ts', before: '\'--without-notes\', ', after: '', needs: 'build', project: 'deck', tests: 'no speaker notes', says: /a sentence of the notes of/ },
  { name: 'the build ships the presenter view', file: 'slides.md', before: 'presenter: dev', after: 'presenter: true', needs: 'nothing', project: 'build', tests: 'no problems', says: /presenter is true; expected dev/ },
  { name: 'a third party is asked for a font', file: 'slides.md', before: '  provider: none', after: '  provider: google', needs: 'build', project: 'deck', tests: 'names itself', says: /request to somebody else|failed request/ },
  { name: 'slides have no page of their own', file: 'scripts/build-client.ts', before: 'await copyFile(', after: 'void (', needs: 'build', project: 'deck', tests: 'every address answers', says: /Expected: 200\s+Received: 404/ },
  { name: 'the handout loses its page breaks', file: 'styles/handout.css', before: '.handout .sheet { break-after: page; }', after: '', needs: 'build', project: 'build', tests: 'prints to PDF', says: /the browser printed \d+ pages; expected 21/ },
  { name: 'the handout has no stylesheet', file: 'scripts/pdf/print-cuts.ts', before: 'stylesheets: captured.stylesheets', after: 'stylesheets: []', needs: 'build', project: 'build', tests: 'prints to PDF', says: /the browser printed \d+ pages; expected 21/ },
  { name: 'decoration in the PDF is lost', file: 'scripts/pdf/page-content.ts', before: '[\'/Artifact BMC\', ...loose, \'EMC\']', after: '[\'/Artifact BMC\', \'EMC\']', needs: 'print', project: 'deck', tests: 'look like the slides', says: /in deck\.pdf beside the deck: most a square is off/ },
  { name: 'a slide that links lead to has moved', file: 'slides.md', before: 'routeAlias: sources', after: 'routeAlias: references', needs: 'build', project: 'build', tests: 'path under a domain', says: /sources/ },
  { name: 'the PDF is not tagged', file: 'scripts/pdf/print-page.ts', before: 'tagged: true', after: 'tagged: false', needs: 'build', project: 'build', tests: 'prints to PDF', says: /printed a PDF without tags/ },
  { name: 'print shows what only a hand can use', file: 'components/coverage-map/CoverageMap.vue', before: 'v-else-if="!isPrintMode"', after: 'v-else', needs: 'all', project: 'deck', tests: 'say the same', says: /coverage, step 1, in steps\.pdf beside built/ },
  { name: 'print shows another step', file: 'components/deck/use-steps.ts', before: 'Math.min($clicks.value, diagram.steps.length - 1)', after: 'document.documentElement.classList.contains(\'print\') ? 0 : Math.min($clicks.value, diagram.steps.length - 1)', needs: 'print', project: 'deck', tests: 'same pictures as the screen', says: /printed beside shown/ },
  { name: 'the live deck says something else', file: 'components/cause-chain/causes.ts', before: 'name: \'Anxiety\'', after: 'name: import.meta.env?.DEV ? \'Worry\' : \'Anxiety\'', needs: 'build', project: 'deck', tests: 'the live deck says the same', says: /thesis[^]*Worry/ },
  { name: 'a page of the site says something else', file: 'scripts/site/slide-page.ts', before: 'href="${base}$1/"`)', after: 'href="${base}$1/"`).replace(\'23 months\', \'32 months\')', needs: 'all', project: 'deck', tests: 'say the same', says: /rhythm, page beside built/ },

  // The PDFs
  { name: 'pictures in the PDF are drawing without a meaning', file: 'scripts/pdf/print-cuts.ts', before: 'picture[where](blank)', after: 'void [where, blank]', needs: 'print', project: 'deck', tests: 'picture draws is in its figure', says: /painted outside its figure, step by step/ },
  { name: 'the PDF shows its file name for a title', file: 'scripts/pdf/finish-pdf.ts', before: 'DisplayDocTitle: true', after: 'DisplayDocTitle: false', needs: 'print', project: 'deck', tests: '07-001', says: /DisplayDocTitle/ },
  { name: 'decoration in the PDF is read out', file: 'scripts/pdf/structure-tree.ts', before: 'return isText(kid) ? [kid] : []', after: 'return [kid]', needs: 'print', project: 'deck', tests: 'no decoration|01-006|09-004', says: /most texts on a page that are artefacts|text straight in/ },
  { name: 'links in the PDF say nothing', file: 'scripts/pdf/finish-pdf.ts', before: "link.set(name('Contents'), text(`To ", after: "void (text(`To ", needs: 'print', project: 'deck', tests: '28-004', says: /length of what a link says/ },
  { name: 'a PDF carries the time of day', file: 'scripts/pdf/commit-date.ts', before: 'const epoch = process.env.SOURCE_DATE_EPOCH', after: 'const epoch = String(Date.now() / 1000)', needs: 'print', project: 'deck', tests: 'same bytes', says: /printed twice, is the same/ },
  { name: 'a PDF keeps what was laid out too early', file: 'scripts/pdf/print-page.ts', before: 'await page.evaluate(layOutAnew)', after: 'void layOutAnew', needs: 'print', project: 'deck', tests: 'leaves no trace', says: /areas of the link/ },
  { name: 'the appendix loses its bookmarks', file: 'scripts/pdf/cuts.ts', before: 'group: partTitles[slide.part]', after: 'group: slide.appendix ? undefined : partTitles[slide.part]', needs: 'print', project: 'deck', tests: 'bookmarks', says: /parts of deck\.pdf/ },

  // The hosted site
  { name: 'a page stands beside where the live deck draws it', file: 'styles/page.css', before: 'left: 50%', after: 'left: 50.5%', needs: 'site', project: 'site', tests: 'takes over in place', says: /pixels that change when the live deck takes over/ },
  { name: 'a page lost its words', file: 'scripts/site/slide-page.ts', before: '<p class="read">${slide.frontmatter.read}</p>', after: '', needs: 'site', project: 'site', tests: 'whole without script', says: /cover: its words/ },
  { name: 'all pages have one card', file: 'scripts/site/site-files.ts', before: 'return `cards/${slide.alias}.png`', after: 'return `cards/cover.png${slide.no > 0 ? \'\' : \'\'}`', needs: 'site', project: 'site', tests: 'title, description, address and card', says: /-\s+"[^"]+\/cards\/rivals\.png"[^]*\+\s+"[^"]+\/cards\/cover\.png"/ },
  { name: 'a deep link opens at the end', file: 'setup/main.ts', before: 'if (clicks > 0 && !address', after: 'if (clicks > 0 || !address', needs: 'site', project: 'site', tests: 'deep link with a step', says: /rivals at "\w+" does not settle: its picture is at "verdict"/ },
  { name: 'a map on a phone is too small to tap', file: 'styles/page.css', before: '.stage:has(+ .upright) { display: none; }', after: '', needs: 'site', project: 'site', tests: '/coverage/ is accessible', says: /target-size/ },
  { name: 'a slide of text does not flow on a phone', file: 'scripts/site/slide-page.ts', before: 'const flowing = flowingText(captured)', after: 'const flowing = slide.no === 0 && flowingText(captured)', needs: 'site', project: 'site', tests: 'slide of text flows', says: /record as a slide at 360 x 740/ },
  { name: 'a link of the live deck leads nowhere', file: 'setup/main.ts', before: ': address.pathname.replace(/\\/$/, \'\')', after: ': address.pathname', needs: 'site', project: 'site', tests: 'a link of the live deck', says: /sources does not settle: what is shown is/ },
  { name: 'steps are not said aloud', file: 'setup/announce.ts', before: 'status.setAttribute(\'role\', \'status\')', after: 'status.setAttribute(\'aria-hidden\', \'true\')', needs: 'site', project: 'site', tests: 'screen reader hears', says: /getByRole\('status'\)/ },
  { name: 'a phone forgets what was chosen', file: 'setup/main.ts', before: 'localStorage.setItem(CHOICE, value)', after: 'void [CHOICE, value]', needs: 'site', project: 'site', tests: 'upright phone', says: /page\.waitForURL/ },
]
