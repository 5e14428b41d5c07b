/**
 * A one-line gist, in our own words, of each of the essay's 57 paragraphs, in essay order.
 * A gist reports what the essay claims; it does not endorse it.
 */

/** The five parts of the essay; only the middle three are numbered there. */
export type Section = 'prologue' | 'pressure' | 'ai' | 'centre' | 'conclusion'

export interface Paragraph {
  /** How slides, notes and tests refer to the paragraph: P1, I.1, II.1, III.1, C1. */
  id: string
  section: Section
  /** The claim of the paragraph in plain words, short enough for a tooltip. */
  gist: string
}

export const paragraphs = [
  { id: 'P1', section: 'prologue', gist: 'Jack Ma has hoped for great things from Alipay from the start.' },
  { id: 'P2', section: 'prologue', gist: 'He picked its twentieth birthday for a public return and recalled its payment inventions.' },
  { id: 'P3', section: 'prologue', gist: 'He knows the story well, from paying by phone through Yu’E Bao to Ant Forest.' },
  { id: 'P4', section: 'prologue', gist: 'Such hopes may be why Alipay keeps trying to prove itself special.' },
  { id: 'P5', section: 'prologue', gist: 'Social, live video, platform and AI moves all show a wish to outgrow payment.' },
  { id: 'P6', section: 'prologue', gist: 'The motives behind these moves deserve respect.' },
  { id: 'P7', section: 'prologue', gist: 'Moves made without reading today’s market are shots in the dark.' },
  { id: 'P8', section: 'prologue', gist: 'Alipay, sadly, has taken that road.' },
  { id: 'P9', section: 'prologue', gist: 'Its social ventures have failed time after time.' },
  { id: 'P10', section: 'prologue', gist: 'Its content, community and technology efforts forget it is a payment and finance tool.' },
  { id: 'P11', section: 'prologue', gist: 'Failing again and again to break its mould mirrors an inner unease.' },
  { id: 'P12', section: 'prologue', gist: 'An anxious Alipay loses its sense of timing.' },

  { id: 'I.1', section: 'pressure', gist: 'Alipay is living with that unease right now.' },
  { id: 'I.2', section: 'pressure', gist: 'Being just a way to pay no longer satisfies it; it wants to be a hub.' },
  { id: 'I.3', section: 'pressure', gist: 'More apps, a busier screen and endless additions give the ambition away.' },
  { id: 'I.4', section: 'pressure', gist: 'More features do bring some visitors and some extra reach.' },
  { id: 'I.5', section: 'pressure', gist: 'If users and core payment pay for that growth, the result is disorder.' },
  { id: 'I.6', section: 'pressure', gist: 'Growing rivalry is one big cause of the unease.' },
  { id: 'I.7', section: 'pressure', gist: 'WeChat Pay, JD Pay, Meituan Pay and Douyin Pay are eating into its home ground.' },
  { id: 'I.8', section: 'pressure', gist: 'Fending off rivals old and new has left its strategy in pieces.' },
  { id: 'I.9', section: 'pressure', gist: 'Raised on internet habits, it does watch its rivals closely.' },
  { id: 'I.10', section: 'pressure', gist: 'Wanting to answer the threat is only natural.' },
  { id: 'I.11', section: 'pressure', gist: 'Better payment for today’s needs matters more than internet-style reflexes.' },
  { id: 'I.12', section: 'pressure', gist: 'Familiar methods may bring relief for a while.' },
  { id: 'I.13', section: 'pressure', gist: 'Once they stop working and the next wave is missed, fresh starts get harder.' },
  { id: 'I.14', section: 'pressure', gist: 'A market that has already changed cannot be met with old recipes.' },
  { id: 'I.15', section: 'pressure', gist: 'The alternative is to repeat Alibaba’s e-commerce setback and end up on the back foot.' },

  { id: 'II.1', section: 'ai', gist: 'Stuck in old ways, Alipay is also falling behind on new technology.' },
  { id: 'II.2', section: 'ai', gist: 'Its scattered approach to AI is the clearest example.' },
  { id: 'II.3', section: 'ai', gist: 'AI is now turning the whole field upside down.' },
  { id: 'II.4', section: 'ai', gist: 'Internet firms and traditional ones alike are rebuilding themselves with it.' },
  { id: 'II.5', section: 'ai', gist: 'For newcomers and incumbents, AI opens the door to growth again.' },
  { id: 'II.6', section: 'ai', gist: 'Alipay joined in and spent heavily on promoting AI at the European Championship.' },
  { id: 'II.7', section: 'ai', gist: 'Reworking products and services with AI could indeed give it fresh energy.' },
  { id: 'II.8', section: 'ai', gist: 'The web was best at winning consumers; AI does most for industry and supply.' },
  { id: 'II.9', section: 'ai', gist: 'Alipay’s AI work so far chases visitors and leaves industry aside.' },
  { id: 'II.10', section: 'ai', gist: 'Unable to renew itself through AI, it starts to miss the beat here too.' },
  { id: 'II.11', section: 'ai', gist: 'The author would have AI breed new ways to pay, not stickier traffic.' },
  { id: 'II.12', section: 'ai', gist: 'Done that way, it could invent AI payment as it once invented paying by phone.' },
  { id: 'II.13', section: 'ai', gist: 'Otherwise it will miss the gains of this era and lead nobody into AI payment.' },

  { id: 'III.1', section: 'centre', gist: 'Piling up functions and using AI to win consumers serve one and the same aim.' },
  { id: 'III.2', section: 'centre', gist: 'That aim is to be one vast platform at the middle of things.' },
  { id: 'III.3', section: 'centre', gist: 'The wish is huge, and the means to reach it may be there.' },
  { id: 'III.4', section: 'centre', gist: 'Cut off from its roots in payment and finance, such an ambition may not last.' },
  { id: 'III.5', section: 'centre', gist: 'This raises the question of what drives that wish for scale.' },
  { id: 'III.6', section: 'centre', gist: 'It hopes finance can draw everyday needs together in one place, its own.' },
  { id: 'III.7', section: 'centre', gist: 'Other financial firms show that finance always comes home to industry.' },
  { id: 'III.8', section: 'centre', gist: 'Alipay should strengthen industry and supply chains rather than fix on consumers.' },
  { id: 'III.9', section: 'centre', gist: 'Only then can it use its full financial strength and leave the traffic model behind.' },
  { id: 'III.10', section: 'centre', gist: 'It wants to sell “tap water” rather than be the utilities industry runs on.' },
  { id: 'III.11', section: 'centre', gist: 'A finance-like company with no real industry around it lacks firm ground.' },
  { id: 'III.12', section: 'centre', gist: 'Even vast traffic will not carry it if industry gives nothing back.' },

  { id: 'C1', section: 'conclusion', gist: 'Jack Ma’s hopes for Alipay have stayed high all along.' },
  { id: 'C2', section: 'conclusion', gist: 'Those hopes drove its growth and planted the anxiety as well.' },
  { id: 'C3', section: 'conclusion', gist: 'It shows in clinging to old models and in misreading AI.' },
  { id: 'C4', section: 'conclusion', gist: 'Squeezed by rivals and weighed down by duty, it has fallen out of step.' },
  { id: 'C5', section: 'conclusion', gist: 'Rather than rush on, it may need the spirit that made its three inventions.' },
] as const satisfies readonly Paragraph[]

export type ParagraphId = (typeof paragraphs)[number]['id']
