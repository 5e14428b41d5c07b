import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

const fever = `a dark ${colourWords.platform}, the colour of fever`

export const squeezedTitle = defineDiagram({
  title: 'The word Pressure, squeezed',
  steps: [{
    name: 'squeezed',
    adds: `Four dark discs, the rivals WeChat with messages, JD with a parcel, Meituan with a bowl and Douyin with a video, press on the letters from above and below. The letters bend between them, and take on ${fever}.`,
  }],
})

export const swallowedTitle = defineDiagram({
  title: 'The words AI, misread, half swallowed',
  steps: [{
    name: 'swallowed',
    adds: `A field in ${fever}, has taken the right half of the slide. Its edge reaches out to the left and has swallowed most of the word misread.`,
  }],
})

export const pulledTitle = defineDiagram({
  title: 'The words Platform or tool, pulled to a centre',
  steps: [{
    name: 'pulled',
    adds: `The whole slide has ${fever}. On the right, behind the words, stands the payment, a ${colourWords.tool} disc with its code, and from all sides plus signs are drawn in to it, larger the nearer they are.`,
  }],
})
